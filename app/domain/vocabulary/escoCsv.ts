import { splitGenders, type GenderedTitle } from "./genderedTitle";

/** A record of a CSV file and the line it begins on. */
export interface CsvRow {
  line: number;
  record: Readonly<Record<string, string | undefined>>;
}
/** A row that could not be used, with the reason for the operator of the import. */
export interface EscoProblem {
  line: number;
  reason: string;
}
export interface EscoGroup {
  /** ISCO-08, one to four digits. */
  code: string;
  uri: string;
  label: string;
}
export interface EscoOccupation extends GenderedTitle {
  uri: string;
  /** ISCO-08, four digits. */
  isco: string;
  /** The label as published: "cameriere/cameriera". */
  label: string;
  /** Other names; never the label or one of its two titles again. */
  aliases: string[];
}
export interface EscoSkill {
  uri: string;
  label: string;
  aliases: string[];
}
export interface EscoRelation {
  occupationUri: string;
  skillUri: string;
  essential: boolean;
}

interface Read<Value> {
  values: Value[];
  problems: EscoProblem[];
}
type Cells = (...names: string[]) => string;

/** ISCO groups of `ISCOGroups_*.csv`; groups written "C2654" or by their URI alone are read too. */
export function parseEscoGroups(rows: readonly CsvRow[]): { groups: EscoGroup[]; problems: EscoProblem[] } {
  const { values, problems } = readRows<EscoGroup>(
    rows,
    (group) => group.code,
    (cell) => {
      const uri = requireUri(cell("conceptUri", "uri"), "conceptUri");
      const code = (cell("code") || uri.slice(uri.lastIndexOf("/") + 1)).replace(/^C/i, "");
      if (!/^\d{1,4}$/.test(code)) throw new UnusableRow(`the code "${code}" is not one to four digits`);
      return { code, uri, label: requireText(cell("preferredLabel", "label"), "preferredLabel") };
    },
  );
  return { groups: values, problems };
}

/** Occupations of `occupations_*.csv`. With `codes`, an occupation of a group outside them is a problem. */
export function parseEscoOccupations(
  rows: readonly CsvRow[],
  codes?: ReadonlySet<string>,
): { occupations: EscoOccupation[]; problems: EscoProblem[] } {
  const { values, problems } = readRows<EscoOccupation>(
    rows,
    (occupation) => occupation.uri,
    (cell) => {
      requireReleased(cell("status"));
      const uri = requireUri(cell("conceptUri", "uri"), "conceptUri");
      const isco = cell("iscoGroup").replace(/^.*\//, "").replace(/^C/i, "");
      if (!/^\d{4}$/.test(isco)) throw new UnusableRow(`the ISCO group "${isco}" is not four digits`);
      if (codes && !codes.has(isco)) throw new UnusableRow(`the ISCO group ${isco} is not among the groups`);
      const label = requireText(cell("preferredLabel", "label"), "preferredLabel");
      const names = namesIn(cell("altLabels"));
      const titles = splitGenders(label, names);
      return { uri, isco, label, ...titles, aliases: withoutNames(names, [label, titles.masculine, titles.feminine]) };
    },
  );
  return { occupations: values, problems };
}

/** Skills of `skills_*.csv`. */
export function parseEscoSkills(rows: readonly CsvRow[]): { skills: EscoSkill[]; problems: EscoProblem[] } {
  const { values, problems } = readRows<EscoSkill>(
    rows,
    (skill) => skill.uri,
    (cell) => {
      requireReleased(cell("status"));
      const uri = requireUri(cell("conceptUri", "uri"), "conceptUri");
      const label = requireText(cell("preferredLabel", "label"), "preferredLabel");
      return { uri, label, aliases: withoutNames(namesIn(cell("altLabels")), [label]) };
    },
  );
  return { skills: values, problems };
}

/** Which occupation asks for which skill: `occupationSkillRelations*.csv`. */
export function parseEscoRelations(rows: readonly CsvRow[]): { relations: EscoRelation[]; problems: EscoProblem[] } {
  const { values, problems } = readRows<EscoRelation>(
    rows,
    ({ occupationUri, skillUri }) => `${occupationUri} ${skillUri}`,
    (cell) => {
      const kind = cell("relationType").toLowerCase();
      if (kind !== "essential" && kind !== "optional")
        throw new UnusableRow(`the relation "${kind}" is neither essential nor optional`);
      return {
        occupationUri: requireUri(cell("occupationUri"), "occupationUri"),
        skillUri: requireUri(cell("skillUri"), "skillUri"),
        essential: kind === "essential",
      };
    },
  );
  return { relations: values, problems };
}

/** Thrown inside this file only, to leave a row out. */
class UnusableRow extends Error {}

function readRows<Value>(
  rows: readonly CsvRow[],
  nameOf: (value: Value) => string,
  read: (cell: Cells) => Value,
): Read<Value> {
  const values = new Map<string, Value>();
  const problems: EscoProblem[] = [];
  for (const { line, record } of rows) {
    try {
      const value = read(cellsOf(record));
      if (values.has(nameOf(value))) throw new UnusableRow(`${nameOf(value)} is there twice; the first is kept`);
      values.set(nameOf(value), value);
    } catch (refusal) {
      if (!(refusal instanceof UnusableRow)) throw refusal;
      problems.push({ line, reason: refusal.message });
    }
  }
  return { values: [...values.values()], problems };
}

/** Editions of ESCO differ in the order, the case and the number of columns: a cell is found by the name of its column. */
function cellsOf(record: CsvRow["record"]): Cells {
  const cells = new Map(Object.entries(record).map(([name, cell]) => [plain(name), cell]));
  return (...names) => {
    for (const name of names) {
      const cell = cells.get(plain(name))?.trim();
      if (cell) return cell;
    }
    return "";
  };
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");

function requireUri(cell: string, column: string): string {
  if (!/^https?:\/\/\S+$/.test(cell))
    throw new UnusableRow(cell ? `${column} "${cell.slice(0, 60)}" is not an address` : `${column} is empty`);
  return cell;
}

function requireText(cell: string, column: string): string {
  if (!cell) throw new UnusableRow(`${column} is empty`);
  return cell;
}

function requireReleased(status: string): void {
  if (status && status.toLowerCase() !== "released") throw new UnusableRow(`its status is "${status}", not released`);
}

/** One name a line; newer tools join them with a bar. */
function namesIn(cell: string): string[] {
  return [
    ...new Set(
      cell
        .split(/\r?\n|\s*\|\s*/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
}

function withoutNames(names: readonly string[], excluded: readonly string[]): string[] {
  const left = new Set(excluded.map((name) => name.toLowerCase()));
  return names.filter((name) => !left.has(name.toLowerCase()) && left.add(name.toLowerCase()));
}
