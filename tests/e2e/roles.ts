import fs from "node:fs";
import path from "node:path";
import { request, type BrowserContextOptions } from "@playwright/test";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "~/domain/access/demoAccounts";
import { paths } from "~/paths";

/** Who may open a page: somebody not signed in, and each of the demonstration accounts. */
export const ROLES = ["nobody", "seeker", "member", "operator", "delegate", "secretary", "admin"] as const;
export type Role = (typeof ROLES)[number];
type Session = Exclude<BrowserContextOptions["storageState"], string | undefined>;

const NO_SESSION: Session = { cookies: [], origins: [] };

/** The address of a demonstration account. */
export function emailOf(role: Role): string {
  const account = DEMO_ACCOUNTS.find((one) => one.role === role);
  if (!account) throw new Error(`There is no demonstration account of ${role}.`);
  return account.email;
}

/** The session of a role: signed in once a run, for tries to sign in are counted. Never sign out with it. */
export async function sessionOf(role: Role): Promise<Session> {
  if (role === "nobody") return NO_SESSION;
  const file = path.join(process.env["DATA_UNDER_TEST"] ?? "", `session-${role}.json`);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8")) as Session;
  const asker = await request.newContext({ baseURL: process.env["SITE_UNDER_TEST"] ?? "" });
  const answer = await asker.post(paths.signIn(), {
    form: { email: emailOf(role), password: DEMO_PASSWORD },
    maxRedirects: 0,
  });
  if (answer.status() !== 302) throw new Error(`${role} could not sign in: ${answer.status()}`);
  const session = await asker.storageState();
  await asker.dispose();
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(session));
  fs.renameSync(draft, file);
  return session;
}
