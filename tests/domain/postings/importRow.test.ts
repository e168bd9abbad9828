import { expect, test } from "vitest";
import { OccupationId, SkillId } from "~/domain/ids";
import { CONTRACT_KEYS, CONTRACTS } from "~/domain/terms/contracts";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";
import { DICTIONARIES } from "~/domain/postings/csvWords";
import { type CsvRecord, type ImportLookups, importRow } from "~/domain/postings/importRow";
import { LICENCES } from "~/domain/terms/licences";
import { LANGUAGES } from "~/domain/terms/languages";
import { it as words } from "~/text/it";
import { TODAY } from "./samplePosting";

const LOOKUPS: ImportLookups = {
  occupation: (text) => (text === "magazziniere" || text === "4321" ? OccupationId.parse(7) : null),
  skill: (text) => (text === "guidare il muletto" ? SkillId.parse(3) : text === "inventario" ? SkillId.parse(4) : null),
  comune: (text) => (text === "Capannori" || text === "046007" ? "046007" : null),
};
const read = (record: CsvRecord) =>
  importRow({ codice_interno: "A1", titolo: "Magazziniera/e", ...record }, LOOKUPS, TODAY);
const taken = (record: CsvRecord) => {
  const row = read(record);
  if (!row.ok) throw new Error(JSON.stringify(row.problems));
  return row;
};
const refused = (record: CsvRecord) => {
  const row = read(record);
  return row.ok ? [] : row.problems.map((problem) => `${problem.column}:${problem.code}`);
};

test("the template's own example row is taken whole", () => {
  const example = Object.fromEntries(CSV_COLUMNS.map((column) => [column.name, column.example]));
  const row = taken(example);
  expect(row.externalId).toBe("MAG-2026-04");
  expect(row.organisation).toBe("00743110157");
  expect(row.fields).toMatchObject({
    kind: "job",
    title: "Magazziniera/e",
    occupationId: 7,
    comune: "046007",
    remote: "no",
    reachableWithoutCar: true,
    contract: "fixed_term",
    months: 6,
    workingTime: "full_time",
    weeklyMinutes: 2400,
    shifts: ["morning", "afternoon"],
    payMinCents: 150_000,
    payMaxCents: 165_000,
    payPeriod: "month",
    payInstalments: 14,
    agreementCode: "I100",
    places: 2,
    startsOn: "2026-12-22",
    closesOn: "2026-12-22",
    educationLevel: 1,
    essentialSkills: [3],
    languages: [
      { language: "it", level: "B1" },
      { language: "en", level: "A2" },
    ],
    requiredLicences: ["forklift"],
    usefulLicences: ["b"],
    hardChecks: ["licence"],
    responseDays: 14,
    contactEmail: "lavoro@magazzino.invalid",
    contactPhone: "+390583000000",
  });
});

test("code and title are all a row must have", () => {
  expect(taken({}).fields).toMatchObject({
    kind: "job",
    title: "Magazziniera/e",
    places: 1,
    responseDays: 21,
    closesOn: null,
  });
  const row = importRow({}, LOOKUPS, TODAY);
  expect(row.ok ? [] : row.problems.map((problem) => problem.column)).toEqual(["codice_interno", "titolo"]);
});

test("every problem of a row is named with its column, and the row is not taken", () => {
  expect(
    refused({
      contratto: "boh",
      comune: "Atlantide",
      paga_da: "tanto",
      ore_settimanali: "90",
      scadenza: "ieri",
      patenti_richieste: "B, astronave",
      lingue: "klingon B1",
      contatto_email: "x",
      posti: "0",
      senza_auto: "forse",
    }).sort(),
  ).toEqual(
    [
      "comune:unknown",
      "contatto_email:email",
      "contratto:unknown",
      "lingue:language_level",
      "ore_settimanali:hours_large",
      "paga_da:money",
      "patenti_richieste:unknown",
      "posti:too_small",
      "scadenza:date",
      "senza_auto:choice",
    ].sort(),
  );
  expect(refused({ paga_da: "1.600", paga_a: "1.500", paga_ogni: "mese", scadenza: "1/1/2026" })).toEqual([
    "paga_da:pay_upside_down",
    "scadenza:date_past",
  ]);
  expect(
    refused({ tipo: "laboratorio", inizio_incontro: "10/12/2026 18:00", fine_incontro: "10/12/2026 15:00" }),
  ).toEqual(["fine_incontro:end_before_start"]);
  expect(refused({ paga_da: "1.600" })).toEqual(["paga_ogni:pay_period"]);
  expect(refused({ descrizione: "a".repeat(4001) })).toEqual(["descrizione:too_long"]);
});

