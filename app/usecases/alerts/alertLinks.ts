import type { SubscriberId } from "~/domain/ids";
import { paths } from "~/paths";
import type { Locale } from "~/text/words";
import type { Context } from "../context";
import { subscriberToken } from "./subscriberToken";
import { linkTo } from "../letters/linkTo";

/** Addresses of an address's own pages, and the lines that let a mail program leave in one click. */
export interface AlertLinks {
  manage: string;
  confirm: string;
  print: string;
  stop: string;
  /** RFC 2369, RFC 8058: the POST works by the token alone. RFC 3834: nobody answers a machine. */
  headers: Record<string, string>;
}

export function alertLinks(site: Pick<Context, "siteUrl" | "secretKey">, id: SubscriberId, locale: Locale): AlertLinks {
  const { token } = subscriberToken(site.secretKey, id);
  const here = (path: string) => linkTo(site, locale, path);
  return {
    manage: here(paths.ownAlerts(token)),
    confirm: here(paths.confirmAlerts(token)),
    print: here(paths.lastDigest(token)),
    stop: here(paths.stopAlerts(token)),
    headers: {
      "List-Unsubscribe": `<${here(paths.stopAlerts(token))}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": `<avvisi.${new URL(site.siteUrl).hostname}>`,
      "Auto-Submitted": "auto-generated",
    },
  };
}
