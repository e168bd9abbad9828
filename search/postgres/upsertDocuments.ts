import { sql } from "kysely";
import type { Db, WriteDb } from "~db/client";
import type { PostingId } from "~/domain/ids";
import { stems, words } from "../italian/words";
import { asksNoDrivingLicence, impliedWords } from "../documents";
import type { PostingDocument } from "../port";
import { insertWords } from "./words";
import { vector } from "./vector";

/** Postings written together when there are many. */
const PART = 500;

/**
 * Writes a published posting into the index inside the writer's own transaction: visible to searches at the commit, or not at all.
 * An older version never overwrites a newer one.
 */
export function upsertDocument(trx: WriteDb, document: PostingDocument): Promise<void> {
  return upsertDocuments(trx, [document]);
}

/** Writes many published postings as one. Each once: of a posting given twice the last counts. */
export async function upsertDocuments(trx: WriteDb, documents: readonly PostingDocument[]): Promise<void> {
  const each = [...new Map(documents.map((document) => [document.postingId, document])).values()];
  for (let from = 0; from < each.length; from += PART) await upsertPart(trx, each.slice(from, from + PART));
}

async function upsertPart(trx: WriteDb, documents: readonly PostingDocument[]): Promise<void> {
  const rows = documents.map(filterColumns);
  const names = Object.keys(rows[0] ?? {}).map((name) => sql.ref(name));
  const written = await sql<{ postingId: PostingId }>`
    insert into search_documents (${sql.join(names)}) select ${sql.join(names)} from json_populate_recordset(null::search_documents, ${JSON.stringify(rows)}::json)
    on conflict (posting_id) do update set ${sql.join(names.map((name) => sql`${name} = excluded.${name}`))}
    where search_documents.version <= excluded.version
    returning posting_id as "postingId"`.execute(trx);
  const newer = new Set(written.rows.map(({ postingId }) => postingId));
  const indexed = documents.filter(({ postingId }) => newer.has(postingId));
  if (indexed.length === 0) return;
  await sql`
    insert into search_texts (posting_id, code, stems)
    select * from unnest(${indexed.map(({ postingId }) => postingId)}::uuid[], ${indexed.map(({ code }) => code)}::int[], ${indexed.map(textVector)}::tsvector[])
    on conflict (posting_id) do update set stems = excluded.stems`.execute(trx);
  await insertWords(
    trx,
    "posting",
    indexed.flatMap((document) => [
      document.title,
      ...document.occupationLabels,
      ...document.skills,
      document.employer,
      document.place ?? "",
      impliedWords(document),
    ]),
  );
}

/** Takes a posting out of the index, inside the writer's transaction. Nothing happens if it was not there. */
export async function deleteDocument(trx: WriteDb, id: PostingId): Promise<void> {
  await sql`delete from search_documents where posting_id = ${id}`.execute(trx);
}

/** Empties the index and fills it again, in one transaction: searches see the old one until the end. Returns how many were indexed. */
export async function rebuildIndex(
  db: Db,
  documents: AsyncIterable<PostingDocument> | Iterable<PostingDocument>,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`delete from search_documents`.execute(trx);
    await sql`delete from search_words where scope = 'posting'`.execute(trx);
    let count = 0;
    const part: PostingDocument[] = [];
    for await (const document of documents) {
      part.push(document);
      count++;
      if (part.length === PART) await upsertDocuments(trx, part.splice(0));
    }
    await upsertDocuments(trx, part);
    return count;
  });
}

function textVector(document: PostingDocument): string {
  return vector({
    A: [document.title],
    B: document.occupationLabels,
    C: [...document.skills, document.employer, document.place ?? "", impliedWords(document)],
    D: [document.description],
  });
}

function filterColumns(document: PostingDocument) {
  const { shifts, workingTime } = document;
  return {
    posting_id: document.postingId,
    version: document.version,
    code: document.code,
    title: document.title,
    folded_title: words(document.title)
      .map((word) => word.text)
      .join(" "),
    title_stems: new Set(stems(document.title)).size,
    kind: document.kind,
    comune: document.comune,
    remote: document.remote,
    contract_group: document.contractGroup,
    working_time: workingTime && (workingTime === "full_time" ? "full_time" : "part_time"),
    shifts,
    isco: document.iscoCode,
    education: document.educationLevel ?? 0,
    languages: [...new Set(document.languages)].sort(),
    licences: [...new Set([...document.requiredLicences, ...document.usefulLicences])].sort(),
    no_experience: document.experienceMonths === 0,
    no_licence: asksNoDrivingLicence(document),
    without_car: document.reachableWithoutCar,
    reserved: document.reserved !== "none",
    seasonal: document.seasonal,
    mornings_only: shifts.length === 1 && shifts[0] === "morning",
    no_nights: !shifts.includes("night") && !shifts.includes("rotating"),
    pay_month_cents: document.payMonthlyCents,
    starts_on: document.startsOn,
    closes_on: document.closesOn,
    published_on: document.publishedOn,
  };
}
