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
  /** On a phone every row is a block with its columns one under the other, so that none is out of sight. For lists; figures to compare stay side by side and scroll. */
  stacked?: boolean;
}

/** A table laid out as blocks must still be read as a table: browsers forget it with the layout. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  first: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

function Cells({
  cells,
  columns,
  stacked,
}: {
  cells: readonly ReactNode[];
  columns: readonly Column[];
  stacked: boolean;
}) {
  return cells.map((cell, i) => {
    const column = columns[i];
    const numeric = column?.numeric ? "num" : undefined;
    // A bare figure as a row heading gets its noun: "Riga 2".
    if (i === 0)
      return (
        <th key={i} scope="row" className={numeric} {...(stacked && ROLES.first)}>
          {stacked && numeric ? (
            <span className="cell-label" aria-hidden="true">
              {column?.label}
            </span>
          ) : null}
          {cell}
        </th>
      );
    const label =
      stacked && column && !column.hidden && cell !== "" ? (
        <span className="cell-label" aria-hidden="true">
          {column.label}
        </span>
      ) : null;
    return (
      <td
        key={i}
        className={classes(numeric, stacked && cell === "" && "cell-empty") || undefined}
        {...(stacked && ROLES.cell)}
      >
        {label}
        {label === null ? cell : <div>{cell}</div>}
      </td>
    );
  });
}

/** Hairlines, a caption, a heading for every row. On a narrow screen its rows stack, or the table scrolls and the page does not. */
export function Table({ caption, captionHidden = false, columns, rows, total, stacked = false }: Props) {
  const id = useId();
  return (
    // A keyboard must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes("table-responsive", stacked && "table-stacked")} aria-labelledby={id} tabIndex={0}>
      <table className="table" {...(stacked && ROLES.table)}>
        <caption id={id} className={classes(captionHidden && "visually-hidden")}>
          {caption}
        </caption>
        <thead {...(stacked && ROLES.group)}>
          <tr {...(stacked && ROLES.row)}>
            {columns.map(({ label, numeric, hidden }, i) => (
              <th key={i} scope="col" className={classes(numeric && "num") || undefined} {...(stacked && ROLES.head)}>
                {hidden ? <span className="visually-hidden">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...(stacked && ROLES.group)}>
          {rows.map(({ key, cells, className }) => (
            <tr key={key} className={className} {...(stacked && ROLES.row)}>
              <Cells cells={cells} columns={columns} stacked={stacked} />
            </tr>
          ))}
          {total !== undefined && (
            <tr className="table-total" {...(stacked && ROLES.row)}>
              <Cells cells={total} columns={columns} stacked={stacked} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
