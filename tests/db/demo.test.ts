import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { APPLICATION_MOVES, APPLICATION_STATES, type ApplicationState } from "~/domain/applications/moves";
import { HARD_CHECKS } from "~/domain/postings/hardChecks";
import { CRISES, dueInDays } from "~db/seed/demo/crises";
import { DEMO_PEOPLE, DEMO_SEED, generatePeople } from "~db/seed/demo/people";
import { RESIDENCE } from "~db/seed/demo/residence";
import { SIGNATORIES } from "~db/seed/demo/signatories";
import { STORIES } from "~db/seed/demo/stories";
import type { DemoStory } from "~db/seed/demo/story";
import { TRADES } from "~db/seed/demo/trades";

type Row = Record<string, string>;
const cell = (row: Row, column: string) => row[column] ?? "";
const tsv = (file: string): Row[] => parse(readFileSync(file), { columns: true, delimiter: "\t", quote: null });

const raw = readFileSync("db/seed/demo/postings.csv");
const postings: Row[] = parse(raw, { columns: true, delimiter: ";", bom: true });
const organisations = tsv("db/seed/demo/organisations.tsv");
const people = generatePeople(DEMO_PEOPLE, DEMO_SEED);
const ofKind = (kind: string) => postings.filter((row) => cell(row, "tipo") === kind);
const jobs = ofKind("lavoro");
const share = (rows: Row[], is: (row: Row) => boolean) => (100 * rows.filter(is).length) / rows.length;
const listed = (row: Row, column: string) => cell(row, column).split("|").filter(Boolean);
const unique = (values: string[]) => new Set(values).size;

