import { Table } from "~/components/data/Table";
import { useLocale, useWords } from "~/components/locale";
import { clockTime, shortDate } from "~/text/format";
import { describeAuditEvent, describeReadPurpose, describeRoles } from "~/text/audit/describeAudit";

interface Deed {
  id: number;
  at: Date;
  deed: string;
  actorName: string | null;
  actorRole: string;
}

interface ReadEntry {
  at: Date;
  purpose: string | null;
  actorName: string | null;
  actorRole: string;
}

/** What was done to a file, and who read it. */
export function PersonHistory({ deeds, reads }: { deeds: readonly Deed[]; reads: readonly ReadEntry[] }) {
  const words = useWords();
  const { file } = words.people;
  const locale = useLocale();
  const when = (at: Date) => `${shortDate(locale, at)}, ${clockTime(locale, at)}`;
  return (
    <>
      {deeds.length > 0 && (
        <div className="it-card">
          <div className="card-head">
            <h2>{file.history}</h2>
          </div>
          <Table
            stacked
            caption={file.history}
            captionHidden
            columns={[{ label: file.when }, { label: file.what }, { label: file.who }]}
            rows={deeds.map((each) => ({
              key: each.id,
              cells: [
                when(each.at),
                describeAuditEvent(words, each.deed),
                each.actorName ?? describeRoles(words, each.actorRole),
              ],
            }))}
          />
        </div>
      )}
      <div className="it-card">
        <div className="card-head">
          <h2>{file.reads}</h2>
          <span className="meta">{file.readsNote}</span>
        </div>
        <Table
          stacked
          caption={file.reads}
          captionHidden
          columns={[{ label: file.when }, { label: file.who }, { label: file.why }]}
          rows={reads.map((each, i) => ({
            key: i,
            cells: [
              when(each.at),
              each.actorName ?? describeRoles(words, each.actorRole),
              describeReadPurpose(words, each.purpose),
            ],
          }))}
        />
      </div>
    </>
  );
}
