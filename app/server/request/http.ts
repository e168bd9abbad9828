import { data, redirect, type AppLoadContext } from "@remix-run/node";
import { can, type Deed, type Owned } from "~/domain/access/can";
import { isSignedIn, type Actor, type SignedIn } from "~/domain/access/actor";
import type { FieldErrors } from "~/domain/forms/errors";
import { toFormValues, type FormValues } from "~/domain/forms/formValues";
import { REFUSALS, type Refusal } from "~/domain/refusals";
import { paths } from "~/paths";

const actors = new WeakMap<AppLoadContext, Promise<Actor>>();

/** Who asks, read once a request. */
export function actorOf(request: Request, context: AppLoadContext): Promise<Actor> {
  const known = actors.get(context) ?? context.sessions.actorOf(request);
  actors.set(context, known);
  return known;
}

/** A signed-in actor, or a way to the sign-in page that comes back here. */
export async function requireActor(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const actor = await actorOf(request, context);
  if (isSignedIn(actor)) return actor;
  const { pathname, search } = new URL(request.url);
  throw redirect(paths.signIn(request.method === "GET" ? pathname + search : pathname));
}

/** A signed-in actor who may do the deed; for all others the page does not exist. */
export async function requireDeed(
  request: Request,
  context: AppLoadContext,
  deed: Deed,
  record: Owned = {},
): Promise<SignedIn> {
  const actor = await requireActor(request, context);
  if (!can(actor, deed, record)) throw missing();
  return actor;
}

/** Missing and forbidden look alike from outside. */
export function missing(): Response {
  return new Response(NOTHING_HERE, { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** Read where the answer is a file and no page: the pages have words of their own. */
const NOTHING_HERE = "Qui non c’è niente: controlla l’indirizzo. / There is nothing here: check the address.\n";

const KIB = 1024;
export const FORM_LIMIT = 256 * KIB;
export const UPLOAD_LIMIT = 5 * KIB * KIB;

/**
 * A posted form: its text fields, and its files by name. Reads at most `limit` bytes,
 * whatever the header says. Throws a 413 or a 400 response.
 */
export async function postedForm(
  request: Request,
  limit = FORM_LIMIT,
): Promise<{ values: FormValues; files: Record<string, File> }> {
  const body = await readAtMost(request, limit);
  const form = await new Response(body, { headers: { "content-type": request.headers.get("content-type") ?? "" } })
    .formData()
    .catch(() => null);
  if (!form) throw new Response(null, { status: 400 });
  const files = [...form].filter((entry): entry is [string, File] => entry[1] instanceof File && entry[1].size > 0);
  return { values: toFormValues(form), files: Object.fromEntries(files) };
}

export async function formValues(request: Request): Promise<FormValues> {
  return (await postedForm(request)).values;
}

/** Beyond this nobody is writing a form: the connection is not even read to its end. */
const HOPELESS = 64 * KIB * KIB;

/** Reads on to the end of what is too large, keeping none of it: a browser shows the answer only when its sending is done. */
async function readAtMost(request: Request, limit: number): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = () => new Response(null, { status: 413 });
  if (Number(request.headers.get("content-length") ?? 0) > HOPELESS) throw tooLarge();
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > HOPELESS) throw tooLarge();
    if (size > limit) chunks = [];
    else chunks.push(chunk);
  }
  if (size > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

/** What an action answers when fields are wrong: the page is shown again, 422, with what was typed. */
export function unprocessable<Values>(errors: FieldErrors, values: Values) {
  return data({ errors, values, refusal: null as Refusal | null }, { status: 422 });
}

/** What an action answers when a use case refuses: the page is shown again with the words of the refusal. */
export function refused<Values = null>(refusal: Refusal, values: Values = null as Values) {
  if (refusal === "not_found") throw missing();
  return data({ errors: {} as FieldErrors, values, refusal: refusal as Refusal | null }, { status: REFUSALS[refusal] });
}
