import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readMajorVersion, program } from "./binaries";
import { EmbeddedFailure } from "./failure";
import { setOwner, type RunAs } from "./runAs";

/** Where everything of the embedded server lives. */
export interface Places {
  base: string;
  cluster: string;
  password: string;
  lock: string;
  log: string;
}

const DRAFT = "cluster.new-";

/** The embedded server's files under a data folder. */
export function placesIn(dataDir: string): Places {
  const base = path.resolve(dataDir, "postgres");
  const at = (name: string) => path.join(base, name);
  return { base, cluster: at("cluster"), password: at("password"), lock: at("owner.lock"), log: at("server.log") };
}

/**
 * Makes the data folder on first use. It is made aside and renamed when complete, so a first
 * start killed half way leaves nothing that could be taken for a database.
 * @returns the server's password
 */
export async function prepareCluster(places: Places, runAs: RunAs, durable: boolean): Promise<string> {
  removeDrafts(places.base);
  if (fs.existsSync(places.cluster)) return openCluster(places, runAs);
  const password = randomBytes(24).toString("base64url");
  const draft = path.join(places.base, `${DRAFT}${process.pid}`);
  fs.mkdirSync(draft, { mode: 0o700 });
  setOwner(runAs, draft);
  const passwordFile = path.join(draft, "password");
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  setOwner(runAs, passwordFile);
  await initialise({ cluster: path.join(draft, "cluster"), passwordFile, runAs, durable });
  fs.writeFileSync(places.password, password, { mode: 0o600 });
  fs.renameSync(path.join(draft, "cluster"), places.cluster);
  fs.rmSync(draft, { recursive: true });
  return password;
}

function openCluster(places: Places, runAs: RunAs): string {
  const made = fs.readFileSync(path.join(places.cluster, "PG_VERSION"), "utf8").trim();
  const present = readMajorVersion(runAs.native);
  if (made !== present) {
    throw new EmbeddedFailure(
      `The data in ${places.base} was made by PostgreSQL ${made} and this version brings ${present}: start the version that made it, export, and import again.`,
    );
  }
  return fs.readFileSync(places.password, "utf8").trim();
}

function removeDrafts(base: string): void {
  for (const name of fs.readdirSync(base))
    if (name.startsWith(DRAFT)) fs.rmSync(path.join(base, name), { recursive: true });
}

interface Initialisation {
  cluster: string;
  passwordFile: string;
  runAs: RunAs;
  durable: boolean;
}

/** Italian collation by ICU, the same on every system; passwords always asked, even on the loopback. */
async function initialise({ cluster, passwordFile, runAs, durable }: Initialisation): Promise<void> {
  const options = [
    "-D",
    cluster,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
  ];
  const locale = ["--locale-provider=icu", "--icu-locale=it-IT", "--locale=C.UTF-8", "--data-checksums"];
  const { status, output } = await run(runAs, [
    program(runAs.native, "initdb"),
    ...options,
    ...locale,
    ...(durable ? [] : ["--no-sync"]),
  ]);
  if (status !== 0) throw new EmbeddedFailure(`PostgreSQL could not prepare its data folder: ${lastLine(output)}`);
}

function run(runAs: RunAs, commandLine: string[]): Promise<{ status: number | null; output: string }> {
  const [command = "", ...rest] = [...runAs.prefix, ...commandLine];
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, rest, {
      ...runAs.identity,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C" },
    });
    child.stdout.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr.on("data", (text: Buffer) => (output += text.toString()));
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status, output }));
  });
}

function lastLine(output: string): string {
  const lines = output.trim().split("\n");
  return lines.findLast((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? "no reason given";
}
