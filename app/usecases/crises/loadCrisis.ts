import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { readableTiers } from "~/domain/access/tiers";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { findCrisis, listCrisisDeadlines, listCrisisEvents } from "~db/queries/crises/crises";
import type { Context } from "../context";

type Loaded<Rows> = NonNullable<Awaited<Rows>>;
export interface CrisisFile {
  crisis: Loaded<ReturnType<typeof findCrisis>>;
  events: Loaded<ReturnType<typeof listCrisisEvents>>;
  deadlines: Loaded<ReturnType<typeof listCrisisDeadlines>>;
}

/** Opens a file as far as the reader's tier goes; the query writes down that it was opened. */
export async function loadCrisis(context: Context, actor: SignedIn, id: CrisisId): Promise<Result<CrisisFile>> {
  if (!can(actor, "crisis.read")) return refuse("not_found");
  const tiers = readableTiers(actor);
  const crisis = await findCrisis(context.db, { actor, at: context.now() }, { id, tiers });
  if (!crisis) return refuse("not_found");
  const [events, deadlines] = await Promise.all([
    listCrisisEvents(context.db, id, tiers),
    listCrisisDeadlines(context.db, id, tiers),
  ]);
  return done({ crisis, events, deadlines });
}
