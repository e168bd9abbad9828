import type { Pool } from "pg";

export interface CatalogColumn {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  default: string | null;
  identity: "a" | "d" | "";
  references: string | null;
  /** Literals of a check "column in (…)". */
  literals: string[] | null;
}

/** The columns of our own tables, in the order they were made. */
export async function readColumns(pool: Pool): Promise<CatalogColumn[]> {
  const { rows } = await pool.query<CatalogColumn & { check: string | null }>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
           not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as default, a.attidentity as identity,
           (select f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
             where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1) as references,
           (select pg_get_constraintdef(k.oid) from pg_constraint k
             where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
               and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[' limit 1) as check
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and c.relname not like 'kysely_%'
     order by c.relname, a.attnum`);
  return rows.map(({ check, ...row }) => ({
    ...row,
    literals: check ? [...check.matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? "") : null,
  }));
}

/** The rest of the shape as PostgreSQL itself writes it: constraints, indexes, triggers. */
export async function readDefinitions(pool: Pool): Promise<{ table: string; line: string }[]> {
  const { rows } = await pool.query<{ table: string; line: string }>(`
    select c.relname as table, 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line, 1 as rank
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and k.contype in ('c', 'f', 'p', 'u') and c.relname not like 'kysely_%'
    union all
    select tablename, indexdef, 2 from pg_indexes
     where schemaname = 'public' and tablename not like 'kysely_%'
       and indexname not in (select conname from pg_constraint)
    union all
    select c.relname, pg_get_triggerdef(t.oid), 3
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and not t.tgisinternal
     order by 1, 3, 2`);
  return rows.map(({ table, line }) => ({ table, line }));
}
