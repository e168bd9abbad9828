import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";
import { findSessionProvider } from "~db/queries/accounts/sessions";

/** The next person on this computer goes back to nothing: pages in memory are thrown away too. The device keeps its name. */
const FORGET_PAGES = { "Clear-Site-Data": '"cache", "storage"' };

export async function action({ request, context }: ActionFunctionArgs) {
  const name = context.sessions.nameOf(request);
  const provider = name ? await findSessionProvider(context.db, name) : null;
  const cookie = await context.sessions.end(request);
  // Who came by a provider is still signed in there: the page says so and leads there.
  return redirect(provider ? paths.signIn(null, provider) : paths.home(), {
    headers: { "Set-Cookie": cookie, ...FORGET_PAGES },
  });
}

/** Nothing changes on GET: a visitor who types the address is only redirected home. */
export function loader() {
  return redirect(paths.home());
}
