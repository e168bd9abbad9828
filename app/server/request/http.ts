import { data, redirect, type AppLoadContext } from "@remix-run/node";
import { can, type Permission, type OwnedRecord } from "~/domain/access/can";
import { isSignedIn, type Actor, type SignedIn } from "~/domain/access/actor";
import type { FieldErrors } from "~/domain/forms/errors";
import { toFormValues, type FormValues } from "~/domain/forms/formValues";
import { REFUSALS, type Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import type { PendingSession } from "./session";
import { createSubmission } from "./submission";
import { FORM, readBody, readEntries, type FormLimits } from "./postedForm";

const actors = new WeakMap<AppLoadContext, Promise<Actor>>();

/** Who asks, read once a request. */
export function loadActor(request: Request, context: AppLoadContext): Promise<Actor> {
  const pending = actors.get(context) ?? context.sessions.findActor(request);
  actors.set(context, pending);
  return pending;
}

/** Who asks is read again: the action of this request has just signed them in, and its page is still to be written. */
export function removeLoadedActor(context: AppLoadContext): void {
  actors.delete(context);
}

/** A signed-in actor, or a way to the sign-in page that comes back here. */
export async function requireActor(request: Request, context: AppLoadContext): Promise<SignedIn> {
  const actor = await loadActor(request, context);
  if (isSignedIn(actor)) return actor;
  const { pathname, search } = new URL(request.url);
  const back = request.method === "GET" ? pathname + search : pathname;
  const pending = await context.sessions.findPending(request);
  throw redirect(pending ? pendingPath(pending, back) : paths.signIn(back));
}

/** Where somebody goes who still lacks a second factor. */
export function pendingPath({ missing }: Pick<PendingSession, "missing">, back?: string | null): string {
  return missing === "code" ? paths.access.code(back) : paths.access.enrol(back);
}

/** Somebody whose password was right and who still lacks this; whoever is not there is led to where they are. */
export async function requirePending(
  request: Request,
  context: AppLoadContext,
  missing: PendingSession["missing"],
): Promise<PendingSession> {
  const pending = await context.sessions.findPending(request);
  if (pending?.missing === missing) return pending;
  throw redirect(pending ? pendingPath(pending) : paths.start());
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

/**
 * A posted form: its text fields, and its files by name. Names the form's writes, so that sent twice they are made once.
 * Throws a 413 past `limits`, a 400 for what is no form.
 */
export async function readPostedForm(
  request: Request,
  context: AppLoadContext,
  limits: FormLimits = FORM,
): Promise<{ values: FormValues; files: Record<string, File> }> {
  const entries = await readEntries(request, limits);
  const files = entries.filter((entry): entry is [string, File] => entry[1] instanceof File && entry[1].size > 0);
  const posted = { values: toFormValues(entries), files: Object.fromEntries(files) };
  context.submission = await createSubmission({ path: new URL(request.url).pathname, ...posted });
  return posted;
}

/** What the script for passkeys sends: nothing yet, or what the device answered, as it answered. Throws a 400 response. */
export async function readPasskeyRequest(request: Request): Promise<{ answer: unknown; back: string | null }> {
  try {
    const sent = JSON.parse((await readBody(request)).toString("utf8")) as Record<string, unknown> | null;
    return { answer: sent?.["answer"] ?? null, back: typeof sent?.["back"] === "string" ? sent["back"] : null };
  } catch (error) {
    throw error instanceof Response ? error : new Response(null, { status: 400 });
  }
}

export async function readFormValues(request: Request, context: AppLoadContext): Promise<FormValues> {
  return (await readPostedForm(request, context)).values;
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
