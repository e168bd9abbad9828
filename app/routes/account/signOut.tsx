import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect(paths.home(), { headers: { "Set-Cookie": await context.sessions.end(request) } });
}

/** Nothing changes on GET: a visitor who types the address is only redirected home. */
export function loader() {
  return redirect(paths.home());
}
