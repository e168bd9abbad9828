import { once } from "node:events";
import type pg from "pg";

/** The part of pg's connection that speaks COPY; pg knows these messages, and leaves what to do with them to the query in course. */
interface CopyConnection {
  stream: NodeJS.ReadWriteStream & { writableNeedDrain: boolean };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

const HIGH_WATER = 1 << 20;

/** What a table says, in PostgreSQL's own text form, chunk by chunk; reads no faster than it is asked. Throws what the server refused. */
export async function* copyOut(client: pg.Client, statement: string): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  let held = 0;
  const course: { ended: boolean; failure: Error | null } = { ended: false, failure: null };
  let wake = () => {};
  let connection: CopyConnection | null = null;
  client.query({
    submit(own: CopyConnection) {
      connection = own;
      own.query(statement);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      chunks.push(Buffer.from(chunk)); // pg uses its own buffer again
      held += chunk.length;
      if (held > HIGH_WATER) connection?.stream.pause();
      wake();
    },
    handleError(error: Error) {
      course.failure = error;
      course.ended = true;
      wake();
    },
    handleReadyForQuery() {
      course.ended = true;
      wake();
    },
    handleCommandComplete() {},
    handleRowDescription() {},
  } as unknown as pg.Submittable);
  while (!course.ended || chunks.length > 0) {
    if (chunks.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
      held -= chunk.length;
      yield chunk;
    }
    (connection as CopyConnection | null)?.stream.resume();
  }
  if (course.failure) throw course.failure;
}

/** Gives a table what `copyOut` read; answers how many rows it took. Throws what the server refused, or what the source threw. */
export function copyIn(client: pg.Client, statement: string, source: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    let failure: Error | null = null;
    client.query({
      submit: (connection: CopyConnection) => connection.query(statement),
      handleCopyInResponse(connection: CopyConnection) {
        void feed(connection, source, () => failure !== null).catch((error: Error) => {
          failure ??= error;
          connection.sendCopyFail("the source failed");
        });
      },
      handleCommandComplete({ text }: { text: string }) {
        rows = Number(/^COPY (\d+)/.exec(text)?.[1] ?? 0);
      },
      handleError(error: Error) {
        failure ??= error;
        reject(failure);
      },
      handleReadyForQuery: () => (failure ? reject(failure) : resolve(rows)),
      handleRowDescription() {},
    } as unknown as pg.Submittable);
  });
}

async function feed(connection: CopyConnection, source: AsyncIterable<Buffer>, stopped: () => boolean): Promise<void> {
  for await (const chunk of source) {
    if (stopped()) return;
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
  }
  connection.endCopyFrom();
}
