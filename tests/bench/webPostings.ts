import { sql } from "kysely";
import type { Db } from "~db/client";
import { seed } from "~/run/seed/seed";
import { createPostgresEngine } from "~search/postgres/engine";
import { loadPublished } from "~search/loadPosting";
import { randomOf, TRADES } from "../support/searchPostings";

const ORGANISATIONS = 400;
const COMUNI = ["046017", "046007", "046026", "046001", "046021", "046018", "046033", "046005", "046024", "046003"];
/** Words of the descriptions that nobody searches: an advert has some hundred of them. */
const FILLER =
  "l'azienda offre formazione iniziale e affiancamento, si lavora in squadra con colleghi esperti e turni comunicati con anticipo; la sede si raggiunge in autobus".split(
    " ",
  );

/** A board as a province would have it: `count` published postings of 400 organisations, found by the search. */
export async function fillBoard(db: Db, count: number): Promise<void> {
  await seed(db, { demo: false, now: new Date(), secretKey: Buffer.alloc(32, 7), log: () => {} });
  const organisations = await insertOrganisations(db);
  const occupations = await occupationsByGroup(db);
  const random = randomOf(11);
  const rows = Array.from({ length: count }, (_, at) => posting(at, { random, organisations, occupations }));
  for (let from = 0; from < rows.length; from += 1000) await insertPostings(db, rows.slice(from, from + 1000));
  await insertAnswers(db);
  await createPostgresEngine(db).rebuild(loadPublished(db));
  await sql`vacuum analyze`.execute(db);
}

async function insertOrganisations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into organisations (name, kind, vat_number, email, state, verified_at)
    select 'Ditta Inventata ' || n, 'employer', lpad(n::text, 11, '0'), 'posta@ditta' || n || '.invalid', 'verified', now() from generate_series(1, ${ORGANISATIONS}) n returning id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

async function occupationsByGroup(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{
    isco: string;
    id: number;
  }>`select isco, min(id) as id from occupations group by isco`.execute(db);
  return new Map(rows.map(({ isco, id }) => [isco, id]));
}

interface Board {
  random: () => number;
  organisations: readonly string[];
  occupations: ReadonlyMap<string, number>;
}

function posting(at: number, { random, organisations, occupations }: Board) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const trade = pick(TRADES);
  const pay = 110_000 + Math.floor(random() * 90) * 1000;
  return {
    code: 1000 + at,
    organisation_id: pick(organisations),
    kind: random() < 0.85 ? "job" : "internship",
    title: trade.title,
    occupation_id: occupations.get(trade.iscoCode ?? "") ?? null,
    description: `${trade.description}.\n${Array.from({ length: 90 }, () => pick(FILLER)).join(" ")}.`,
    comune: pick(COMUNI),
    remote: pick(["no", "no", "no", "partial"]),
    contract: pick(["permanent", "fixed_term", "apprenticeship_2"]),
    months: 12,
    working_time: pick(["full_time", "part_time"]),
    weekly_minutes: pick([1200, 1800, 2400]),
    pay_min_cents: pay,
    pay_max_cents: pay + 20_000,
    pay_period: "month",
    pay_instalments: 13,
    places: pick([1, 1, 1, 3]),
    experience_months: pick([0, 0, 12, 36]),
    education_level: pick([null, 3, 4]),
    reachable_without_car: random() < 0.4,
    closes_in: 1 + Math.floor(random() * 45),
    published_before: Math.floor(random() * 60),
    starts_in: pick([null, 5, 40]),
  };
}

type Row = ReturnType<typeof posting>;

async function insertPostings(db: Db, rows: readonly Row[]): Promise<void> {
  await sql`
    insert into postings (code, organisation_id, kind, title, occupation_id, description, comune, remote, contract, months, working_time, weekly_minutes, pay_min_cents, pay_max_cents,
      pay_period, pay_instalments, places, experience_months, education_level, reachable_without_car, state, published_at, closes_on, starts_on, promoter, tutor)
    select code, organisation_id, kind, title, occupation_id, description, comune, remote, contract, months, working_time, weekly_minutes, pay_min_cents, pay_max_cents,
      pay_period, pay_instalments, places, experience_months, education_level, reachable_without_car, 'published', now() - published_before * interval '1 day', current_date + closes_in, current_date + starts_in, 'Ente Inventato', 'Tutor Inventato'
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (code int, organisation_id uuid, kind text, title text, occupation_id int, description text, comune text, remote text, contract text, months int,
      working_time text, weekly_minutes int, pay_min_cents int, pay_max_cents int, pay_period text, pay_instalments int, places int, experience_months int, education_level int, reachable_without_car boolean,
      closes_in int, published_before int, starts_in int)`.execute(db);
}

/** Two applications a posting, answered: every organisation has a median to show. */
async function insertAnswers(db: Db): Promise<void> {
  await sql`
    insert into applications (posting_id, origin, state, name, email, token_hash, sent_at, confirmed_at, first_answer_at)
    select p.id, 'self', 'in_touch', 'Persona Inventata', 'persona' || p.code || n || '@posta.invalid', md5(p.code || '-' || n), now() - interval '20 days', now() - interval '20 days', now() - interval '20 days' + (p.code % 19) * interval '1 day'
      from postings p cross join generate_series(1, 2) n`.execute(db);
}
