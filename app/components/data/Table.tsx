import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "~/components/classes";

export interface Column {
  label: ReactNode;
  /** Figures: to the right, on one line. */
  numeric?: boolean;
  /** The heading is only for screen readers. */
  hidden?: boolean;
}

export interface Row {
  key: string | number;
  /** The first is the row's heading. */
  cells: readonly ReactNode[];
  className?: string;
}

interface Props {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Last row in bold. */
  total?: readonly ReactNode[];
}

function Cells({ cells, columns }: { cells: readonly ReactNode[]; columns: readonly Column[] }) {
  return cells.map((cell, i) => {
    const numeric = columns[i]?.numeric ? "num" : undefined;
    return i === 0 ? <th key={i} scope="row" className={numeric}>{cell}</th> : <td key={i} className={numeric}>{cell}</td>;
  });
}

/** Hairlines, a caption, a heading for every row. On a narrow screen the table scrolls and the page does not. */
export function Table({ caption, captionHidden = false, columns, rows, total }: Props) {
  const id = useId();
  return (
    // A keyboard must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-responsive" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id} className={classes(captionHidden && "visually-hidden")}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric, hidden }, i) => (
              <th key={i} scope="col" className={classes(numeric && "num") || undefined}>{hidden ? <span className="visually-hidden">{label}</span> : label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, className }) => <tr key={key} className={className}><Cells cells={cells} columns={columns} /></tr>)}
          {total !== undefined && <tr className="table-total"><Cells cells={total} columns={columns} /></tr>}
        </tbody>
      </table>
    </section>
  );
}
