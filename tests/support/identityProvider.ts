import { once } from "node:events";
import type { Server } from "node:http";
import express from "express";
import { createDemoIdentity, type InventedPerson } from "~/run/demoIdentity";
import { freePort } from "./ports";

export const CLIENT = { id: "prova", secret: "un segreto abbastanza lungo per una prova" };

export interface RunningProvider {
  issuer: string;
  /** Stops answering, as when it is away; `start` opens the same door again. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A real provider of identities on a port of its own. `site`: the product's address. */
export async function startProvider(
  people: readonly InventedPerson[],
  { redirectUri, logoutUri, signedOutUri }: { redirectUri: string; logoutUri: string; signedOutUri: string },
  { idTokenSeconds = 60 } = {},
): Promise<RunningProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}/idp`;
  const made = await createDemoIdentity({
    issuer,
    client: { ...CLIENT, redirectUri, logoutUri, signedOutUri },
    people,
    idTokenSeconds,
  });
  if (!made) throw new Error("oidc-provider is not installed");
  const app = express();
  app.use("/idp", made.handle);
  let server: Server;
  const start = async () => {
    server = app.listen(port);
    await once(server, "listening");
  };
  await start();
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { issuer, start, stop };
}

/** A browser without pages: it follows the provider's redirects with the provider's cookies, and stops at the product's. */
export class ProviderBrowser {
  private readonly cookies = new Map<string, string>();

  /** From the address the product sends to, until the provider sends back. Answers where to, or the page it shows. */
  async follow(address: string, form?: Record<string, string>): Promise<{ to: string; page: string }> {
    let to = address;
    let body: Record<string, string> | undefined = form;
    for (let hops = 0; hops < 12; hops += 1) {
      const answer = await fetch(to, {
        redirect: "manual",
        headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
        ...(body ? { method: "POST", body: new URLSearchParams(body) } : {}),
      });
      body = undefined;
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
        else this.cookies.set(name, value);
      }
      const location = answer.headers.get("location");
      if (!location) return { to, page: await answer.text() };
      to = new URL(location, to).href;
      if (!to.startsWith("http://localhost")) return { to, page: "" };
    }
    throw new Error(`the provider sends in a circle: ${to}`);
  }

  /** Signs in there as this person, or with whoever is signed in already. */
  async signIn(address: string, sub: string): Promise<string> {
    const asked = await this.follow(address);
    return asked.page === "" ? asked.to : (await this.follow(asked.to, { persona: sub })).to;
  }
}
