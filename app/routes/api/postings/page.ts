import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseCode } from "~/domain/postings/code";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";
import { serializeFullPosting } from "~/serializers/api/serializePosting";
import { loadPostings } from "~/serializers/loadSearch";
import { findPublicNeeds, findPublicPosting } from "~db/queries/postings/publicPostings";

/** One posting by its spoken code, as long as its page is readable. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, async () => {
    const code = parseCode(params["code"] ?? "");
    const posting = code === null ? undefined : await findPublicPosting(context.db, code);
    if (!posting) return { problem: "no_posting" };
    const [[row], needs] = await Promise.all([
      loadPostings(context, [posting.id]),
      findPublicNeeds(context.db, posting.id),
    ]);
    return row
      ? { is: "OpportunitaCompleta", body: serializeFullPosting(row, needs, context), changedAt: row.updatedAt }
      : { problem: "no_posting" };
  });
}

export const action = rejectWrites;
