import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";

/** The next person on this computer goes back to nothing: pages in memory are thrown away too. The device keeps its name. */
const FORGET_PAGES = { "Clear-Site-Data": '"cache", "storage"' };

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await context.sessions.end(request);
  return redirect(paths.home(), { headers: { "Set-Cookie": cookie, ...FORGET_PAGES } });
}

/** Nothing changes on GET: a visitor who types the address is only redirected home. */
export function loader() {
  return redirect(paths.home());
}
