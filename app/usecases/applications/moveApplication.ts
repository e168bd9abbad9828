import type { ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { applyApplicationMove } from "./applyApplicationMove";
import type { Mover, MoveRequest } from "./recordApplicationMove";

export type { Mover, MoveRequest } from "./recordApplicationMove";

/** One step in the life of an application, made by somebody signed in or by whoever holds the applicant's link. */
export function moveApplication(
  context: Context,
  mover: Mover,
  id: ApplicationId,
  request: MoveRequest,
): Promise<Result<{ state: ApplicationState }>> {
  return inTransaction<Result<{ state: ApplicationState }>>(context, async (trx) => {
    const stepped = await applyApplicationMove(trx, context, { mover, id, request });
    return stepped.ok ? done({ state: stepped.state }) : stepped;
  });
}
