import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import type { PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { shortDate } from "~/text/format";
import { PostingBadge } from "./PostingBadge";

interface Row {
  id: PostingId;
  code: number;
  title: string;
  state: PostingState;
  closesOn: string | null;
  updatedAt: Date;
  organisationName: string;
  comuneName: string | null;
  /** Applications on the way. */
  open: number;
}

/** Postings as the desk lists them: what, in which state, how many on the way, until when. */
export function PostingsTable({
  rows,
  caption,
  captionHidden = true,
}: {
  rows: readonly Row[];
  caption: string;
  captionHidden?: boolean;
}) {
  const locale = useLocale();
  const words = useWords();
  const { columns, open } = words.postings.desk;
  return (
    <Table
      stacked
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { label: columns.posting },
        { label: columns.state },
        { label: columns.applications },
        { label: columns.closes, numeric: true },
        { label: columns.changed, numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <>
            <LocalLink to={paths.staff.posting(row.id)}>{row.title || words.postings.review.none}</LocalLink>
            <span className="meta">
              {[formatCode(row.code), row.organisationName, row.comuneName].filter(Boolean).join(" · ")}
            </span>
          </>,
          <PostingBadge state={row.state} />,
          open(row.open),
          row.closesOn === null ? "" : shortDate(locale, row.closesOn),
          shortDate(locale, row.updatedAt),
        ],
      }))}
    />
  );
}