/** Check digit of an Italian VAT number (D.M. 23 December 1976): odd places as they are, even places doubled and summed by digit. */
function validVat(vat: string): boolean {
  const sum = [...vat].reduce((total, digit, place) => {
    const doubled = Number(digit) * 2;
    return total + (place % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return /^\d{11}$/.test(vat) && sum % 10 === 0;
}

describe("organisations", () => {
  it("are at least 42, each with its own valid number out of an invented range", () => {
    expect(organisations.length).toBeGreaterThanOrEqual(42);
    const vats = [...organisations.map((row) => cell(row, "vat")), ...CRISES.map((crisis) => crisis.vat)];
    expect(vats.filter((vat) => !validVat(vat) || !vat.startsWith("9999"))).toEqual([]);
    expect(unique(vats)).toBe(vats.length);
    expect(unique(organisations.map((row) => cell(row, "key")))).toBe(organisations.length);
    expect(unique(organisations.map((row) => cell(row, "name")))).toBe(organisations.length);
  });

  it("live in a Comune of the province and have every kind, three still pending", () => {
    const comuni = new Set(RESIDENCE.map((place) => place.istat));
    expect(comuni.size).toBe(33);
    expect(organisations.filter((row) => !comuni.has(cell(row, "comune")))).toEqual([]);
    expect(new Set(organisations.map((row) => cell(row, "kind")))).toEqual(
      new Set(["employer", "association", "school", "training_body", "public_body"]),
    );
    expect(organisations.filter((row) => cell(row, "state") === "pending")).toHaveLength(3);
    expect(organisations.filter((row) => !["verified", "pending"].includes(cell(row, "state")))).toEqual([]);
  });
});

describe("addresses of mail and web", () => {
  it("all end in .invalid, so that nothing can ever leave the demonstration", () => {
    const mails = [
      ...organisations.flatMap((row) => [cell(row, "email"), cell(row, "website")]),
      ...postings.map((row) => cell(row, "contatto_email")),
      ...people.flatMap((person) => person.email ?? []),
      ...SIGNATORIES.map((signatory) => signatory.email),
    ].filter(Boolean);
    expect(mails.length).toBeGreaterThan(400);
    expect(mails.filter((mail) => !mail.endsWith(".invalid"))).toEqual([]);
  });
});

describe("adverts", () => {
  it("are in the Italian spreadsheet dialect with every column, and enough of each kind", () => {
    expect(raw.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(Object.keys(postings[0] ?? {})).toHaveLength(47);
    expect(jobs.length).toBeGreaterThanOrEqual(100);
    expect(ofKind("tirocinio").length).toBeGreaterThanOrEqual(8);
    expect(ofKind("laboratorio").length).toBeGreaterThanOrEqual(10);
  });

  it("belong to a verified organisation under a code of their own, and reach all 33 Comuni", () => {
    const verified = new Set(
      organisations.filter((row) => cell(row, "state") === "verified").map((row) => cell(row, "vat")),
    );
    expect(postings.filter((row) => !verified.has(cell(row, "organizzazione")))).toEqual([]);
    expect(unique(postings.map((row) => cell(row, "codice_interno")))).toBe(postings.length);
    expect(unique(postings.map((row) => cell(row, "comune")))).toBe(33);
    expect(postings.filter((row) => cell(row, "indirizzo") === "")).toEqual([]);
  });

  it("follow the mix of the territory (contracts, experience, education, places)", () => {
    const contracts = (...names: string[]) => share(jobs, (row) => names.includes(cell(row, "contratto")));
    const near = (percent: number, wanted: number, within: number) =>
      expect(Math.abs(percent - wanted)).toBeLessThanOrEqual(within);
    near(contracts("tempo indeterminato"), 19, 4);
    near(contracts("apprendistato professionalizzante"), 6, 3);
    near(contracts("tempo determinato", "sostituzione", "agricolo a termine"), 58, 5);
    near(contracts("somministrazione a termine"), 9, 3);
    near(contracts("lavoro domestico", "a chiamata", "collaborazione"), 8, 3);
    near(
      share(jobs, (row) => cell(row, "esperienza_mesi") === "0"),
      36,
      5,
    );
    const education = (...levels: string[]) => share(jobs, (row) => levels.includes(cell(row, "titolo_studio")));
    near(education("", "1", "2"), 23, 5);
    near(education("3"), 38, 5);
    near(education("4"), 28, 5);
    near(education("6", "7", "8"), 9, 4);
    const piana = jobs.filter((row) =>
      ["Lucca", "Capannori", "Altopascio", "Porcari", "Montecarlo", "Pescaglia", "Villa Basilica"].includes(
        cell(row, "comune"),
      ),
    );
    near(
      share(piana, (row) => cell(row, "comune") === "Lucca"),
      45,
      6,
    );
    near(
      share(piana, (row) => cell(row, "comune") === "Capannori"),
      24,
      5,
    );
  });

  it("say the pay upright in Italian figures, and every date as days from loading", () => {
    const cents = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));
    for (const row of [...jobs, ...ofKind("tirocinio")]) {
      expect(cell(row, "paga_da"), cell(row, "codice_interno")).toMatch(/^\d{1,3}(\.\d{3})*,\d{2}$/);
      expect(cents(cell(row, "paga_a"))).toBeGreaterThanOrEqual(cents(cell(row, "paga_da")));
      expect(cell(row, "inizio")).toMatch(/^\+\d+$/);
      expect(Number(cell(row, "ore_settimanali").replace(",", "."))).toBeLessThanOrEqual(48);
    }
    const closing = postings.map((row) => cell(row, "scadenza"));
    expect(closing.filter((day) => !/^\+\d+$/.test(day) || Number(day) < 5 || Number(day) > 75)).toEqual([]);
    for (const row of ofKind("laboratorio")) {
      expect(cell(row, "inizio_incontro")).toMatch(/^\+\d+ \d{2}:\d{2}$/);
      expect(parseInt(cell(row, "scadenza"), 10)).toBeLessThanOrEqual(parseInt(cell(row, "inizio_incontro"), 10));
    }
  });

  it("keep internships at 600 euro and six months or better, with promoter and tutor", () => {
    for (const row of ofKind("tirocinio")) {
      expect(Number(cell(row, "paga_da").replace(".", "").replace(",", "."))).toBeGreaterThanOrEqual(600);
      expect(Number(cell(row, "mesi"))).toBeLessThanOrEqual(6);
      expect(Number(cell(row, "mesi"))).toBeGreaterThanOrEqual(2);
      expect(cell(row, "promotore") && cell(row, "tutor")).not.toBe("");
    }
  });

  it("call indispensable only what they ask for", () => {
    const words: Record<string, { check: (typeof HARD_CHECKS)[number]; column: string }> = {
      patente: { check: "licence", column: "patenti_richieste" },
      lingua: { check: "language", column: "lingue" },
      inizio: { check: "start", column: "inizio" },
      contratto: { check: "contract", column: "contratto" },
      spostamento: { check: "travel", column: "comune" },
      eta_o_permesso: { check: "age_or_permit", column: "eta_minima" },
      riservato: { check: "reserved", column: "riservato" },
    };
    for (const row of postings) {
      for (const word of cell(row, "indispensabili")
        .split(",")
        .map((item) => item.trim())
        .filter(Boolean)) {
        expect(HARD_CHECKS, `${cell(row, "codice_interno")}: ${word}`).toContain(words[word]?.check);
        expect(cell(row, words[word]?.column ?? ""), `${cell(row, "codice_interno")}: ${word}`).not.toMatch(/^(no)?$/);
      }
    }
  });
});

describe("the vocabulary", () => {
  const folder = "db/seed/vocabulary/occupations";
  const occupations = new Set(
    readdirSync(folder).flatMap((file) => tsv(`${folder}/${file}`).map((row) => cell(row, "masculine"))),
  );
  const skills = new Set(tsv("db/seed/vocabulary/skills.tsv").map((row) => cell(row, "it")));

  it("knows every occupation and skill the demonstration names", () => {
    const named = [
      ...postings.map((row) => cell(row, "professione")),
      ...TRADES.map((trade) => trade.occupation),
    ].filter(Boolean);
    expect(named.filter((label) => !occupations.has(label))).toEqual([]);
    const phrases = postings.flatMap((row) => [
      ...listed(row, "competenze_essenziali"),
      ...listed(row, "competenze_utili"),
    ]);
    const held = people.flatMap((person) => person.skills);
    expect([...phrases, ...held].filter((label) => !skills.has(label))).toEqual([]);
  });

  it("is used enough to match on: three to six essential skills in each job, none repeated", () => {
    expect(
      jobs.filter(
        (row) => listed(row, "competenze_essenziali").length < 3 || listed(row, "competenze_essenziali").length > 6,
      ),
    ).toEqual([]);
    const repeated = postings.filter((row) => {
      const all = [...listed(row, "competenze_essenziali"), ...listed(row, "competenze_utili")];
      return unique(all) < all.length;
    });
    expect(repeated.map((row) => cell(row, "codice_interno"))).toEqual([]);
  });
});

describe("people", () => {
  it("are the same for the same seed, whatever the count, and others for another seed", () => {
    expect(people.length).toBeGreaterThanOrEqual(320);
    expect(generatePeople(DEMO_PEOPLE, DEMO_SEED)).toEqual(people);
    expect(generatePeople(10, DEMO_SEED)).toEqual(people.slice(0, 10));
    expect(generatePeople(10, DEMO_SEED + 1)).not.toEqual(people.slice(0, 10));
  });

  it("never share a name, a telephone or an address of mail", () => {
    expect(unique(people.map((person) => `${person.givenName} ${person.familyName}`))).toBe(people.length);
    expect(unique(people.map((person) => person.phone))).toBe(people.length);
    const mails = people.flatMap((person) => person.email ?? []);
    expect(unique(mails)).toBe(mails.length);
    expect(mails.length / people.length).toBeGreaterThan(0.62);
    expect(mails.length / people.length).toBeLessThan(0.78);
  });

  it("carry nothing about sex, health or citizenship", () => {
    const keys = new Set(people.flatMap((person) => Object.keys(person)));
    expect([...keys].filter((key) => /sex|gender|health|disab|citizen|nation/i.test(key))).toEqual([]);
  });

  it("hold together: lives long enough for the work, licences of adults, facts in order", () => {
    for (const person of people) {
      const adultMonths = (person.bornDaysAgo / 365.25 - 15) * 12;
      expect(
        person.practised.reduce((sum, trade) => sum + trade.months, 0),
        person.key,
      ).toBeLessThan(adultMonths);
      if (person.bornDaysAgo < 18 * 365.25) expect(person.licences, person.key).toEqual([]);
      if (person.hasCar) expect(person.licences, person.key).toContain("b");
      expect(person.weeklyMinutesMax).toBeGreaterThanOrEqual(person.weeklyMinutesMin);
      expect(unique(person.languages.map((item) => item.language)), person.key).toBe(person.languages.length);
      const days = (kind: string) => person.facts.find((fact) => fact.kind === kind)?.daysAgo;
      const [ended, filed] = [days("last_job_ended"), days("did_filed")];
      if (ended !== undefined && filed !== undefined) expect(filed, person.key).toBeLessThanOrEqual(ended);
      expect(person.facts.length, person.key).toBeGreaterThan(0);
    }
  });

  it("bring long unemployment, first jobs, little Italian and company crises to the desk", () => {
    const count = (is: (person: (typeof people)[number]) => boolean) => people.filter(is).length;
    expect(count((person) => person.situation === "out_of_work_long")).toBeGreaterThan(30);
    expect(count((person) => person.facts.some((fact) => fact.kind === "never_worked"))).toBeGreaterThan(20);
    expect(
      count((person) => person.languages.some((item) => item.language === "it" && ["A1", "A2"].includes(item.level))),
    ).toBeGreaterThan(15);
    expect(count((person) => person.crisis !== null)).toBeGreaterThanOrEqual(10);
    expect(count((person) => person.licences.includes("b")) / people.length).toBeGreaterThan(0.6);
  });
});

describe("crises and signatories", () => {
  it("are six cases whose next legal term is still ahead, and 23 bodies", () => {
    expect(CRISES).toHaveLength(6);
    for (const crisis of CRISES) {
      const open = crisis.deadlines.filter((deadline) => deadline.metDaysAgo === null);
      expect(open.length, crisis.key).toBeGreaterThan(0);
      expect(
        open.filter((deadline) => dueInDays(deadline) < 1 || deadline.law === ""),
        crisis.key,
      ).toEqual([]);
      expect(crisis.jobsAtRisk).toBeLessThanOrEqual(crisis.workersDirect + crisis.workersSupply);
      const triggers = crisis.deadlines.map((deadline) => deadline.triggerDaysAgo);
      expect(
        triggers.filter((day) => !crisis.events.some((event) => event.daysAgo === day)),
        crisis.key,
      ).toEqual([]);
    }
    expect(new Set(CRISES.flatMap((crisis) => crisis.events.map((event) => event.tier)))).toEqual(
      new Set(["public", "signatory", "table", "secretariat"]),
    );
    expect(unique(SIGNATORIES.map((signatory) => signatory.name))).toBe(23);
  });
});

/** Walks a story through the table of moves; throws where the table forbids a step. */
function walk(story: DemoStory): ApplicationState {
  let state: ApplicationState = story.origin === "self" ? "sent" : "proposed";
  let day = story.startedDaysAgo;
  for (const step of story.moves) {
    const move: { from: readonly ApplicationState[]; to: ApplicationState; by: readonly string[]; needsReason?: true } =
      APPLICATION_MOVES[step.move];
    const fault =
      !move.from.includes(state) ||
      !move.by.includes(step.by) ||
      step.daysAgo > day ||
      (move.needsReason && !step.reason);
    if (fault)
      throw new Error(`${story.posting}/${story.who}: ${state} → ${step.move} by ${step.by}, ${step.daysAgo} days ago`);
    state = move.to;
    day = step.daysAgo;
  }
  return state;
}

describe("applications under way", () => {
  const advert = (story: DemoStory) => postings.find((row) => cell(row, "codice_interno") === story.posting);

  it("obey the table of moves and reach every state", () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(STORIES.map(walk))).toEqual(new Set(APPLICATION_STATES));
    expect(unique(STORIES.map((story) => `${story.posting} ${story.who}`))).toBe(STORIES.length);
  });

  it("are of people who want or know the trade, for adverts that exist", () => {
    for (const story of STORIES) {
      const row = advert(story);
      const person = people[story.who];
      expect(row && person, `${story.posting} ${story.who}`).toBeDefined();
      if (!row || !person || cell(row, "tipo") === "laboratorio") continue;
      const trades = [...person.desired, ...person.practised].map((trade) => trade.occupation);
      expect(trades, `${story.posting} ${story.who}`).toContain(cell(row, "professione"));
    }
  });

  it("come after the person was registered, and the demonstration's job-seeker has some", () => {
    expect(STORIES.filter((story) => (people[story.who]?.registeredDaysAgo ?? 0) <= story.startedDaysAgo)).toEqual([]);
    expect(STORIES.filter((story) => story.who === 0).length).toBeGreaterThanOrEqual(2);
  });

  it("leave some answers overdue and some proposals waiting", () => {
    const overdue = STORIES.filter(
      (story) => walk(story) === "sent" && story.startedDaysAgo > Number(cell(advert(story) ?? {}, "risposta_giorni")),
    );
    expect(overdue.length).toBeGreaterThanOrEqual(4);
    const waiting = STORIES.filter((story) => walk(story) === "proposed");
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    expect(waiting.filter((story) => (story.answerInDays ?? 0) < 1)).toEqual([]);
  });
});
