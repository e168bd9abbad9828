import { dayInRome } from "~/domain/forms/days";
import { isSignedIn, type Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { fieldError } from "~/domain/forms/errors";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { plain } from "~/domain/postings/csvWords";
import type { CsvRecord, ImportProblem } from "~/domain/postings/importRow";
import type { PostingState } from "~/domain/postings/moves";
import { done } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { resolveRows, writeRow, type ReadAs, type ResolvedRow, type WrittenRow } from "./importRows";
import { sendToReview } from "./sendToReview";
import { listOrganisationNames } from "~db/queries/postings/ownPostings";
import type { VocabularyEngine } from "~search/port";

interface Import {
  /** Whose adverts they may be; null for all organisations, as from the command line. */
  organisationIds: readonly OrganisationId[] | null;
  /** Whose they are when the row does not say. */
  organisationId: OrganisationId | null;
  records: readonly { line: number; values: CsvRecord }[];
  /** False: only say what would happen. */
  apply: boolean;
  /** Sends complete new and changed drafts to the desk. */
  submit?: boolean;
  vocabulary?: VocabularyEngine;
}

/** What became, or would become, of one row. */
export interface ImportedLine {
  line: number;
  externalId: string | null;
  title: string;
  result: WrittenRow["result"] | "refused";
  state: PostingState | null;
  posting: { id: PostingId; code: number } | null;
  sent: boolean;
  problems: ImportProblem[];
  notes: ImportProblem[];
  readAs: ReadAs[];
}

/**
 * The rows of a file as drafts, all in one transaction. Run again it finds the same adverts by the organisation's own code;
 * what has left the organisation's hands (in review, published, closed) is never touched. Bad rows cost only themselves.
 */
export async function importPostings(context: Context, actor: Actor, request: Import): Promise<ImportedLine[]> {
  const { records, organisationIds, vocabulary } = request;
  const rows = await resolveRows(context.db, records, {
    today: dayInRome(context.now()),
    ...(vocabulary ? { vocabulary } : {}),
  });
  const owners = await listOrganisationNames(context.db, organisationIds);
  const reachable = owners.filter(
    ({ id }) => !isSignedIn(actor) || can(actor, "posting.import", { organisationId: id }),
  );
  const named = new Map(
    reachable.flatMap(({ id, name, vatNumber }) =>
      [plain(name), vatNumber ?? plain(name)].map((each) => [each, id] as const),
    ),
  );
  const titles = new Map(records.map(({ line, values }) => [line, values["titolo"] ?? ""]));
  const seen = new Set<string>();
  const imported = await guarded(context, actor, {
    unregistered: "each row that changes something registers itself; a preview changes nothing",
    work: async (unit) => {
      const lines: ImportedLine[] = [];
      for (const row of rows) {
        const owner = row.organisation
          ? (named.get(plain(row.organisation)) ?? named.get(row.organisation.replace(/[\s.]|^IT/gi, "")))
          : reachable.find(({ id }) => id === request.organisationId)?.id;
        const refusals = refusalsOf(row, owner, seen);
        const heading = {
          line: row.line,
          externalId: row.externalId,
          title: titles.get(row.line) ?? "",
          readAs: row.readAs,
        };
        lines.push(
          refusals.length > 0 || !row.ok || !owner
            ? { ...heading, result: "refused", state: null, posting: null, sent: false, problems: refusals, notes: [] }
            : {
                ...heading,
                problems: [],
                notes: row.notes,
                ...(await importRow(unit, { owner, row, request })),
              },
        );
      }
      return done({ lines });
    },
  });
  return imported.ok ? imported.lines : [];
}

function refusalsOf(row: ResolvedRow, owner: OrganisationId | null | undefined, seen: Set<string>): ImportProblem[] {
  const problems = row.ok ? [] : [...row.problems];
  if (!owner)
    problems.push({
      column: "organizzazione",
      ...(row.organisation ? fieldError("unknown", { value: row.organisation.slice(0, 80) }) : fieldError("required")),
    });
  const key = `${owner} ${row.externalId}`;
  if (row.externalId && seen.has(key)) problems.push({ column: "codice_interno", ...fieldError("repeated") });
  seen.add(key);
  return problems;
}

type Outcome = Pick<ImportedLine, "result" | "state" | "posting" | "sent">;

async function importRow(
  unit: UnitOfWork,
  { owner, row, request }: { owner: OrganisationId; row: Extract<ResolvedRow, { ok: true }>; request: Import },
): Promise<Outcome> {
  const { trx, actor } = unit;
  const { posting, result, state } = await writeRow(trx, {
    organisationId: owner,
    row,
    createdBy: actor.userId,
    apply: request.apply,
  });
  const written = request.apply && (result === "new" || result === "changed");
  if (!written || !posting) return { posting, result, state, sent: false };
  unit.register({
    deed: "posting.import",
    noun: "posting",
    recordId: posting.id,
    details: { line: row.line, result },
  });
  if (!request.submit) return { posting, result, state, sent: false };
  const sent = await sendToReview(
    unit,
    { id: posting.id, state },
    { by: actor.userId ? "member" : "operator", note: null },
  );
  return { posting, result, state, sent: sent.ok };
}
