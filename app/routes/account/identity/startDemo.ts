import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { paths } from "~/paths";
import { notFound } from "~/server/request/http";

/** Starts the demonstration's own provider of identities beside the site, and goes there. */
export async function action({ context }: ActionFunctionArgs) {
  if (!context.startDemoIdentity) throw notFound();
  const id = await context.startDemoIdentity();
  return redirect(id === null ? paths.identity.back("prova", { away: "1" }) : paths.identity.begin(id));
}

export function loader() {
  return redirect(paths.signIn());
}
