import { Table } from "~/components/data/Table";
import { useLocale, useWords } from "~/components/locale";
import { clockTime, shortDate } from "~/text/format";
import { describeAuditEvent, describeAuditNoun, describeReadPurpose, describeRoles } from "~/text/audit/describeAudit";

interface Entry {
  id: number;
  at: Date;
  actorRole: string;
  actorName: string | null;
  deed: string;
  noun: string;
  recordId: string | null;
  purpose: string | null;
}

interface Props {
  entries: readonly Entry[];
  caption: string;
  captionHidden?: boolean;
}

/** Lines of the register in the reader's words; the number of what was touched stays as it was written, for it is proof. */
export function AuditTable({ entries, caption, captionHidden = true }: Props) {
  const locale = useLocale();
  const words = useWords();
  const { columns } = words.audit;
  return (
    <Table
      stacked
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { label: columns.at },
        { label: columns.who },
        { label: columns.deed },
        { label: columns.record },
        { label: columns.purpose },
      ]}
      rows={entries.map((entry) => ({
        key: entry.id,
        cells: [
          <span className="text-nowrap">
            {shortDate(locale, entry.at)} {clockTime(locale, entry.at)}
          </span>,
          <>
            {entry.actorName ?? describeRoles(words, entry.actorRole)}
            {entry.actorName !== null && <span className="meta">{describeRoles(words, entry.actorRole)}</span>}
          </>,
          describeAuditEvent(words, entry.deed),
          <>
            {describeAuditNoun(words, entry.noun)}
            {entry.recordId !== null && <span className="meta record-id">{entry.recordId}</span>}
          </>,
          describeReadPurpose(words, entry.purpose),
        ],
      }))}
    />
  );
}
