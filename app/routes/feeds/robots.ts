import type { LoaderFunctionArgs } from "@remix-run/node";
import { localPath, paths } from "~/paths";
import { LOCALES } from "~/text/words";

/** Pages that are somebody's own business; each also says so itself. */
const PRIVATE = [
  paths.staff.day(),
  "/tavoli",
  paths.admin.home(),
  paths.organisation.home(),
  paths.personal.home(),
  paths.findApplication(),
  "/iscrizione/",
  "/avvisi/",
  paths.saved(),
  paths.demoMail(),
  paths.signIn(),
  paths.register(),
  paths.forgotPassword(),
  paths.start(),
  "/conferma-indirizzo/",
];

/** Public adverts are for everybody, machines too. A demonstration is for nobody's index. */
export function loader({ context }: LoaderFunctionArgs) {
  const closed = context.demo ? ["/"] : LOCALES.flatMap((locale) => PRIVATE.map((path) => localPath(locale, path)));
  const map = context.demo ? [] : ["", `Sitemap: ${context.siteUrl}${paths.feeds.sitemap()}`];
  const text = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), ...map, ""].join("\n");
  return new Response(text, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
