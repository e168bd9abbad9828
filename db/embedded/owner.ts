import pg from "pg";

/** Database and owner of the application; not a superuser, as on any other server. */
const NAME = "lucca";

/**
 * Makes the application's role and database when they are not there yet.
 * @returns the address to connect with
 */
export async function prepareOwner({ port, password }: { port: number; password: string }): Promise<string> {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
  await client.connect();
  try {
    const role = await client.query("select 1 from pg_roles where rolname = $1", [NAME]);
    if (role.rowCount === 0)
      await client.query(`create role ${NAME} login createdb password ${client.escapeLiteral(password)}`);
    const database = await client.query("select 1 from pg_database where datname = $1", [NAME]);
    if (database.rowCount === 0) await client.query(`create database ${NAME} owner ${NAME}`);
  } finally {
    await client.end();
  }
  return ownerUrl({ port, password });
}

/** Address of the application's database on the embedded server. */
export function ownerUrl({ port, password }: { port: number; password: string }): string {
  return `postgresql://${NAME}:${password}@127.0.0.1:${port}/${NAME}`;
}
