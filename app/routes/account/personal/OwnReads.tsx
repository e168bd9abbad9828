import { Table } from "~/components/data/Table";
import { useLocale, useWords } from "~/components/locale";
import { clockTime, mediumDate } from "~/text/format";

interface Read {
  at: Date;
  purpose: string | null;
  actorName: string | null;
}

/** Who of the staff has seen the person's file, when and why. */
export function OwnReads({ reads }: { reads: readonly Read[] }) {
  const locale = useLocale();
  const words = useWords();
  const { readColumns } = words.people.personal;
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{words.people.personal.reads}</h2>
      <p>{words.people.personal.readsLead}</p>
      {reads.length === 0 ? (
        <p>{words.people.personal.noReads}</p>
      ) : (
        <Table
          caption={words.people.personal.readsCaption}
          captionHidden
          columns={[{ label: readColumns.at }, { label: readColumns.who }, { label: readColumns.why }]}
          rows={reads.map(({ at, purpose, actorName }, i) => ({
            key: i,
            cells: [
              `${mediumDate(locale, at)}, ${clockTime(locale, at)}`,
              actorName ?? words.people.personal.desk,
              words.people.personal.purposes[purpose ?? ""] ?? words.people.personal.otherPurpose,
            ],
          }))}
        />
      )}
    </section>
  );
}
