import { actorRole, type Actor } from "~/domain/access/actor";
import type { Contact } from "~/domain/applications/forms";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { isAcceptingApplications } from "~/domain/postings/joining";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { insertApplication, insertApplicationMove } from "~db/queries/applications/applications";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { lockPosting } from "~db/queries/postings/postings";
import { applicationToken } from "./applicationToken";
import { idempotencyKey } from "../idempotencyKey";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

export interface QuickApplication {
  postingId: PostingId;
  name: string;
  contact: Contact;
  message: string | null;
  /** What the applicant ticked, in the words that stood beside the boxes. */
  ticks: string[];
  submissionKey: string | null;
  locale: Locale;
}

/**
 * An application without account and without CV. It starts at `sent` and reaches the organisation once confirmed:
 * by a link in the mail, by the desk on the phone, or at once for a signed-in job-seeker.
 * Answers the token of the applicant's page; the same form sent again answers the same token.
 */
export async function applyToPosting(
  context: Context,
  actor: Actor,
  application: QuickApplication,
): Promise<Result<{ token: string }>> {
  const { postingId, name, contact, message, ticks, locale } = application;
  const submissionKey = idempotencyKey(application);
  const { token, tokenHash } = applicationToken(context.secretKey, submissionKey);
  const applied = await guarded(context, actor, {
    lock: (trx) => lockPosting(trx, postingId),
    missing: "closed",
    work: async (unit, posting) => {
      const { trx, at } = unit;
      // Events are registered for and calls asked for elsewhere: an application there would wait for an answer nobody gives.
      if (posting.state !== "published" || !isAcceptingApplications(posting)) return refuse("closed");
      const confirmedAt = actor.personId ? at : null;
      const id = await insertApplication(trx, {
        postingId,
        name,
        ...contact,
        message,
        ticks,
        submissionKey,
        locale,
        tokenHash,
        confirmedAt,
        personId: actor.personId,
        origin: "self",
        state: "sent",
        sentAt: confirmedAt,
        createdAt: at,
      });
      if (!id) return submissionKey && !actor.personId ? unit.alreadyDone({}) : refuse("already_known");
      await insertApplicationMove(trx, {
        applicationId: id,
        at,
        byUser: actor.userId,
        byRole: actor.personId ? "seeker" : "visitor",
        move: "create",
        fromState: null,
        toState: "sent",
      });
      await sendConfirmationRequest(unit, { application, posting, token });
      unit.register({
        deed: "application.send",
        noun: "application",
        recordId: id,
        details: { by: actorRole(actor) },
      });
      return done({});
    },
  });
  // Added here: answers of forms are stored, and whoever reads the database must find no token.
  return applied.ok ? done({ token }) : applied;
}

interface Unconfirmed {
  application: QuickApplication;
  posting: { title: string; organisationId: OrganisationId };
  token: string;
}

async function sendConfirmationRequest(
  unit: UnitOfWork,
  { application: { name, contact, locale }, posting, token }: Unconfirmed,
): Promise<void> {
  if (!contact.email) return;
  const organisation = await findOrganisation(unit.trx, posting.organisationId);
  const letter = wordsFor(locale).applications.letters.confirmApplication({
    name,
    title: posting.title,
    organisation: organisation?.name ?? "",
    link: linkTo(unit.context, locale, paths.confirmApplication(token)),
    status: linkTo(unit.context, locale, paths.application(token)),
  });
  await sendLetter(unit, { kind: "confirm_application", to: contact.email, locale, ...letter });
}
