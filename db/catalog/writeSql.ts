import type { CatalogColumn } from "./readCatalog";

/** The whole shape of the database as text, so that a migration's effect is seen in its diff. Not meant to be run. */
export function writeSql(columns: CatalogColumn[], definitions: { table: string; line: string }[]): string {
  const tables = [...new Set(columns.map((column) => column.table))];
  return tables
    .map((table) => {
      const rows = columns.filter((column) => column.table === table).map(describe);
      const rest = definitions.filter((definition) => definition.table === table).map(({ line }) => `  ${line}`);
      return [`table ${table}`, ...rows, ...rest].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

function describe(column: CatalogColumn): string {
  const filled = column.identity
    ? " generated as identity"
    : column.default === null
      ? ""
      : ` default ${column.default}`;
  return `  ${column.column} ${column.type}${column.nullable ? "" : " not null"}${filled}`;
}
