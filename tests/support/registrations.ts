import { linkHolder, VISITOR } from "~/domain/access/actor";
import type { PostingId, RegistrationId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { hashToken } from "~/usecases/tokens";
import { moveRegistration } from "~/usecases/registrations/moveRegistration";
import { registerForEvent, type SeatRequest } from "~/usecases/registrations/registerForEvent";
import { findRegistration, findRegistrationByToken } from "~db/queries/registrations/registrations";
import { testDatabase } from "./database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld, NOW } from "./desk";

/**
 * A database of the test file's own with an organisation that holds labs of so many seats, and what its people do.
 * Call it at the top of the file, as `testDatabase`.
 */
export async function registrationsWorld({ places }: { places: number }) {
  const { db } = await testDatabase();
  // The clock goes on: whoever confirms first is first in the list.
  let tick = 0;
  const context = { ...contextAt(db), now: () => new Date(NOW.getTime() + (tick += 1)) };
  await insertWorld(db);
  const organisation = await anOrganisationIn(db);
  const member = await actorWith(db, ["member"], [organisation]);
  const stranger = await actorWith(db, ["member"], [await anOrganisationIn(db, "Altra Inventata")]);
  const operator = await actorWith(db, ["operator"]);

  /** A published lab of the organisation, with `places` seats unless given. */
  const aLab = (differing: Partial<PostingFields> = {}) =>
    aPostingIn(db, organisation, {
      kind: "lab",
      title: "Prove di colloquio",
      places,
      contract: null,
      beginsAt: "2026-11-30T10:00:00+01:00",
      endsAt: "2026-11-30T12:00:00+01:00",
      ...differing,
    });

  let people = 0;
  /** Asks for a seat as somebody new. Throws the refusal. */
  async function ask(postingId: PostingId, differing: Partial<SeatRequest> = {}) {
    people += 1;
    const asked = await registerForEvent(context, VISITOR, {
      postingId,
      name: `Persona ${people}`,
      contact: { email: `persona${people}@prova.invalid`, phone: null },
      note: null,
      submissionKey: `modulo-${people}`,
      locale: "it",
      ...differing,
    });
    if (!asked.ok) throw new Error(asked.refusal);
    const registration = await findRegistrationByToken(db, hashToken(asked.token));
    if (!registration) throw new Error("no page for the token");
    return registration;
  }
  const confirm = (id: RegistrationId) =>
    moveRegistration(context, linkHolder("registration", id), { id, move: "confirm", by: "holder" });
  const cancel = (id: RegistrationId) =>
    moveRegistration(context, linkHolder("registration", id), { id, move: "cancel", by: "holder" });

  /** Asks, from a form without a key, and confirms. */
  async function register(
    postingId: PostingId,
    { confirmed = true, phone = false, name }: { confirmed?: boolean; phone?: boolean; name?: string } = {},
  ) {
    const registration = await ask(postingId, {
      submissionKey: null,
      ...(phone ? { contact: { email: null, phone: `+39058300${2000 + people}` } } : {}),
      ...(name === undefined ? {} : { name }),
    });
    if (confirmed) await confirm(registration.id);
    return registration;
  }

  const lettersTo = (address: string | null) =>
    db.selectFrom("mails").select(["kind", "body"]).where("toAddress", "=", address).orderBy("createdAt").execute();
  const kindsTo = async (address: string | null) => (await lettersTo(address)).map(({ kind }) => kind);
  const stateOf = async (id: RegistrationId) => (await findRegistration(db, id))?.state;

  return {
    db,
    context,
    organisation,
    member,
    stranger,
    operator,
    aLab,
    ask,
    confirm,
    cancel,
    register,
    lettersTo,
    kindsTo,
    stateOf,
  };
}
