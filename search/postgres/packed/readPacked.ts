import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "~db/client";
import type { PostingId } from "~/domain/ids";
import { LANGUAGES } from "~/domain/terms/languages";
import { LICENCES } from "~/domain/terms/licences";
import { CONTRACT_GROUPS } from "~/domain/terms/contracts";
import { POSTING_KINDS } from "~/domain/postings/kinds";
import { REMOTE, SHIFTS } from "~/domain/terms/schedule";
import { CHOICES, WORKING_TIME_GROUPS, type Choice } from "../../port";
import { EVERYWHERE, NEVER, NO_TRADE, NOWHERE, type Packed, type PackedPostings } from "./packedPostings";

/** Rows read together. */
const PART = 20_000;

/** Columns of the choices that do not depend on the day. */
const LASTING: Partial<Record<Choice, string>> = {
  noExperience: "no_experience",
  noLicence: "no_licence",
  withoutCar: "without_car",
  reserved: "reserved",
  seasonal: "seasonal",
  morningsOnly: "mornings_only",
  noNights: "no_nights",
};

/** A row of search_documents in few letters: lists with spaces between, days since 1970. */
interface Row {
  code: number;
  id: PostingId;
  kind: string;
  comune: string | null;
  remote: string;
  contract: string | null;
  hours: string | null;
  shifts: string;
  isco: string | null;
  education: number;
  languages: string;
  licences: string;
  choices: number;
  titleStems: number;
  pay: number | null;
  startsOn: number | null;
  closesOn: number | null;
  publishedOn: number;
}

const since1970 = (column: string) => sql`${sql.ref(column)} - date '1970-01-01'`;
const list = (column: string) => sql`array_to_string(${sql.ref(column)}, ' ')`;

function lastingChoices(): RawBuilder<unknown> {
  const bitValues = CHOICES.flatMap((choice, at) =>
    LASTING[choice] ? [sql`${sql.ref(LASTING[choice])}::int * ${sql.lit(1 << at)}`] : [],
  );
  return sql`(${sql.join(bitValues, sql` + `)})`;
}

/** The columns of a `Row`, from search_documents under the name d. */
function rowColumns(): RawBuilder<unknown> {
  return sql`d.code, d.posting_id as "id", d.kind, d.comune, d.remote, d.contract_group as "contract", d.working_time as "hours", ${list("d.shifts")} as "shifts", d.isco, d.education,
    ${list("d.languages")} as "languages", ${list("d.licences")} as "licences", ${lastingChoices()} as "choices", least(d.title_stems, 255) as "titleStems", d.pay_month_cents as "pay",
    ${since1970("d.starts_on")} as "startsOn", ${since1970("d.closes_on")} as "closesOn", ${since1970("d.published_on")} as "publishedOn"`;
}

/** Reads every row, some thousands at a time: what is written meanwhile is left to who reads the changes since. */
export async function loadPackedPostings(db: ReadDb, postings: PackedPostings): Promise<void> {
  for (let last = -1; ;) {
    const { rows } =
      await sql<Row>`select ${rowColumns()} from search_documents d where d.code > ${last} order by d.code limit ${PART}`.execute(
        db,
      );
    for (const row of rows) storeRow(postings, row);
    if (rows.length < PART) return;
    last = rows.at(-1)?.code ?? last;
  }
}

export async function listPackedRows(db: ReadDb, codes: readonly number[]): Promise<Row[]> {
  return (
    await sql<Row>`select ${rowColumns()} from search_documents d where d.code = any(${[...codes]}::int[])`.execute(db)
  ).rows;
}

export function storeRow(postings: PackedPostings, row: Row): void {
  postings.set(
    row.id,
    packed(
      row,
      row.comune === null ? (row.remote === "full" ? EVERYWHERE : NOWHERE) : postings.placeNumber(row.comune),
    ),
  );
}

function packed(row: Row, place: number): Packed {
  return {
    code: row.code,
    place,
    education: row.education,
    choices: row.choices,
    titleStems: row.titleStems,
    kind: placeIn(POSTING_KINDS, row.kind),
    remote: placeIn(REMOTE, row.remote),
    contract: placeIn(CONTRACT_GROUPS, row.contract),
    hours: placeIn(WORKING_TIME_GROUPS, row.hours),
    shifts: bits(SHIFTS, row.shifts),
    licences: bits(LICENCES, row.licences),
    languages: bits(LANGUAGES, row.languages),
    trade: row.isco === null ? NO_TRADE : Number(row.isco.slice(0, 2)),
    pay: row.pay ?? -1,
    startsOn: row.startsOn ?? NEVER,
    closesOn: row.closesOn ?? NEVER,
    publishedOn: row.publishedOn,
  };
}

function placeIn(values: readonly string[], value: string | null): number {
  return value === null ? 255 : values.indexOf(value) & 255;
}

/** A bit for each value of the list; values nobody knows have none. */
function bits(values: readonly string[], written: string): number {
  if (written === "") return 0;
  return written
    .split(" ")
    .reduce((mask, value) => mask | (values.includes(value) ? 1 << values.indexOf(value) : 0), 0);
}
