import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Configuration, Provider } from "oidc-provider";
import { DEMO_TAX_CODE } from "~/domain/access/demoAccounts";
import { paths } from "~/paths";
import type { IdentityProviders } from "~/server/request/identityProviders";
import { wordsFor } from "~/text/words";

/** Where the demonstration's provider stands, on the site's own address. */
export const DEMO_ISSUER_PATH = "/prova-identita";

/** Somebody the provider vouches for. `sub` is its own name for them. */
export interface InventedPerson {
  sub: string;
  name: string;
  taxCode: string;
  /** Does the desk know them? */
  isKnown: boolean;
}

interface Options {
  issuer: string;
  client: { id: string; secret: string; redirectUri: string; logoutUri: string; signedOutUri: string };
  people: readonly InventedPerson[];
  /** Seconds an identity counts for; an hour unless said otherwise. */
  idTokenSeconds?: number;
}

const ID = "prova";
/** The job-seeker of the demonstration, and somebody the desk has never seen. */
const PEOPLE: readonly InventedPerson[] = [
  { sub: "sara", name: "Sara Dimostrazione", taxCode: DEMO_TAX_CODE, isKnown: true },
  { sub: "gitta", name: "Gitta Inventata", taxCode: "NVNGTT85M52E715F", isKnown: false },
];

export interface DemoIdentityDoor {
  handle: RequestHandler;
  /** Answers the provider's id, or null where it cannot be started. */
  start: () => Promise<string | null>;
}

/** The provider beside the site: closed until somebody presses the button, then open until the site stops. */
export function createDemoIdentityDoor({
  siteUrl,
  identity,
}: {
  siteUrl: string;
  identity: IdentityProviders;
}): DemoIdentityDoor {
  let open: RequestHandler | null = null;
  const client = {
    id: "lucca-per-il-lavoro",
    secret: randomBytes(32).toString("hex"),
    redirectUri: siteUrl + paths.identity.back(ID),
    logoutUri: siteUrl + paths.identity.back(ID),
    signedOutUri: siteUrl + paths.signIn(),
  };
  return {
    handle: (request, response, next) => (open ? open(request, response, next) : next()),
    async start() {
      if (open) return ID;
      const issuer = siteUrl + DEMO_ISSUER_PATH;
      const started = await createDemoIdentity({ issuer, client, people: PEOPLE });
      if (!started) return null;
      open = started.handle;
      const { label } = wordsFor("it").accounts.identity.demo;
      const shared = { audience: "citizens", scope: "openid profile", taxCodeClaim: "fiscal_number" } as const;
      identity.add({
        ...shared,
        id: ID,
        issuer,
        clientId: client.id,
        clientSecret: client.secret,
        label,
        secondFactor: true,
      });
      return ID;
    },
  };
}

/**
 * A real OpenID Connect provider with invented people, who sign in by being chosen. Null where its package is not
 * installed, as in production, which has no use for it.
 */
export async function createDemoIdentity(
  options: Options,
): Promise<{ provider: Provider; handle: RequestHandler } | null> {
  const library = await import("oidc-provider").catch(() => null);
  if (!library) return null;
  const { issuer, people } = options;
  const mounted = new URL(issuer).pathname.replace(/\/$/, "");
  const provider = new library.Provider(issuer, configurationOf(options, mounted));
  const answer = provider.callback();
  const handle: RequestHandler = (request, response) => {
    const uid = /^\/persona\/([\w-]+)$/.exec(request.path)?.[1];
    if (uid === undefined) return void answer(request, response);
    if (request.method !== "POST") return void response.type("html").send(choicePage(people));
    let body = "";
    request.on("data", (chunk: Buffer) => (body = (body + chunk.toString()).slice(0, 1000)));
    request.on("end", () => {
      const chosen = people.find(({ sub }) => sub === new URLSearchParams(body).get("persona"));
      const result = chosen
        ? { login: { accountId: chosen.sub, remember: false } }
        : { error: "access_denied", error_description: "cancelled" };
      const finished = provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      // An interaction that is over: the page is shown again by starting from the site.
      finished.catch(() => response.redirect(303, paths.signIn()));
    });
  };
  return { provider, handle };
}

function configurationOf({ client, people, idTokenSeconds = 3600 }: Options, mounted: string): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        backchannel_logout_uri: client.logoutUri,
        post_logout_redirect_uris: [client.signedOutUri],
      },
    ],
    claims: { openid: ["sub"], profile: ["name", "fiscal_number"] },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    ttl: { IdToken: idTokenSeconds, Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600 },
    // The site it tells of a sign-out stands on this very machine, where the package would not send anything.
    fetch: (url: string | URL | Request, { dispatcher: _, ...asked }: RequestInit & { dispatcher?: unknown } = {}) =>
      globalThis.fetch(url, asked),
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = signOutPage(form)) },
    },
    interactions: { url: (_, { uid }) => `${mounted}/persona/${uid}` },
    findAccount: (_, sub) => {
      const person = people.find((one) => one.sub === sub);
      if (!person) return undefined;
      const { name, taxCode } = person;
      return { accountId: sub, claims: () => ({ sub, name, fiscal_number: `TINIT-${taxCode}` }) };
    },
    // Everybody agrees that their name and tax code are told to the site: there is nothing else to ask.
    loadExistingGrant: async ({ oidc }) => {
      const { client: asking, session } = oidc;
      const grant = new oidc.provider.Grant({ clientId: asking?.clientId, accountId: session?.accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  };
}

/** Asks whether to sign out of the provider; `form` is the provider's own. */
function signOutPage(form: string): string {
  const { demo } = wordsFor("it").accounts.identity;
  return page(
    demo.signOutTitle,
    `${form}<p><button form="op.logoutForm" name="logout" value="yes">${demo.signOut}</button></p>`,
  );
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of the provider's own, plain as those of others are. */
function choicePage(people: readonly InventedPerson[]): string {
  const { demo } = wordsFor("it").accounts.identity;
  const buttons = people.map(
    ({ sub, name, isKnown }) =>
      `<p><button name="persona" value="${escaped(sub)}">${escaped(isKnown ? demo.known(name) : demo.unknown(name))}</button></p>`,
  );
  return page(
    demo.title,
    `<p>${demo.lead}</p><form method="post">${buttons.join("")}
<p><button name="persona" value="">${demo.cancel}</button></p></form>`,
  );
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg"></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
}
