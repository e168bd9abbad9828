import type { ApplicationState } from "~/domain/applications/moves";
import { isAnswer } from "~/domain/applications/decide";
import type { ApplicationId, PersonId, PostingId } from "~/domain/ids";
import { newToken } from "~/usecases/tokens";
import type { WriteDb } from "~db/client";
import { insertApplication, insertApplicationMove, setApplicationState } from "~db/queries/applications/applications";

const DAY_MS = 86_400_000;
const NO_YEAR = 9999;

/** Every place an applicant's page can be in; `waiting` is not confirmed yet. */
export type Place = ApplicationState | "waiting";
const PLACES: readonly Place[] = [
  "waiting",
  "proposed",
  "sent",
  "in_touch",
  "interview",
  "offered",
  "hired",
  "declined",
  "not_selected",
  "withdrawn",
  "lapsed",
  "superseded",
];

/** The page of an applicant in each place, by its token. */
export async function applicants(trx: WriteDb, postingId: PostingId): Promise<Record<Place, string>> {
  const tokens = {} as Record<Place, string>;
  for (const place of PLACES)
    tokens[place] = (await insertApplicant(trx, postingId, place, { ...ILARIA, at: new Date() })).token;
  return tokens;
}

const ILARIA = { name: "Ilaria Esempio", email: "ilaria.esempio@prova.invalid", locale: "it" };

/** One applicant with its history up to this place. */
export async function insertApplicant(
  trx: WriteDb,
  postingId: PostingId,
  place: Place,
  { name, email, locale, at }: { name: string; email: string; locale: string; at: Date },
): Promise<{ id: ApplicationId; token: string }> {
  const { token, tokenHash } = newToken();
  const begins = place === "proposed" ? "proposed" : "sent";
  const confirmedAt = place === "waiting" || place === "proposed" ? null : at;
  const id = await insertApplication(trx, {
    postingId,
    personId: null as PersonId | null,
    origin: place === "proposed" ? "desk" : "self",
    state: begins,
    name,
    email,
    phone: null,
    message: "Ho lavorato due anni in cartiera.",
    ticks: ["Muletto, due anni"],
    locale,
    tokenHash,
    confirmedAt,
    sentAt: confirmedAt,
    answerBy: place === "proposed" ? `${NO_YEAR}-12-31` : null,
    createdAt: at,
  });
  if (!id) throw new Error(`No example of an application that is ${place}.`);
  await insertApplicationMove(trx, {
    applicationId: id,
    at,
    byUser: null,
    byRole: "visitor",
    move: "create",
    fromState: null,
    toState: begins,
  });
  if (place === "waiting" || place === begins) return { id, token };
  const interviewAt = place === "interview" ? new Date(at.getTime() + 3 * DAY_MS).toISOString() : null;
  await setApplicationState(trx, id, {
    state: place,
    at,
    answered: isAnswer(place === "not_selected" ? "reject" : "contact"),
    reason: place === "not_selected" ? "experience" : null,
    interviewAt,
    interviewPlace: "Portineria",
  });
  return { id, token };
}
