// Run by the test as a process of its own, to be killed while it writes: says every row the database has acknowledged.
import pg from "pg";
import { startEmbedded } from "~db/embedded/server";

const { url, pid } = await startEmbedded({ dataDir: process.argv[2] ?? "" });
const client = new pg.Client({ connectionString: url });
client.on("error", () => {});
await client.connect();
await client.query("create table if not exists kept (number serial primary key)");
process.stdout.write(`server ${pid}\n`);
for (;;) {
  const { rows } = await client.query<{ number: number }>("insert into kept default values returning number");
  process.stdout.write(`kept ${rows[0]?.number}\n`);
}
