import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { OccupationId, SkillId } from "~/domain/ids";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { checkCompleteness } from "~/domain/postings/completeness";
import type { ContractKey } from "~/domain/terms/contracts";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { importRow, type ImportLookups } from "~/domain/postings/importRow";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";
import type { CheckContext, PostingOwner } from "~/domain/postings/findings";

type Row = Record<string, string>;
const TODAY = "2026-11-23";
const KINDS = { lavoro: "job", tirocinio: "internship", laboratorio: "lab" } as const;
const CONTRACT_WORDS: Record<string, ContractKey> = {
  "tempo indeterminato": "permanent",
  "tempo determinato": "fixed_term",
  sostituzione: "replacement",
  "apprendistato professionalizzante": "apprenticeship_2",
  "somministrazione a termine": "agency_fixed",
  "lavoro domestico": "domestic",
  "a chiamata": "on_call",
  "agricolo a termine": "farm_fixed",
  collaborazione: "collaboration",
  tirocinio: "internship",
};
const PERIODS = { ora: "hour", mese: "month", anno: "year" } as const;
const TIMES = {
  "tempo pieno": "full_time",
  "part-time": "part_time",
  "part-time verticale": "part_time_vertical",
  "part-time misto": "part_time_mixed",
} as const;

const postings: Row[] = parse(readFileSync("db/seed/demo/postings.csv"), { columns: true, delimiter: ";", bom: true });
const owners = new Map<string, PostingOwner>(
  (parse(readFileSync("db/seed/demo/organisations.tsv"), { columns: true, delimiter: "\t", quote: null }) as Row[]).map(
    (row) => [
      row["vat"] ?? "",
      {
        name: row["name"] ?? "",
        vatNumber: row["vat"] ?? null,
        taxCode: null,
        authorisation: row["authorisation"] || null,
      },
    ],
  ),
);

const key = <Key extends string>(from: Record<Key, unknown>, text: string) =>
  text in from ? (text as Key) : undefined;
const ahead = (days: string) =>
  new Date(Date.parse(TODAY) + parseInt(days, 10) * 86_400_000).toISOString().slice(0, 10);

/** Enough of the import to ask the rules of review; the importer has its own tests. */
function fieldsOf(row: Row): PostingFields {
  const text = (column: string) => row[column] || null;
  const cents = (column: string) =>
    row[column] ? Math.round(Number(row[column].replaceAll(".", "").replace(",", ".")) * 100) : null;
  const kind = KINDS[key(KINDS, row["tipo"] ?? "") ?? "lavoro"];
  const period = key(PERIODS, row["paga_ogni"] ?? "");
  const time = key(TIMES, row["orario"] ?? "");
  const meets = (column: string) => (row[column] ? `${ahead(row[column])}T${row[column].slice(-5)}:00+01:00` : null);
  return {
    ...emptyPosting(kind),
    title: row["titolo"] ?? "",
    description: row["descrizione"] ?? "",
    comune: "046017",
    occupationId: row["professione"] ? OccupationId.parse(1) : null,
    contract: CONTRACT_WORDS[row["contratto"] ?? ""] ?? null,
    months: row["mesi"] ? Number(row["mesi"]) : null,
    scheduleNote: text("orario_note"),
    otherRequirements: text("altri_requisiti"),
    workingTime: time ? TIMES[time] : null,
    weeklyMinutes: row["ore_settimanali"] ? Number(row["ore_settimanali"].replace(",", ".")) * 60 : null,
    shifts: row["turni"]?.includes("notte") ? ["night"] : [],
    minimumAge: row["eta_minima"] ? Number(row["eta_minima"]) : null,
    places: Number(row["posti"]),
    payMinCents: cents("paga_da"),
    payMaxCents: cents("paga_a"),
    payPeriod: period ? PERIODS[period] : null,
    payInstalments: row["mensilita"] ? Number(row["mensilita"]) : null,
    agreementCode: text("ccnl"),
    closesOn: ahead(row["scadenza"] ?? ""),
    startsOn: row["inizio"] ? ahead(row["inizio"]) : null,
    contactEmail: text("contatto_email"),
    promoter: text("promotore"),
    tutor: text("tutor"),
    curricular: row["curricolare"] === "si",
    beginsAt: meets("inizio_incontro"),
    endsAt: meets("fine_incontro"),
  };
}

const checked = postings.map((row) => {
  const owner = owners.get(row["organizzazione"] ?? "") ?? {
    name: "",
    vatNumber: null,
    taxCode: null,
    authorisation: null,
  };
  const context: CheckContext = { owner, today: TODAY };
  const fields = fieldsOf(row);
  const findings = [...checkPosting(fields, context), ...checkCompleteness(fields, context)];
  return { code: row["codice_interno"], findings };
});

const lookups: ImportLookups = {
  occupation: () => OccupationId.parse(1),
  skill: () => SkillId.parse(1),
  comune: () => "046017",
};

describe("courses, meetings, calls and placements of the demonstration", async () => {
  const read = (await readCsvRecords(readFileSync("db/seed/demo/kinds.csv"))).records.map(({ values }) => ({
    values,
    row: importRow(values, lookups, TODAY),
  }));

  it("are read whole by the import, with nothing left out", () => {
    const problems = read.flatMap(({ values, row }) =>
      (row.ok ? row.notes : row.problems).map(
        (problem) => `${values["codice_interno"] ?? ""} ${problem.column} ${problem.code}`,
      ),
    );
    expect(problems).toEqual([]);
  });

  it("are enough of each kind to see its pages full", () => {
    const count = (kind: string) => read.filter(({ row }) => row.ok && row.fields.kind === kind).length;
    expect([count("course") >= 8, count("meeting") >= 6, count("call") >= 5, count("placement") >= 6]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("have nothing that would stop publication, nor anything the writer should change", () => {
    const graver = read.flatMap(({ row }) => {
      if (!row.ok) return [];
      const context: CheckContext = {
        owner: owners.get(row.organisation ?? "") ?? { name: "", vatNumber: null, taxCode: null, authorisation: null },
        today: TODAY,
      };
      return [...checkPosting(row.fields, context), ...checkCompleteness(row.fields, context)]
        .filter(({ level }) => level !== "hint")
        .map((finding) => `${row.externalId} ${finding.ruleId} ${finding.field} «${finding.excerpt}»`);
    });
    expect(graver).toEqual([]);
  });
});

describe("the adverts of the demonstration under the rules of review", () => {
  it("were read: contracts, pay and closing dates are all understood", () => {
    const understood = postings
      .map(fieldsOf)
      .filter((fields) => fields.kind === "lab" || (fields.contract && fields.payMinCents && fields.payPeriod));
    expect(understood).toHaveLength(postings.length);
  });

  it("have nothing that would stop publication, nor anything the writer should change", () => {
    const graver = checked.flatMap(({ code, findings }) =>
      findings
        .filter((finding) => finding.level !== "hint")
        .map((finding) => `${code} ${finding.ruleId} ${finding.field} «${finding.excerpt}»`),
    );
    expect(graver).toEqual([]);
  });
});
