import { KeyFacts } from "~/components/posting/KeyFacts";
import type { PostingSummary } from "~/domain/postings/summary";
import { Ticks } from "~/components/posting/Ticks";
import { useWords } from "~/components/locale";
import { CardTop } from "~/components/posting/CardTop";
import { SessionList } from "~/components/posting/SessionList";
import { linesOf } from "~/domain/forms/text";
import type { PostingFields } from "~/domain/postings/fields";
import type { BoilerplateKey } from "~/domain/postings/boilerplate";

interface Props {
  posting: PostingSummary &
    Pick<PostingFields, "description" | "otherRequirements" | "eligible" | "howToAsk" | "sessions">;
  address: string | null;
  agreement: string | undefined;
  needed: readonly string[];
  helpful: readonly string[];
  sentences: readonly BoilerplateKey[];
}

/** The advert as people will read it, with the sentences the site adds. */
export function Preview({ posting, address, agreement, needed, helpful, sentences }: Props) {
  const { wizard, manage: words, checker, facts } = useWords().postings;
  const section = (title: string, items: readonly string[], nice = false) =>
    items.length > 0 && (
      <>
        <h3>{title}</h3>
        <Ticks items={items} nice={nice} icon={nice ? "plus" : "check"} />
      </>
    );
  return (
    <article className="it-card card-pad" aria-labelledby="preview-title">
      <CardTop kind={posting.kind} code={posting.code} />
      <h2 id="preview-title">{posting.title || words.untitled}</h2>
      <p>{[posting.employer, posting.comune].filter(Boolean).join(", ")}</p>
      <KeyFacts posting={posting} address={address} agreement={agreement} />
      {section(facts.sections.tasks[posting.kind], linesOf(posting.description))}
      {posting.sessions.length > 0 && (
        <>
          <h3>{facts.sections.dates}</h3>
          <SessionList sessions={posting.sessions} />
        </>
      )}
      {section(facts.sections.eligible, linesOf(posting.eligible))}
      {section(facts.join.call, linesOf(posting.howToAsk))}
      {section(wizard.needed, [...needed, ...linesOf(posting.otherRequirements)])}
      {section(wizard.helpful, helpful, true)}
      {sentences.map((sentence) => (
        <p key={sentence}>
          {checker.siteSentences[sentence]} <span className="text-secondary">({wizard.siteSays})</span>
        </p>
      ))}
    </article>
  );
}
