import type pg from "pg";

export interface TableShape {
  name: string;
  /** In their order; those the database computes by itself are left out. */
  columns: string[];
}

/** How far a numbering has come. */
export interface SequenceState {
  name: string;
  /** As text: it may be larger than a number holds. */
  last: string;
  called: boolean;
}

/** Every table of the product, each after those it points to, so that rows find what they refer to. */
export async function readTables(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'kysely_migration_lock'
     group by 1 order by 1`);
  const links = await client.query<{ from: string; to: string }>(`
    select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`);
  return inOrder(rows, links.rows);
}

function inOrder(tables: readonly TableShape[], links: readonly { from: string; to: string }[]): TableShape[] {
  const ordered: TableShape[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name));
    const ready = left.filter(({ name }) => !links.some(({ from, to }) => from === name && names.has(to)));
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...names].join(", ")}.`);
    ordered.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered;
}

/** Where every numbering stands: identities, and the codes of adverts. */
export async function readSequences(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by 1",
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const state = await client.query<Omit<SequenceState, "name">>(
      `select last_value::text as last, is_called as called from ${quoted(name)}`,
    );
    if (state.rows[0]) states.push({ name, ...state.rows[0] });
  }
  return states;
}

/** Migrations the database has been through, in their order; empty when it is none of ours. */
export async function readLevel(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as there",
  );
  if (!rows[0]?.there) return [];
  return (await client.query<{ name: string }>("select name from kysely_migration order by name")).rows.map(
    ({ name }) => name,
  );
}

/** A name as SQL takes it, whatever it is. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
