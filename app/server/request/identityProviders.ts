import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as oidc from "openid-client";
import { readTaxCodeClaim, type ProviderSettings } from "~/domain/accounts/identityProviders";
import { paths } from "~/paths";
import type { Db } from "~db/client";
import { deleteProviderSessions } from "~db/queries/accounts/sessions";
import { insertUsedChallenge } from "~db/queries/accounts/identities";

const COOKIE = "accesso-esterno";
const ATTEMPT_SECONDS = 600;
/** How far two clocks may be apart. */
const CLOCK_SECONDS = 60;
const WAIT_SECONDS = 5;
const IV = 12;
const TAG = 16;

/** What a browser carries from the first step to the last, sealed: nothing is kept here meanwhile. */
interface Attempt {
  provider: string;
  state: string;
  nonce: string;
  verifier: string;
  back: string | null;
  /** The user who links this identity to their own access, where that is what it is for. */
  linking: string | null;
  until: number;
}

/** Somebody a provider vouches for. */
export interface Recognised {
  ok: true;
  provider: ProviderSettings;
  taxCode: string | null;
  /** sha256 of the provider's own name for the person. */
  subject: string;
  back: string | null;
  linking: string | null;
}
type Refused = { ok: false; refusal: "provider_away" | "identity_refused" };

export interface IdentityProviders {
  list(): readonly ProviderSettings[];
  /** Adds a provider while the site runs, as the one of the demonstration. */
  add(provider: ProviderSettings): void;
  /** Where the browser goes, and the Set-Cookie it needs to come back. */
  begin(
    id: string,
    attempt: Pick<Attempt, "back" | "linking">,
  ): Promise<{ ok: true; to: string; cookie: string } | Refused>;
  /** Who came back. Every attempt counts once. */
  complete(id: string, request: Request): Promise<Recognised | Refused>;
  /** Where somebody signs out of the provider as well; null where it has no such page. */
  signOutAddress(id: string): Promise<string | null>;
  /** A provider says, in a signed form, that somebody signed out of it: their sessions that came by it end. False when it is not believed. */
  endSessions(id: string, form: string): Promise<boolean>;
  /** Set-Cookie that forgets an attempt. */
  forgotten: string;
}

interface Options {
  db: Db;
  siteUrl: string;
  secretKey: Buffer;
  now: () => Date;
  providers: readonly ProviderSettings[];
}

