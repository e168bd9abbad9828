import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

declare module "express-serve-static-core" {
  interface Locals {
    requestId: string;
    locale: string;
  }
}

/** An id for each request: it goes back in a header and stands on pages of failure. */
export const setRequestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID();
  response.setHeader("X-Request-Id", response.locals.requestId);
  next();
};

/** Nothing from elsewhere, no framing, no inline script. The list for other sites' pages alone may be framed. */
export function createSecureHeaders({ https }: { https: boolean }): RequestHandler {
  const strict = policy(https);
  const framed = framedPolicy(https);
  return (request, response, next) =>
    FRAMED.test(request.path) ? framed(request, response, next) : strict(request, response, next);
}

/** Other sites of the Comune may stand below the same name: how they are reached is not ours to say. */
const ONLY_THIS_HOST = { includeSubDomains: false };

/** The one page other sites may show inside theirs. */
const FRAMED = /^(\/[a-z]{2,3})?\/incorpora\/opportunita$/;

/** No script and no form at all: nothing there can act in a person's name, and nothing can be stolen by framing it. */
function framedPolicy(https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["*"],
      },
    },
    xFrameOptions: false,
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginOpenerPolicy: false,
    strictTransportSecurity: https && ONLY_THIS_HOST,
    referrerPolicy: { policy: "no-referrer" },
  });
}

function policy(https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
    strictTransportSecurity: https && ONLY_THIS_HOST,
    referrerPolicy: { policy: "same-origin" },
  });
}

/**
 * Pages of another language are the same addresses under its code: the prefix is taken off before routing
 * and put back on every redirect. Italian, the first, has none.
 */
export function readLocale([first = "it", ...others]: readonly string[]): RequestHandler {
  const prefix = new RegExp(`^/(${others.join("|")})(?=[/?]|$)`);
  return (request, response, next) => {
    const locale = prefix.exec(request.url)?.[1];
    response.locals.locale = locale ?? first;
    if (locale !== undefined) {
      request.url = request.url.slice(locale.length + 1).replace(/^(?!\/)/, "/");
      // The Remix adapter reads the address from here.
      request.originalUrl = request.url;
      const append = response.append.bind(response);
      response.append = (name, value) =>
        append(
          name,
          name.toLowerCase() === "location" &&
            typeof value === "string" &&
            /^\/(?!\/)/.test(value) &&
            !prefix.test(value)
            ? `/${locale}${value}`
            : value,
        );
    }
    next();
  };
}

/** Where a mail program leaves an alert in one click (RFC 8058), also from its own pages. */
const ONE_CLICK = /^\/(?:[a-z]{2,3}\/)?avvisi\/[\w-]{43}\/ferma\/?(?:\?|$)/;

/**
 * A form sent from another site is refused before anything reads it. The one exception is leaving in one click, which
 * must work from anywhere: there the token in the address is the whole authority, and cookies and origin are dropped unread.
 */
export const rejectForeignForms: RequestHandler = (request, response, next) => {
  // OPTIONS too: it only asks what is allowed, and other sites' programs ask it of the interface.
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  if (ONE_CLICK.test(request.url)) {
    delete request.headers.cookie;
    delete request.headers.origin;
    return next();
  }
  const origin = request.headers.origin;
  const foreign =
    request.headers["sec-fetch-site"] === "cross-site" ||
    (origin !== undefined && hostOf(origin) !== request.headers.host);
  if (foreign) {
    response
      .status(403)
      .type("text/plain; charset=utf-8")
      .send(
        "La richiesta arriva da un altro sito: torna alla pagina e riprova da lì.\nThe request comes from another site: go back to the page and try again from there.",
      );
    return;
  }
  next();
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