test("an occupation or a skill not on the list is said, and its words are kept", () => {
  const row = taken({
    professione: "domatore di draghi",
    competenze_essenziali: "guidare il muletto, volare; nuotare",
    competenze_utili: "inventario, guidare il muletto",
    altri_requisiti: "puntualità",
  });
  expect(row.fields).toMatchObject({
    occupationId: null,
    essentialSkills: [3],
    desirableSkills: [4],
    otherRequirements: "puntualità\nvolare\nnuotare",
  });
  expect(row.notes.map((note) => note.column)).toEqual([
    "competenze_essenziali",
    "competenze_essenziali",
    "professione",
  ]);
});

test("an internship is known by its contract, and its allowance is by the month", () => {
  expect(
    taken({ contratto: "C.01.00", paga_da: "600", curricolare: "no", promotore: "Centro per l'impiego" }).fields,
  ).toMatchObject({ kind: "internship", contract: "internship", payPeriod: "month", payMinCents: 60_000 });
});

test("a lab has seats and hours", () => {
  expect(
    taken({ tipo: "laboratorio", inizio_incontro: "10/12/2026 15:00", fine_incontro: "10/12/2026 18:00", posti: "12" })
      .fields,
  ).toMatchObject({ kind: "lab", beginsAt: "2026-12-10T15:00:00+01:00", places: 12 });
});

test("closed lists are understood by the words the site shows, by code and by Unilav code", () => {
  for (const key of CONTRACT_KEYS) {
    expect(DICTIONARIES.contract(words.postings.terms.contract[key]), words.postings.terms.contract[key]).toBe(key);
    expect(DICTIONARIES.contract(CONTRACTS[key].unilav)).toBe(key);
    expect(DICTIONARIES.contract(key)).toBe(key);
  }
  for (const licence of LICENCES) expect(DICTIONARIES.licence(licence)).toBe(licence);
  for (const language of LANGUAGES) expect(DICTIONARIES.language(words.people.terms.language[language])).toBe(language);
  expect([
    DICTIONARIES.licence("Patente B"),
    DICTIONARIES.licence("patentino del muletto"),
    DICTIONARIES.licence("patente"),
    DICTIONARIES.education("Laurea"),
    DICTIONARIES.education("4"),
    DICTIONARIES.shift("Sera"),
  ]).toEqual(["b", "forklift", null, "6", "4", "evening"]);
});

test("columns called like parts of JavaScript do no harm", () => {
  expect(taken(JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}') as CsvRecord).fields.title).toBe(
    "Magazziniera/e",
  );
});

test("every kind can come in a file, and a cell of another kind is left out with a note", () => {
  const course = taken({
    tipo: "corso",
    date: "10/12/2026 9:00-13:00\n12/12/2026 9:00-13:00",
    ore_totali: "8",
    costo: "gratis",
    attestato: "Attestato",
    contratto: "",
    come_si_partecipa: "sul sito",
  });
  expect(course.fields).toMatchObject({
    kind: "course",
    totalHours: 8,
    costCents: 0,
    joining: "here",
    endsAt: "2026-12-12T13:00:00+01:00",
    payMinCents: null,
    agreementCode: null,
  });
  expect(course.fields.sessions).toHaveLength(2);
  const call = taken({
    tipo: "bando",
    chi_puo_chiedere: "Chi è senza lavoro",
    come_si_chiede: "Con il modulo",
    importo_a: "5.000",
    scadenza_ora: "13",
    come_si_partecipa: "altra pagina",
    pagina: "https://ente.invalid/bando",
    ore_totali: "8",
  });
  expect(call.fields).toMatchObject({
    kind: "call",
    eligible: "Chi è senza lavoro",
    amountMaxCents: 500_000,
    closesTime: "13:00",
    joining: "link",
    totalHours: null,
  });
  expect(call.notes).toContainEqual(expect.objectContaining({ column: "ore_totali", code: "not_for_kind" }));
  expect(
    taken({
      tipo: "esperienza",
      programma: "servizio civile universale",
      progetto: "Fogli",
      mesi: "12",
      ore_settimanali: "25",
    }).fields,
  ).toMatchObject({ kind: "placement", programme: "scu", weeklyMinutes: 1500, months: 12 });
});
