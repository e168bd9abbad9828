import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from, to } from "pg-copy-streams";

/** What a table says, in PostgreSQL's own text form, chunk by chunk; reads no faster than it is asked. Throws what the server refused. */
export function copyOut(client: pg.Client, statement: string): AsyncIterable<Buffer> {
  return client.query(to(statement));
}

/** Gives a table what `copyOut` read; answers how many rows it took. Throws what the server refused, or what the source threw. */
export async function copyIn(client: pg.Client, statement: string, source: AsyncIterable<Buffer>): Promise<number> {
  const table = client.query(from(statement));
  await pipeline(source, table);
  return table.rowCount;
}
