import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { isSignedIn } from "~/domain/access/actor";
import { safeReturnPath } from "~/domain/accounts/forms";
import { paths } from "~/paths";
import { loadActor, notFound } from "~/server/request/http";

/** The way to a provider of identities. Nothing is kept here: the browser carries the attempt. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params["provider"] ?? "";
  if (!context.identity.list().some((one) => one.id === id)) throw notFound();
  const query = new URL(request.url).searchParams;
  const actor = await loadActor(request, context);
  const linking = query.has("collega") && isSignedIn(actor) ? actor.userId : null;
  if (isSignedIn(actor) && !linking) return redirect(paths.start());
  const begun = await context.identity.begin(id, { back: safeReturnPath(query.get("torna")), linking });
  // The page that comes back has the words.
  if (!begun.ok) return redirect(paths.identity.back(id, { away: "1" }));
  return redirect(begun.to, { headers: { "Set-Cookie": begun.cookie } });
}
