import { Table } from "~/components/data/Table";
import { useWords } from "~/components/locale";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";

/** The columns a file may have, from the same table the reader uses. */
export function ImportColumns() {
  const { importing, fields, rowColumns } = useWords().postings;
  return (
    <details>
      <summary className="btn btn-outline-primary">{importing.help}</summary>
      <p className="mt-3">{importing.helpLead}</p>
      <Table
        stacked
        caption={importing.help}
        captionHidden
        columns={[{ label: importing.column }, { label: importing.holds }, { label: importing.example }]}
        rows={CSV_COLUMNS.map((column) => ({
          key: column.name,
          cells: [
            <>
              <span lang="it">{column.name}</span>
              {column.required && ` (${importing.required})`}
            </>,
            column.about ? fields[column.about].column : rowColumns[column.name],
            <span key="example" lang="it">
              {column.example}
            </span>,
          ],
        }))}
      />
    </details>
  );
}
