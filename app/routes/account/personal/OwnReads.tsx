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
  const { personal } = useWords();
  const { readColumns } = personal;
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{personal.reads}</h2>
      <p>{personal.readsLead}</p>
      {reads.length === 0 ? (
        <p>{personal.noReads}</p>
      ) : (
        <Table
          caption={personal.readsCaption}
          captionHidden
          columns={[{ label: readColumns.at }, { label: readColumns.who }, { label: readColumns.why }]}
          rows={reads.map(({ at, purpose, actorName }, i) => ({
            key: i,
            cells: [
              `${mediumDate(locale, at)}, ${clockTime(locale, at)}`,
              actorName ?? personal.desk,
              personal.purposes[purpose ?? ""] ?? personal.otherPurpose,
            ],
          }))}
        />
      )}
    </section>
  );
}
