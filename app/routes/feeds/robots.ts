import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";

/** Pages that are somebody's own business; each also says so itself. */
const PRIVATE = [
  paths.staff.day(), "/tavoli", paths.admin.home(), paths.organisation.home(), paths.personal.home(), paths.findApplication(), paths.demoMail(),
  paths.signIn(), paths.register(), paths.forgotPassword(), paths.start(),
];

/** Public adverts are for everybody, machines too. A demonstration is for nobody's index. */
export function loader({ context }: LoaderFunctionArgs) {
  const closed = context.demo ? ["/"] : PRIVATE.flatMap((path) => [path, `/en${path}`]);
  const text = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
