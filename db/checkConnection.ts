import pg from "pg";

const MIN_VERSION = 150_000; // server_version_num of PostgreSQL 15.0
const TIMEOUT_MS = 5_000;

/** Why a database cannot be used, in one sentence for the operator's console, and whether that may pass by itself. */
export interface ConnectionRefusal {
  words: string;
  passes: boolean;
}

/** Undefined when the database can be used. */
export async function checkConnection(url: string): Promise<ConnectionRefusal | undefined> {
  const where = withoutPassword(url);
  if (!where)
    return {
      words: "DATABASE_URL is not an address like postgresql://user:password@host:5432/database.",
      passes: false,
    };
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  try {
    client.on("error", () => {});
    await client.connect();
    const { rows } = await client.query<{ version: string; number: string }>(
      "select current_setting('server_version') as version, current_setting('server_version_num') as number",
    );
    const server = rows[0];
    if (server && Number(server.number) < MIN_VERSION)
      return {
        words: `The database at ${where} is PostgreSQL ${server.version}: version 15 or later is needed.`,
        passes: false,
      };
    return undefined;
  } catch (error) {
    return { words: `The database at ${where} cannot be used: ${reasonOf(error)}.`, passes: isPassing(error) };
  } finally {
    await client.end().catch(() => {});
  }
}

/** Nothing listens yet, or the server is starting or has too many guests: time mends that. */
function isPassing(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return ["ECONNREFUSED", "ECONNRESET", "EAI_AGAIN", "57P03", "53300"].includes(code) || /timeout/i.test(message);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "ECONNREFUSED") return "nothing answers there (is PostgreSQL running?)";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its host name is unknown";
  if (code === "28P01" || code === "28000") return "the user name or the password is refused";
  if (code === "3D000") return "that database does not exist";
  if (code === "57P03") return "it is starting up or shutting down";
  return (message || code || "no reason given").split("\n")[0]?.replace(/\.$/, "") ?? "no reason given";
}

function withoutPassword(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) return undefined;
  return `${parsed.hostname || "the local socket"}:${parsed.port || "5432"}${parsed.pathname}`;
}