/** The one file that knows OpenID Connect: code flow with PKCE, state and nonce. */
export function createIdentityProviders({ db, siteUrl, secretKey, now, providers }: Options): IdentityProviders {
  const list = [...providers];
  const configurations = new Map<string, Promise<oidc.Configuration>>();
  const key = Buffer.from(hkdfSync("sha256", secretKey, "", "sign-in attempts", 32));
  const secure = siteUrl.startsWith("https:") ? "; Secure" : "";
  const cookieOf = (value: string, seconds: number) =>
    `${COOKIE}=${value}; Path=${paths.identity.root()}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  const findProvider = (id: string) => list.find((one) => one.id === id);

  /** Asked once; one that was away is asked again. */
  function configurationOf(provider: ProviderSettings): Promise<oidc.Configuration> {
    const known = configurations.get(provider.id);
    if (known) return known;
    const asked = oidc.discovery(
      new URL(provider.issuer),
      provider.clientId,
      {
        client_secret: provider.clientSecret,
        [oidc.clockTolerance]: CLOCK_SECONDS,
        [oidc.clockSkew]: Math.round((now().getTime() - Date.now()) / 1000),
      },
      undefined,
      { timeout: WAIT_SECONDS, execute: provider.issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [] },
    );
    configurations.set(provider.id, asked);
    asked.catch(() => configurations.delete(provider.id));
    return asked;
  }

  return {
    list: () => list,
    add(provider) {
      if (!findProvider(provider.id)) list.push(provider);
    },
    forgotten: cookieOf("", 0),
    async begin(id, { back, linking }) {
      const provider = findProvider(id);
      const configuration = provider && (await configurationOf(provider).catch(() => null));
      if (!provider || !configuration) return { ok: false, refusal: "provider_away" };
      const verifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const until = now().getTime() + ATTEMPT_SECONDS * 1000;
      const attempt: Attempt = { provider: id, state, nonce, verifier, back, linking, until };
      const to = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: siteUrl + paths.identity.back(id),
        scope: provider.scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
      });
      return { ok: true, to: to.href, cookie: cookieOf(encryptAttempt(key, attempt), ATTEMPT_SECONDS) };
    },
    async complete(id, request) {
      const refused: Refused = { ok: false, refusal: "identity_refused" };
      const provider = findProvider(id);
      const attempt = decryptAttempt(key, request);
      if (!provider || attempt?.provider !== id || attempt.until <= now().getTime()) return refused;
      const used = createHash("sha256").update(attempt.state).digest("hex");
      if (!(await insertUsedChallenge(db, used, new Date(attempt.until)))) return refused;
      try {
        const configuration = await configurationOf(provider);
        const tokens = await oidc.authorizationCodeGrant(
          configuration,
          new URL(siteUrl + paths.identity.back(id) + new URL(request.url).search),
          {
            pkceCodeVerifier: attempt.verifier,
            expectedState: attempt.state,
            expectedNonce: attempt.nonce,
            idTokenExpected: true,
          },
        );
        const claims = tokens.claims();
        if (!claims) return refused;
        const name = provider.taxCodeClaim;
        // Some say it with the identity, others only when asked once more.
        const claim = claims[name] ?? (await userInfo(configuration, tokens.access_token, claims.sub))?.[name];
        return {
          ok: true,
          provider,
          taxCode: readTaxCodeClaim(claim),
          subject: subjectOf(provider, claims.sub),
          back: attempt.back,
          linking: attempt.linking,
        };
      } catch (error) {
        return isAway(error) ? { ok: false, refusal: "provider_away" } : refused;
      }
    },
    async endSessions(id, form) {
      const provider = findProvider(id);
      const configuration = provider && (await configurationOf(provider).catch(() => null));
      const { jwks_uri: keys } = configuration?.serverMetadata() ?? {};
      if (!provider || !keys) return false;
      const token = new URLSearchParams(form).get("logout_token") ?? "";
      const verified = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
        issuer: provider.issuer,
        audience: provider.clientId,
        clockTolerance: CLOCK_SECONDS,
        currentDate: now(),
      }).catch(() => null);
      const { sub, jti, nonce, events, iat } = verified?.payload ?? {};
      if (!sub || !jti || !iat || nonce !== undefined || !isSignOut(events)) return false;
      const until = new Date((iat + ATTEMPT_SECONDS) * 1000);
      const used = createHash("sha256").update(`${id} ${jti}`).digest("hex");
      if (until <= now() || !(await insertUsedChallenge(db, used, until))) return false;
      await deleteProviderSessions(db, { provider: id, subject: subjectOf(provider, sub) });
      return true;
    },
    async signOutAddress(id) {
      const provider = findProvider(id);
      const configuration = provider && (await configurationOf(provider).catch(() => null));
      if (!configuration?.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: siteUrl + paths.signIn() }).href;
    },
  };
}

/** Is it this a token is about, and not, say, somebody's identity? */
function isSignOut(events: unknown): boolean {
  return (
    typeof events === "object" && events !== null && "http://schemas.openid.net/event/backchannel-logout" in events
  );
}

/** The name under which sessions remember a provider's person. */
export function subjectOf({ issuer }: Pick<ProviderSettings, "issuer">, sub: string): string {
  return createHash("sha256").update(`${issuer}\n${sub}`).digest("hex");
}

function userInfo(configuration: oidc.Configuration, accessToken: string, sub: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return null;
  return oidc.fetchUserInfo(configuration, accessToken, sub);
}

/** Nobody answered, in time or at all. */
function isAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TypeError && /fetch failed/.test(cause.message)) return true;
    if (cause.name === "TimeoutError" || ("code" in cause && cause.code === "OAUTH_TIMEOUT")) return true;
  }
  return false;
}

function encryptAttempt(key: Buffer, attempt: Attempt): string {
  const nonce = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(attempt), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** Null when the cookie is missing, altered or not of ours. */
function decryptAttempt(key: Buffer, request: Request): Attempt | null {
  const value = /(?:^|;\s*)accesso-esterno=([\w-]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const sealed = Buffer.from(value ?? "", "base64url");
  if (sealed.length <= IV + TAG) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV));
    decipher.setAuthTag(sealed.subarray(IV, IV + TAG));
    const text = Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]).toString("utf8");
    return JSON.parse(text) as Attempt;
  } catch {
    return null;
  }
}
