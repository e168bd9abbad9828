import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ApplicationId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { lockApplication, setApplicationPerson } from "~db/queries/applications/applications";
import { insertAudit } from "~db/queries/audit/audit";
import { listApplicationsByPosting } from "~db/queries/matching/matches";
import { lockPerson } from "~db/queries/people/people";

/** The desk recognises who applied without an account: the application joins the person's file, once. */
export function linkApplicant(
  context: Context,
  actor: Actor,
  { id, personId }: { id: ApplicationId; personId: PersonId },
): Promise<Result<object>> {
  if (!can(actor, "person.write")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    if (!(await lockPerson(trx, personId))) return refuse("not_found");
    const application = await lockApplication(trx, id);
    if (!application) return refuse("not_found");
    if (application.personId === personId) return done({});
    if (application.personId !== null) return refuse("already_done");
    const applications = await listApplicationsByPosting(trx, personId);
    if (applications.has(application.postingId)) return refuse("already_known");
    await setApplicationPerson(trx, id, personId);
    await insertAudit(trx, {
      at,
      actor,
      deed: "application.link",
      noun: "application",
      recordId: id,
      details: { person: personId },
    });
    return done({});
  });
}
