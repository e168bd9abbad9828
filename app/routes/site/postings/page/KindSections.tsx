import { useWords } from "~/components/locale";
import { linesOf } from "~/domain/forms/text";
import type { PostingFields } from "~/domain/postings/fields";
import { SessionList } from "~/components/posting/SessionList";
import { Ticks } from "~/components/posting/Ticks";

/** What only some kinds say: the dates, who may ask, the project, the internship's people. */
export function KindSections({ posting }: { posting: PostingFields }) {
  const { facts } = useWords().postings;
  const eligible = linesOf(posting.eligible);
  return (
    <>
      {posting.sessions.length > 0 && (
        <section aria-labelledby="dates">
          <h2 id="dates">{facts.sections.dates}</h2>
          <SessionList sessions={posting.sessions} />
        </section>
      )}
      {posting.certificate !== null && (
        <section aria-labelledby="certificate">
          <h2 id="certificate">{facts.sections.certificate}</h2>
          <p>{posting.certificate}</p>
        </section>
      )}
      {eligible.length > 0 && (
        <section aria-labelledby="eligible">
          <h2 id="eligible">{facts.sections.eligible}</h2>
          <Ticks items={eligible} />
        </section>
      )}
      {posting.project !== null && (
        <section aria-labelledby="project">
          <h2 id="project">{facts.sections.project}</h2>
          <p>{posting.project}</p>
        </section>
      )}
      {posting.kind === "internship" && <Internship posting={posting} />}
    </>
  );
}

function Internship({
  posting: { promoter, tutor, curricular, school, internshipCategory },
}: {
  posting: PostingFields;
}) {
  const words = useWords();
  const { terms } = words.postings;
  const text = words.postings.publicPage;
  return (
    <section aria-labelledby="internship">
      <h2 id="internship">{text.internship}</h2>
      {promoter ? <p>{text.promoter(promoter)}</p> : null}
      {tutor ? <p>{text.tutor(tutor)}</p> : null}
      {curricular ? (
        <p>
          {text.curricular}
          {school ? ` ${school}.` : ""}
        </p>
      ) : null}
      {internshipCategory !== null && internshipCategory !== "ordinary" ? (
        <p>{terms.internshipCategory[internshipCategory]}.</p>
      ) : null}
    </section>
  );
}
