import { actorRole, type Actor } from "~/domain/access/actor";
import type { Contact } from "~/domain/forms/contact";
import type { PostingId } from "~/domain/ids";
import { isAcceptingApplications } from "~/domain/postings/joining";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { insertApplication, insertApplicationMove } from "~db/queries/applications/applications";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { lockPosting } from "~db/queries/postings/postings";
import { applicationToken } from "./applicationToken";
import { idempotencyKey } from "../idempotencyKey";
import { linkTo } from "../letters/linkTo";

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
): Promise<Result<{ token: string; isRepeated: boolean }>> {
  const at = context.now();
  const submissionKey = idempotencyKey(application);
  const { token, tokenHash } = applicationToken(context.secretKey, submissionKey);
  return inTransaction<Result<{ token: string; isRepeated: boolean }>>(context, async (trx) => {
    const posting = await lockPosting(trx, application.postingId);
    // Events are registered for and calls asked for elsewhere: an application there would wait for an answer nobody gives.
    if (posting?.state !== "published" || !isAcceptingApplications(posting)) return refuse("closed");
    const confirmedAt = actor.personId ? at : null;
    const { postingId, name, contact, message, ticks, locale } = application;
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
    if (!id) return submissionKey && !actor.personId ? done({ token, isRepeated: true }) : refuse("already_known");
    await insertApplicationMove(trx, {
      applicationId: id,
      at,
      byUser: actor.userId,
      byRole: actor.personId ? "seeker" : "visitor",
      move: "create",
      fromState: null,
      toState: "sent",
    });
    if (contact.email) {
      const organisation = await findOrganisation(trx, posting.organisationId);
      const link = linkTo(context, locale, paths.confirmApplication(token));
      const letter = wordsFor(locale).applications.letters.confirmApplication({
        name,
        title: posting.title,
        organisation: organisation?.name ?? "",
        link,
        status: linkTo(context, locale, paths.application(token)),
      });
      await insertMail(trx, { kind: "confirm_application", to: contact.email, ...letter }, at);
    }
    await insertAudit(trx, {
      at,
      actor,
      deed: "application.send",
      noun: "application",
      recordId: id,
      details: { by: actorRole(actor) },
    });
    return done({ token, isRepeated: false });
  });
}
