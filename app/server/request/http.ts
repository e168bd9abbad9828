import { data, redirect, type AppLoadContext } from "@remix-run/node";
import { can, type Permission, type OwnedRecord } from "~/domain/access/can";
import { isSignedIn, type Actor, type SignedIn } from "~/domain/access/actor";
import type { FieldErrors } from "~/domain/forms/errors";
import { toFormValues, type FormValues } from "~/domain/forms/formValues";
import { REFUSALS, type Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import { createSubmission } from "./submission";

const actors = new WeakMap<AppLoadContext, Promise<Actor>>();

/** Who asks, read once a request. */
export function loadActor(request: Request, context: AppLoadContext): Promise<Actor> {
  const pending = actors.get(context) ?? context.sessions.findActor(request);
  actors.set(context, pending);
  return pending;
}

/** A signed-in actor, or a way to the sign-in page that comes back here. */
export async function requireActor(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const actor = await loadActor(request, context);
  if (isSignedIn(actor)) return actor;
  const { pathname, search } = new URL(request.url);
  throw redirect(paths.signIn(request.method === "GET" ? pathname + search : pathname));
}

/** A signed-in actor who has the permission; for all others the page does not exist. */
export async function requirePermission(
  request: Request,
  context: AppLoadContext,
  permission: Permission,
  record: OwnedRecord = {},
): Promise<SignedIn> {
  const actor = await requireActor(request, context);
  if (!can(actor, permission, record)) throw notFound();
  return actor;
}

/** Missing and forbidden look alike from outside. */
export function notFound(): Response {
  return new Response(NOT_FOUND_TEXT, { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** Read where the answer is a file and no page: the pages have words of their own. */
const NOT_FOUND_TEXT = "Qui non c’è niente: controlla l’indirizzo. / There is nothing here: check the address.\n";

const KIB = 1024;
export const FORM_LIMIT = 256 * KIB;
export const UPLOAD_LIMIT = 5 * KIB * KIB;

/**
 * A posted form: its text fields, and its files by name. Reads at most `limit` bytes, whatever the header says, and
 * names the form's writes, so that sent twice they are made once. Throws a 413 or a 400 response.
 */
export async function readPostedForm(
  request: Request,
  context: AppLoadContext,
  limit = FORM_LIMIT,
): Promise<{ values: FormValues; files: Record<string, File> }> {
  const body = await readAtMost(request, limit);
  const form = await new Response(body, { headers: { "content-type": request.headers.get("content-type") ?? "" } })
    .formData()
    .catch(() => null);
  if (!form) throw new Response(null, { status: 400 });
  const files = [...form].filter((entry): entry is [string, File] => entry[1] instanceof File && entry[1].size > 0);
  const posted = { values: toFormValues(form), files: Object.fromEntries(files) };
  context.submission = await createSubmission({ path: new URL(request.url).pathname, ...posted });
  return posted;
}

export async function readFormValues(request: Request, context: AppLoadContext): Promise<FormValues> {
  return (await readPostedForm(request, context)).values;
}

/** Beyond this nobody is writing a form: the connection is not even read to its end. */
const MAX_DRAINED_BYTES = 64 * KIB * KIB;

/** Reads on to the end of what is too large, keeping none of it: a browser shows the answer only when its sending is done. */
async function readAtMost(request: Request, limit: number): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = () => new Response(null, { status: 413 });
  if (Number(request.headers.get("content-length") ?? 0) > MAX_DRAINED_BYTES) throw tooLarge();
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_DRAINED_BYTES) throw tooLarge();
    if (size > limit) chunks = [];
    else chunks.push(chunk);
  }
  if (size > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

/** What an action answers when fields are wrong: the page is shown again, 422, with what was typed. */
export function unprocessableResponse<Values>(errors: FieldErrors, values: Values) {
  return data({ errors, values, refusal: null as Refusal | null }, { status: 422 });
}

/** What an action answers when a use case refuses: the page is shown again with the words of the refusal. */
export function refusalResponse<Values = null>(refusal: Refusal, values: Values = null as Values) {
  if (refusal === "not_found") throw notFound();
  return data({ errors: {} as FieldErrors, values, refusal: refusal as Refusal | null }, { status: REFUSALS[refusal] });
}
