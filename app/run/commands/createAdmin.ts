import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { Writable } from "node:stream";
import { SYSTEM } from "~/domain/access/actor";
import { newPassword } from "~/domain/forms/password";
import { InviteForm } from "~/domain/accounts/staffForms";
import { hashPassword } from "~/server/request/password";
import { createAdministrator } from "~/usecases/accounts/createAdministrator";
import { CommandError, runCommand, withDatabase } from "./runCommand";

const HELP = `Makes an administrator, or gives administration back to who lost it.

  npm run admin:create -- --email nome@comune.it --name "Nome Cognome"

  --email ADDRESS  with which the administrator signs in
  --name NAME      needed for a new user
  --link           do not ask for a password: print a link to choose one
  --help           this page

Settings, from the environment or from .env: DATABASE_URL (without it the database that
comes along), and SITE_URL for the link.
On a terminal a password is asked for; with an empty answer, or elsewhere, a link good for
seven days is printed. Asked twice, nothing is made twice.`;

interface Options {
  email: string;
  name: string;
  link: boolean;
}

async function createAdmin(): Promise<void> {
  const options = readArguments();
  if (!options) return console.log(HELP);
  const password = options.link || !process.stdin.isTTY ? null : await promptPassword();
  const passwordHash = password === null ? null : await hashPassword(password);
  await withDatabase(async (db) => {
    const siteUrl = (process.env["SITE_URL"] || `http://localhost:${process.env["PORT"] || 3000}`).replace(/\/+$/, "");
    const context = { db, now: () => new Date(), siteUrl, secretKey: Buffer.alloc(0), requestId: "command" };
    const { email, name } = options;
    const result = await createAdministrator(context, SYSTEM, { email, name, passwordHash });
    if (!result.ok) throw new CommandError(`Somebody else made the user ${email} at this moment: try again.`);
    console.log(result.known ? `${email} is already an administrator.` : `${email} is now an administrator.`);
    if (result.link) console.log(`Choose the password here within seven days, once:\n${result.link}`);
    else if (!result.created) console.log("The password is the one they have.");
  });
}

function readArguments(): Options | null {
  const { values } = parse();
  if (values.help) return null;
  const email = InviteForm.email.safeParse(values.email ?? "");
  if (!email.success)
    throw new CommandError("--email must be an address of mail: npm run admin:create -- --help shows how.");
  const name = InviteForm.name.safeParse(values.name ?? values.email ?? "");
  if (!name.success) throw new CommandError("--name must be a name of at most 120 letters.");
  return { email: email.data, name: name.data, link: values.link ?? false };
}

function parse() {
  try {
    return parseArgs({
      options: {
        email: { type: "string" },
        name: { type: "string" },
        link: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} npm run admin:create -- --help shows what is.`,
    );
  }
}

/** Asked without being shown; null for an empty answer. */
async function promptPassword(): Promise<string | null> {
  const silent = new Writable({ write: (_chunk, _encoding, next) => next() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stdout.write("Password (empty for a link instead): ");
  const typed = await terminal.question("");
  terminal.close();
  process.stdout.write("\n");
  if (typed === "") return null;
  const read = newPassword.safeParse(typed);
  if (!read.success)
    throw new CommandError("The password must have at least 12 characters and not be one of the common ones.");
  return read.data;
}

await runCommand(createAdmin);
