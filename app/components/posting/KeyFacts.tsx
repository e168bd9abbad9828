import type { ReactNode } from "react";
import { Icon } from "~/components/Icon";
import type { IconName } from "~/components/icons";
import { useLocale, useWords } from "~/components/locale";
import { capitalised, longDate } from "~/text/format";
import { contractFact, type Fact, hoursFact, payFact, whenFact } from "./facts";
import type { PostingSummary } from "./summary";

interface Props {
  posting: PostingSummary;
  /** "Via del Rogio 14, Porcari" */
  address: string | null;
  /** "Contratto nazionale Carta e cartone, livello D2." */
  agreement?: string | undefined;
  /** The button to apply and its note, or why one cannot. */
  children?: ReactNode;
}

/** Pay on slate, then contract, hours, place, start, seats and last day, each with its icon. */
export function KeyFacts({ posting, address, agreement, children }: Props) {
  const locale = useLocale();
  const words = useWords();
  const text = words.shell.posting;
  const reader = { locale, words };
  const pay = payFact(posting, reader);
  const dated = (label: string, day: string | null): Fact | null => (day === null ? null : { label, value: capitalised(longDate(locale, day)), note: null });
  const where = address ?? posting.comune;
  const facts: [IconName, Fact | null][] = [
    ["calendar", whenFact(posting, reader)],
    ["document", contractFact(posting, reader)],
    ["clock", hoursFact(posting, reader)],
    ["pin", where === null ? null : { label: text.where, value: where, note: posting.remote === "no" ? null : words.terms.remote[posting.remote] }],
    ["briefcase", dated(text.start, posting.startsOn)],
    ["people", { label: posting.kind === "lab" ? text.seats : text.places, value: String(posting.places), note: null }],
    ["calendar", dated(text.applyBy, posting.closesOn)],
  ];
  return (
    <div className="key-facts">
      <dl className="key-facts-pay">
        <dt>{pay.label}</dt>
        <dd>{pay.value}<small>{[pay.note, agreement].filter(Boolean).join(". ")}</small></dd>
      </dl>
      <dl className="key-facts-list">
        {facts.map(([icon, fact]) => fact !== null && (
          <div key={fact.label}>
            <dt><Icon name={icon} />{fact.label}</dt>
            <dd>{fact.value}{fact.note !== null && <small>{fact.note}</small>}</dd>
          </div>
        ))}
      </dl>
      {children !== undefined && <div className="key-facts-foot">{children}</div>}
    </div>
  );
}
