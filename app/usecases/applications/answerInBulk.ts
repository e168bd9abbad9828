import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ApplicationState } from "~/domain/applications/moves";
import { fillTemplate, type Template } from "~/domain/applications/templates";
import type { ApplicationId, PostingId } from "~/domain/ids";
import { done, refuse, type Refusal, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { applyApplicationMove, lockMovableApplication } from "./applyApplicationMove";
import { listCandidates } from "~db/queries/applications/applications";
import { findPosting } from "~db/queries/postings/postings";

interface Bulk {
  postingId: PostingId;
  ids: readonly ApplicationId[];
  answer: Omit<Template, "name">;
}

/** What became of one person: answered, already answered like this, or not and why. */
export interface BulkRow {
  id: ApplicationId;
  name: string;
  state: ApplicationState;
  result: "done" | "already" | Refusal;
  /** Left no address: the words reach them only if somebody calls. */
  byPhone: boolean;
}

/**
 * The same answer to many people of one posting, each in a transaction of their own: one that cannot be answered
 * keeps nobody else waiting. Sent twice, the second time everybody is `already` answered and no letter leaves.
 */
export async function answerInBulk(
  context: Context,
  actor: SignedIn,
  { postingId, ids, answer }: Bulk,
): Promise<Result<{ rows: BulkRow[] }>> {
  const posting = await findPosting(context.db, postingId);
  if (!posting || !can(actor, "application.note", posting)) return refuse("not_found");
  const candidates = new Map(
    (await listCandidates(context.db, postingId, actor.organisationIds)).map((candidate) => [candidate.id, candidate]),
  );
  const rows: BulkRow[] = [];
  for (const id of ids) {
    const candidate = candidates.get(id);
    // An applicant of another organisation gets the same answer as a missing one.
    if (!candidate) continue;
    const { name, email } = candidate;
    const message = fillTemplate(answer.body, { name, title: posting.title });
    const step = { id, by: "member", move: answer.move, reason: answer.reason, message } as const;
    const stepped = await guarded(context, actor, {
      lock: (trx) => lockMovableApplication(trx, actor, step),
      work: (unit, application) => applyApplicationMove(unit, application, step),
    });
    const result = !stepped.ok ? stepped.refusal : stepped.repeated ? "already" : "done";
    rows.push({ id, name, state: stepped.ok ? stepped.state : candidate.state, result, byPhone: email === null });
  }
  const answered = rows.filter((row) => row.result === "done").length;
  const registered = await guarded(context, actor, {
    event: () => ({
      deed: "application.answer_in_bulk",
      noun: "posting",
      recordId: postingId,
      details: { move: answer.move, asked: ids.length, answered },
    }),
    work: () => Promise.resolve(done({})),
  });
  return registered.ok ? done({ rows }) : registered;
}
