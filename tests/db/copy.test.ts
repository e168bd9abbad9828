import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyIn, copyOut } from "~db/backup/copy";
import { testDatabase } from "../support/database";

const { url } = await testDatabase();
const ROWS = 60_000;
const OUT = `copy (select at, repeat('x', 500) from generate_series(1, ${ROWS}) as at) to stdout`;
const IN = "copy taken (at, words) from stdin";
const MEBIBYTE = 1 << 20;

let client: pg.Client;
beforeEach(async () => {
  client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // some tests cut the connection
  await client.connect();
  await client.query("create temporary table taken (at int primary key check (at > 0), words text)");
});
afterEach(() => client.end());

const pidOf = async (of: pg.Client) =>
  (await of.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid ?? 0;

/** Ends a connection from outside, as a server that stops does. */
async function cut(pid: number): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query("select pg_terminate_backend($1)", [pid]);
  await admin.end();
}

const countTaken = async () =>
  (await client.query<{ all: number }>("select count(*)::int as all from taken")).rows[0]?.all;

async function* rowsUpTo(last: number, worstAt?: (at: number) => string): AsyncGenerator<Buffer> {
  for (let at = 1; at <= last; at++) {
    yield Buffer.from(worstAt?.(at) ?? `${at}\t${"x".repeat(500)}\n`);
    if (at % 1000 === 0) await wait(0);
  }
}

test("a reader that stands still holds up the server, not memory; it gets every byte when it goes on", async () => {
  const { stream } = (client as unknown as { connection: { stream: { bytesRead: number } } }).connection;
  let length = 0;
  let rows = 0;
  for await (const chunk of copyOut(client, OUT)) {
    if (length === 0) {
      await wait(300);
      expect(stream.bytesRead).toBeLessThan(4 * MEBIBYTE);
    }
    length += chunk.length;
    rows += chunk.toString("latin1").split("\n").length - 1;
  }
  expect(rows).toBe(ROWS);
  expect(length).toBeGreaterThan(28 * MEBIBYTE);
  expect(await countTaken(), "the connection goes on").toBe(0);
});

test("a server that stands still holds up the source, and takes every row when it goes on", async () => {
  await client.query(
    "create function pg_temp.stand_still() returns trigger language plpgsql as 'begin perform pg_sleep(0.6); return new; end'",
  );
  await client.query(
    "create trigger still before insert on taken for each row when (new.at = 10) execute function pg_temp.stand_still()",
  );
  let given = 0;
  const source = rowsUpTo(ROWS, (at) => {
    given += 500;
    return `${at}\t${"x".repeat(500)}\n`;
  });
  const copying = copyIn(client, IN, source);
  await wait(400);
  expect(given).toBeGreaterThan(0);
  expect(given).toBeLessThan(16 * MEBIBYTE);
  expect(await copying).toBe(ROWS);
});

test("what is read of one table is what the other takes, and how many rows it took", async () => {
  const source = new pg.Client({ connectionString: url });
  await source.connect();
  expect(await copyIn(client, IN, copyOut(source, OUT))).toBe(ROWS);
  expect(await copyIn(client, IN, copyOut(source, "copy (select 1, 'x' limit 0) to stdout"))).toBe(0);
  await source.end();
  expect(await countTaken()).toBe(ROWS);
});

test.each([
  ["no such table", (at: pg.Client) => copyIn(at, "copy nothing from stdin", rowsUpTo(3)), /relation "nothing"/],
  [
    "no such table, and nothing to give",
    (at: pg.Client) => copyIn(at, "copy nothing from stdin", rowsUpTo(0)),
    /"nothing"/,
  ],
  ["no such table to read", (at: pg.Client) => drain(copyOut(at, "copy nothing to stdout")), /relation "nothing"/],
  [
    "a fault half way through the reading",
    (at: pg.Client) =>
      drain(
        copyOut(at, "copy (select 1 / (5000 - at), repeat('x', 500) from generate_series(1, 9000) as at) to stdout"),
      ),
    /division by zero/,
  ],
  [
    "a row twice",
    (at: pg.Client) =>
      copyIn(
        at,
        IN,
        rowsUpTo(ROWS, (nth) => `${nth % 20_000}1\tx\n`),
      ),
    /duplicate key/,
  ],
  [
    "a bad row early",
    (at: pg.Client) =>
      copyIn(
        at,
        IN,
        rowsUpTo(ROWS, (nth) => `${nth - 2}\tx\n`),
      ),
    /check constraint/,
  ],
  [
    "a bad row at the very end",
    (at: pg.Client) =>
      copyIn(
        at,
        IN,
        rowsUpTo(9, (nth) => `${nth === 9 ? "word" : nth}\tx\n`),
      ),
    /invalid input syntax/,
  ],
])("%s: what the server said is thrown, and the connection goes on", async (_name, work, words) => {
  await client.query("begin");
  const refused: unknown = await work(client).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(pg.DatabaseError);
  expect((refused as Error).message).toMatch(words);
  await client.query("rollback");
  expect(await countTaken()).toBe(0);
});

test("what the source throws is thrown as it is, nothing was taken, and the connection goes on", async () => {
  for (const broken of [1, 5, 30_000]) {
    const fault = new Error("the file ends here");
    const source = rowsUpTo(ROWS, (at) => {
      if (at === broken) throw fault;
      return `${at}\t${"x".repeat(500)}\n`;
    });
    expect(await copyIn(client, IN, source).catch((error: unknown) => error)).toBe(fault);
    expect(await countTaken()).toBe(0);
  }
});

test("a source that is refused is let go", async () => {
  let gone = false;
  async function* source() {
    try {
      yield* rowsUpTo(ROWS, () => "0\tx\n");
    } finally {
      gone = true;
    }
  }
  await expect(copyIn(client, IN, source())).rejects.toThrow("check constraint");
  await expect.poll(() => gone).toBe(true);
});

describe("a connection cut half way ends the work with an error", () => {
  test("while reading", async () => {
    const pid = await pidOf(client);
    let read = 0;
    const reading = (async () => {
      for await (const chunk of copyOut(client, OUT)) if ((read += chunk.length) === chunk.length) await cut(pid);
    })();
    await expect(reading).rejects.toThrow(/terminat/);
  });

  test("while writing", async () => {
    const pid = await pidOf(client);
    const source = (async function* () {
      for await (const chunk of rowsUpTo(ROWS)) {
        yield chunk;
        if (chunk.toString().startsWith("500\t")) await cut(pid);
      }
    })();
    await expect(copyIn(client, IN, source)).rejects.toThrow(/terminat/);
  });
});

test("a reader that stops early does not keep the connection from ending", async () => {
  for await (const chunk of copyOut(client, OUT)) if (chunk.length > 0) break;
  const ended = once(client, "end");
  await client.end();
  await ended;
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

async function drain(chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of chunks) void chunk;
}
