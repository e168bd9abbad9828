import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { SignedIn } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { insertUsedChallenge } from "~db/queries/accounts/identities";
import { findPasskey, listPasskeys } from "~db/queries/accounts/passkeys";
import { findSettings } from "~db/queries/settings/settings";

const COOKIE = "sfida";
const SECONDS = 300;

interface Asked {
  options: object;
  /** Set-Cookie with the challenge, signed: nothing is kept here meanwhile. */
  cookie: string;
}

const siteOf = ({ siteUrl }: AppLoadContext) => ({ rpID: new URL(siteUrl).hostname, origin: new URL(siteUrl).origin });

/** What a browser needs to make a key for this user. */
export async function createRegistration(context: AppLoadContext, actor: SignedIn): Promise<Asked> {
  const { siteName } = await findSettings(context.db);
  const known = await listPasskeys(context.db, actor.userId);
  const options = await generateRegistrationOptions({
    rpName: siteName,
    rpID: siteOf(context).rpID,
    userName: actor.email ?? actor.name,
    userDisplayName: actor.name,
    userID: Buffer.from(actor.userId),
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transportsOf(transports) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { options, cookie: challengeCookie(context, options.challenge) };
}

/** What a browser needs to show a key of anybody's. */
export async function createAuthentication(context: AppLoadContext): Promise<Asked> {
  const options = await generateAuthenticationOptions({ rpID: siteOf(context).rpID, userVerification: "required" });
  return { options, cookie: challengeCookie(context, options.challenge) };
}

/** The new key a browser made; null when it does not answer the challenge of this browser, or answered it before. */
export async function readRegistration(context: AppLoadContext, request: Request, answer: unknown) {
  const challenge = await acquireChallenge(context, request);
  if (!challenge) return null;
  const { rpID, origin } = siteOf(context);
  const verified = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified || !verified.registrationInfo) return null;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey), counter, transports: [...transports] };
}

/** Whose key it is; null when it is nobody's, a copy of an older state, or does not answer the challenge. */
export async function readAuthentication(
  context: AppLoadContext,
  request: Request,
  answer: unknown,
): Promise<{ id: string; userId: UserId; counter: number } | null> {
  const challenge = await acquireChallenge(context, request);
  const response = answer as AuthenticationResponseJSON | null;
  const passkey = typeof response?.id === "string" ? await findPasskey(context.db, response.id) : undefined;
  if (!challenge || !passkey || !response) return null;
  const { rpID, origin } = siteOf(context);
  const { id, userId, publicKey, counter, transports } = passkey;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports: transportsOf(transports) },
  }).catch(() => null);
  return verified?.verified ? { id, userId, counter: verified.authenticationInfo.newCounter } : null;
}

const transportsOf = (transports: readonly string[]) => [...transports] as AuthenticatorTransport[];

function signatureOf({ secretKey }: AppLoadContext, text: string): Buffer {
  const key = Buffer.from(hkdfSync("sha256", secretKey, "", "passkey challenges", 32));
  return createHmac("sha256", key).update(text).digest();
}

function challengeCookie(context: AppLoadContext, challenge: string): string {
  const text = `${challenge}.${context.now().getTime() + SECONDS * 1000}`;
  const secure = context.siteUrl.startsWith("https:") ? "; Secure" : "";
  const value = `${text}.${signatureOf(context, text).toString("base64url")}`;
  return `${COOKIE}=${value}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Strict${secure}`;
}

/** The challenge this browser was given, which is used up by it; null when there is none, it is old or was used. */
async function acquireChallenge(context: AppLoadContext, request: Request): Promise<string | null> {
  const cookie = /(?:^|;\s*)sfida=([\w-]+)\.(\d+)\.([\w-]+)/.exec(request.headers.get("cookie") ?? "");
  const [, challenge = "", until = "", signature = ""] = cookie ?? [];
  const [given, own] = [Buffer.from(signature, "base64url"), signatureOf(context, `${challenge}.${until}`)];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  if (Number(until) <= context.now().getTime()) return null;
  const used = createHash("sha256").update(challenge).digest("hex");
  return (await insertUsedChallenge(context.db, used, new Date(Number(until)))) ? challenge : null;
}
