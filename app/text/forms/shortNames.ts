/** The short names of a table of fields, by field. */
export function shortNames(table: Readonly<Record<string, { name: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([field, { name }]) => [field, name]));
}
