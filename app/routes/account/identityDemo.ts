import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";
import { notFound } from "~/server/request/http";

/** Starts the demonstration's own provider of identities beside the site, and goes there. */
export async function action({ context }: ActionFunctionArgs) {
  if (!context.startDemoIdentity) throw notFound();
  const id = await context.startDemoIdentity();
  // Its package is for development alone: where it is not installed there is nothing to start.
  if (id === null) throw new Response(null, { status: 503 });
  return redirect(paths.identity.begin(id));
}

export function loader() {
  return redirect(paths.signIn());
}
