import type { Actor } from "~/domain/access/actor";
import type { ApplicationId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { lockApplication, setApplicationPerson } from "~db/queries/applications/applications";
import { listApplicationsByPosting } from "~db/queries/matching/matches";
import { lockPerson } from "~db/queries/people/people";

/** The desk recognises who applied without an account: the application joins the person's file, once. */
export function linkApplicant(
  context: Context,
  actor: Actor,
  { id, personId }: { id: ApplicationId; personId: PersonId },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "person.write",
    lock: async (trx) => ((await lockPerson(trx, personId)) ? lockApplication(trx, id) : undefined),
    event: () => ({
      deed: "application.link",
      noun: "application",
      recordId: id,
      details: { person: personId },
    }),
    work: async ({ trx, alreadyDone }, application) => {
      if (application.personId === personId) return alreadyDone({});
      if (application.personId !== null) return refuse("already_done");
      const applications = await listApplicationsByPosting(trx, personId);
      if (applications.has(application.postingId)) return refuse("already_known");
      await setApplicationPerson(trx, id, personId);
      return done({});
    },
  });
}
