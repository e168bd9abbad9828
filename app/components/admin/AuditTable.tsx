import { Table } from "~/components/data/Table";
import { useLocale, useWords } from "~/components/locale";
import { clockTime, shortDate } from "~/text/format";

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

/** Lines of the register as they were written: deeds and ids stay in their own words, for they are proof. */
export function AuditTable({ entries, caption, captionHidden = true }: Props) {
  const locale = useLocale();
  const { audit } = useWords().admin;
  const { columns } = audit;
  const who = ({ actorName, actorRole }: Entry) => actorName ?? (actorRole === "system" ? audit.system : audit.visitor);
  return (
    <Table
      stacked
      caption={caption}
      captionHidden={captionHidden}
      columns={[{ label: columns.at }, { label: columns.who }, { label: columns.deed }, { label: columns.record }, { label: columns.purpose }]}
      rows={entries.map((entry) => ({
        key: entry.id,
        cells: [
          <span className="text-nowrap">{shortDate(locale, entry.at)} {clockTime(locale, entry.at)}</span>,
          <>{who(entry)}{entry.actorName !== null && <span className="meta">{entry.actorRole}</span>}</>,
          <code>{entry.deed}</code>,
          <>{audit.nouns[entry.noun] ?? entry.noun}{entry.recordId !== null && <span className="meta record-id">{entry.recordId}</span>}</>,
          entry.purpose,
        ],
      }))}
    />
  );
}
