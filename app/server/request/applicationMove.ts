import { redirect, type AppLoadContext } from "@remix-run/node";
import { INTERVIEW_PARTS, interviewValues } from "~/domain/applications/interviewForm";
import type { FieldErrors } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import type { ApplicationId } from "~/domain/ids";
import type { Refusal } from "~/domain/refusals";
import { notFound, refusalResponse, unprocessableResponse } from "./http";
import { overtakenResponse, saveUnlessOvertaken } from "./overtaken";

export type MoveOutcome = { ok: true } | { ok: false; refusal?: Refusal; errors?: FieldErrors };

interface PostedMove {
  id: ApplicationId;
  posted: FormValues;
  /** The application as this reader may see it now. */
  find: () => Promise<(Parameters<typeof interviewValues>[0] & { version: number }) | undefined>;
  /** Reads the form and makes the move; `seen` is the version the form was made from, where it carried one. */
  move: (values: FormValues, seen: { version?: number }) => Promise<MoveOutcome>;
  /** Where a move that was made leads. */
  to: string;
}

/** Makes the move a page posted and answers it. An interview somebody else has set meanwhile is shown first. */
export async function applyPostedMove(context: AppLoadContext, { id, posted, find, move, to }: PostedMove) {
  const outcome = await saveUnlessOvertaken(context, {
    noun: "application",
    recordId: id,
    parts: () => INTERVIEW_PARTS,
    posted,
    load: async () => {
      const now = await find();
      if (!now) throw notFound();
      return { values: interviewValues(now), version: now.version };
    },
    save: (values, version) => move(values, version > 0 ? { version } : {}),
  });
  if ("overtaken" in outcome) return overtakenResponse(outcome);
  const { saved, values } = outcome;
  if (saved.ok) return redirect(to);
  return saved.refusal ? refusalResponse(saved.refusal, values) : unprocessableResponse(saved.errors ?? {}, values);
}
