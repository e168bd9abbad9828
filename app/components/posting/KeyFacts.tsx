import type { ReactNode } from "react";
import { Icon } from "~/components/Icon";
import type { IconName } from "~/components/icons";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { type ContractGroup, CONTRACTS } from "~/domain/terms/contracts";
import { paths } from "~/paths";
import { capitalised, longDate } from "~/text/format";
import type { PostingSummary } from "~/domain/postings/summary";
import {
  agesFact,
  closingFact,
  contractFact,
  courseHoursFact,
  type Fact,
  hoursFact,
  payFact,
  placesFact,
  programmeFact,
  remoteNote,
  whenFact,
} from "~/text/postings/facts";

interface Props {
  posting: PostingSummary;
  /** "Via del Rogio 14, Porcari" */
  address: string | null;
  /** "Contratto nazionale Carta e cartone, livello D2." */
  agreement?: ReactNode;
  /** Difficult words lead to the glossary; not in a preview, which must not be left. */
  explained?: boolean;
  /** The button to apply and its note, or why one cannot. */
  children?: ReactNode;
}

/** The money on slate, then what decides for this kind: when, contract, hours, place, seats, last day; each with its icon. */
export function KeyFacts({ posting, address, agreement, explained = false, children }: Props) {
  const locale = useLocale();
  const words = useWords();
  const reader = { locale, words };
  const pay = payFact(posting, reader);
  const contract =
    explained && posting.contract !== null
      ? { name: words.postings.terms.contract[posting.contract], term: TERMS[CONTRACTS[posting.contract].group] }
      : null;
  const explain = (sentence: string) =>
    contract?.term && sentence === contract.name ? (
      <LocalLink className="term" to={paths.glossary(contract.term)}>
        {sentence}
      </LocalLink>
    ) : (
      sentence
    );
  return (
    <div className="key-facts">
      <dl className="key-facts-pay">
        <dt>{pay.label}</dt>
        <dd>
          {pay.value}
          <small>
            {pay.note}
            {pay.note && agreement ? ". " : null}
            {agreement}
          </small>
        </dd>
      </dl>
      <dl className="key-facts-list">
        {factsOf(posting, address, reader).map(
          ([icon, fact]) =>
            fact !== null && (
              <div key={fact.label}>
                <dt>
                  <Icon name={icon} />
                  {fact.label}
                </dt>
                <dd>
                  {explain(fact.value)}
                  {fact.note !== null && <small>{explain(fact.note)}</small>}
                </dd>
              </div>
            ),
        )}
      </dl>
      {children !== undefined && <div className="key-facts-foot">{children}</div>}
    </div>
  );
}

/** What the glossary says of a kind of contract. */
const TERMS: Partial<Record<ContractGroup, string>> = {
  permanent: "contratto-stabile",
  fixed_term: "contratto-a-termine",
  apprenticeship: "apprendistato",
  agency: "somministrazione",
  internship: "tirocinio",
};

type Reader = Parameters<typeof payFact>[1];

function factsOf(posting: PostingSummary, address: string | null, reader: Reader): [IconName, Fact | null][] {
  const { locale, words } = reader;
  const { facts } = words.postings;
  const factOf = (label: string, value: string | null, note: string | null = null): Fact | null =>
    value === null ? null : { label, value, note };
  const closing: [IconName, Fact | null] = ["calendar", closingFact(posting, reader)];
  return [
    ...(posting.kind === "call" ? [closing] : []),
    ["calendar", whenFact(posting, reader)],
    ["clock", courseHoursFact(posting, reader)],
    ["document", programmeFact(posting, reader)],
    ["people", agesFact(posting, reader)],
    ["document", contractFact(posting, reader)],
    ["clock", hoursFact(posting, reader)],
    ["briefcase", factOf(facts.fund, posting.fund)],
    ["pin", factOf(facts.host, posting.host)],
    ["pin", factOf(words.postings.card.where, address ?? posting.comune, remoteNote(posting, reader))],
    [
      "briefcase",
      factOf(
        words.postings.card.start,
        posting.startsOn === null ? null : capitalised(longDate(locale, posting.startsOn)),
      ),
    ],
    ["people", placesFact(posting, reader)],
    ["check", factOf(facts.certificate, posting.certificate)],
    ...(posting.kind === "call" ? [] : [closing]),
  ];
}
