import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SYSTEM } from "~/domain/access/actor";
import type { OccupationId, PostingId, SkillId } from "~/domain/ids";
import { importRow, type ImportLookups } from "~/domain/postings/importRow";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import { listComuni } from "~db/queries/places/places";
import { insertPosting } from "~db/queries/postings/postingFields";
import { setPostingState } from "~db/queries/postings/postingMoves";
import { listOccupations, listSkills } from "~db/queries/vocabulary/vocabulary";
import { indexPosting } from "~search/indexPosting";
import { drawFrom } from "~db/seed/demo/draw";
import { STORIES } from "~db/seed/demo/stories";
import type { DemoUsers } from "./accounts";
import { dayFrom, daysFrom } from "./calendar";
import { onWorkingDays } from "./onWorkingDays";
import type { DemoOrganisation } from "./organisations";

export interface MadePosting {
  id: PostingId;
  code: number;
}

interface Parts {
  organisations: readonly DemoOrganisation[];
  accounts: DemoUsers;
  now: Date;
}

/** A few adverts nobody has applied to are left waiting for the desk, so that there is something to review. */
const IN_REVIEW = 4;
/** What the checker must stop: one of those waiting says it, so that a review can be tried whole. */
const TO_CORRECT = "Cerchiamo un ragazzo giovane, massimo 30 anni, bella presenza";
/** Adverts somebody applied to are older than the oldest application; the others came in day by day since. */
const OLDEST_DAYS = 50;

/** Work first, then courses, meetings, calls and placements: files in the columns of an organisation's own import. */
const FILES = ["postings.csv", "kinds.csv"] as const;

/** The adverts of the demonstration, read by the same rules as an organisation's file; by the organisation's own id. */
export async function fillPostings(
  trx: WriteDb,
  { organisations, accounts, now }: Parts,
): Promise<Map<string, MadePosting>> {
  const files = FILES.map((file) => fileURLToPath(new URL(`../../../../db/seed/demo/${file}`, import.meta.url)));
  const read = await Promise.all(files.map((file) => readCsvRecords(readFileSync(file))));
  const records = read.flatMap((each) => each.records);
  const lookups = await lookupsIn(trx);
  const byVat = new Map(organisations.map(({ vat, id }) => [vat, id]));
  const made = new Map<string, MadePosting>();
  const storyPostings = new Set(STORIES.map((story) => story.posting));
  const waiting = new Set(
    records
      .filter(({ values }) => values["tipo"] === "lavoro" && !storyPostings.has(values["codice_interno"] ?? ""))
      .slice(-IN_REVIEW),
  );
  const [toCorrect] = waiting;
  const draw = drawFrom(1904);
  for (const [at, record] of records.entries()) {
    const row = importRow(record.values, lookups, dayFrom(now, 0));
    const organisationId = byVat.get(row.organisation ?? "");
    if (!row.ok || !organisationId)
      throw new Error(
        `Advert ${record.values["codice_interno"] ?? ""}, line ${record.line}: ${JSON.stringify(row.ok ? row.organisation : row.problems)}`,
      );
    const dated = onWorkingDays(row.fields, dayFrom(now, 0));
    const fields = record === toCorrect ? { ...dated, description: `${dated.description}\n${TO_CORRECT}` } : dated;
    const posting = await insertPosting(trx, {
      organisationId,
      externalId: row.externalId,
      createdBy: null,
      demo: true,
      fields,
    });
    made.set(row.externalId, posting);
    const applied = storyPostings.has(row.externalId);
    const daysAgo = waiting.has(record)
      ? 1
      : applied
        ? OLDEST_DAYS + 12 - Math.floor((at / records.length) * 12)
        : draw.between(1, OLDEST_DAYS);
    await publish(trx, posting.id, { daysAgo, waiting: waiting.has(record), accounts, now });
  }
  await insertAudit(trx, {
    at: now,
    actor: SYSTEM,
    deed: "demonstration.fill",
    noun: "posting",
    details: { postings: made.size },
  });
  return made;
}

/** Sent to the desk so many days ago, and approved the same day unless it waits. */
async function publish(
  trx: WriteDb,
  id: PostingId,
  { daysAgo, waiting, accounts, now }: { daysAgo: number; waiting: boolean; accounts: DemoUsers; now: Date },
): Promise<void> {
  const submittedAt = daysFrom(now, -daysAgo);
  await trx
    .updateTable("postings")
    .set({ createdAt: daysFrom(submittedAt, -0.1) })
    .where("id", "=", id)
    .execute();
  await setPostingState(trx, {
    id,
    move: "submit",
    from: "draft",
    to: "in_review",
    at: submittedAt,
    byUser: null,
    byRole: "member",
  });
  if (waiting) return;
  await setPostingState(trx, {
    id,
    move: "approve",
    from: "in_review",
    to: "published",
    at: daysFrom(submittedAt, 0.2),
    byUser: accounts.operator,
    byRole: "operator",
  });
  await indexPosting(trx, id);
}

/** Exact labels: the demonstration's files use the words of the vocabulary. */
async function lookupsIn(trx: WriteDb): Promise<ImportLookups> {
  const occupations = new Map<string, OccupationId>();
  for (const { id, isco, masculine, feminine, aliases } of await listOccupations(trx)) {
    for (const name of [isco, masculine, feminine, ...aliases])
      if (!occupations.has(name.toLowerCase())) occupations.set(name.toLowerCase(), id);
  }
  const skills = new Map<string, SkillId>(
    (await listSkills(trx)).map(({ id, labelIt }) => [labelIt.toLowerCase(), id]),
  );
  const comuni = new Map(
    (await listComuni(trx)).flatMap(
      ({ istat, name }) =>
        [
          [istat, istat],
          [name.toLowerCase(), istat],
        ] as const,
    ),
  );
  return {
    occupation: (text) => occupations.get(text.toLowerCase()) ?? null,
    skill: (text) => skills.get(text.toLowerCase()) ?? null,
    comune: (text) => comuni.get(text.toLowerCase()) ?? null,
  };
}
