import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect(paths.home(), { headers: { "Set-Cookie": await context.sessions.end(request) } });
}

/** Nothing changes on GET: whoever types the address is only led home. */
export function loader() {
  return redirect(paths.home());
}
