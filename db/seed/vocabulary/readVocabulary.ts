import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readCredits, type Credits } from "./readCredits";
import { readTsv, type Line } from "./readTsv";
import { SECTORS, type Sector } from "./sectors";

/** One group of ISCO-08, of one to four digits. */
export interface VocabularyGroup {
  code: string;
  it: string;
  en: string;
}
export interface VocabularySkill {
  key: string;
  it: string;
  en: string;
}
export interface VocabularyOccupation {
  key: string;
  sector: Sector;
  /** Singular titles; the same word twice where Italian has one for both. */
  masculine: string;
  feminine: string;
  en: string;
  /** ISCO-08, four digits. */
  isco: string;
  /** Everyday names, both genders, abbreviations. */
  aliases: string[];
  /** Keys of skills. */
  essential: string[];
  optional: string[];
}
export interface Vocabulary {
  groups: VocabularyGroup[];
  skills: VocabularySkill[];
  occupations: VocabularyOccupation[];
  credits: Credits;
}

const text = z
  .string()
  .refine((value) => value.trim() === value && value !== "", "must be a word without spaces around it");
const key = z.string().regex(/^[a-z][a-z0-9_]*$/, "must be small letters, digits and _");
const list = <Item extends z.ZodType>(item: Item, min: number, max: number) =>
  z.preprocess(
    (cell) => (typeof cell === "string" && cell !== "" ? cell.split("|") : []),
    z.array(item).min(min).max(max),
  );

const GroupShape = z.strictObject({
  code: z.string().regex(/^\d{1,4}$/, "must be one to four digits"),
  it: text,
  en: text,
});
const SkillShape = z.strictObject({ key, it: text, en: text });
const OccupationShape = z.strictObject({
  key,
  masculine: text,
  feminine: text,
  en: text,
  isco: z.string().regex(/^\d{4}$/, "must be four digits"),
  aliases: list(text, 1, 40),
  essential: list(key, 4, 8),
  optional: list(key, 2, 6),
});

/**
 * The occupations and skills of the territory, read from the files beside this one and checked as a whole.
 * @throws Error naming file and line: a cell out of form, a key twice, a skill or an ISCO group nobody wrote down
 */
export function readVocabulary(directory: string = fileURLToPath(new URL(".", import.meta.url))): Vocabulary {
  const groups = readTsv(directory, "isco_groups.tsv", GroupShape);
  const skills = readTsv(directory, "skills.tsv", SkillShape);
  const occupations = SECTORS.flatMap((sector) =>
    readTsv(directory, `occupations/${sector}.tsv`, OccupationShape).map(({ place, row }) => ({
      place,
      row: { ...row, sector },
    })),
  );
  const codes = requireOnce(groups, ({ code }) => code);
  const skillKeys = requireOnce(skills, (skill) => skill.key);
  const occupationKeys = requireOnce(occupations, (occupation) => occupation.key);
  for (const line of groups) requireParents(line, codes);
  for (const line of occupations) requireKnown(line, codes, skillKeys);
  const known = { skills: new Set(skillKeys.keys()), occupations: new Set(occupationKeys.keys()) };
  return {
    groups: groups.map(rowOf),
    skills: skills.map(rowOf),
    occupations: occupations.map(rowOf),
    credits: readCredits(known, directory),
  };
}

const rowOf = <Row>({ row }: Line<Row>): Row => row;

function requireOnce<Row>(lines: readonly Line<Row>[], nameOf: (row: Row) => string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { place, row } of lines) {
    const name = nameOf(row);
    const first = places.get(name);
    if (first) throw new Error(`${place}: ${name} is already in ${first}`);
    places.set(name, place);
  }
  return places;
}

function requireParents({ place, row: { code } }: Line<VocabularyGroup>, codes: ReadonlyMap<string, string>): void {
  if (code.length > 1 && !codes.has(code.slice(0, -1))) throw new Error(`${place}: the group above ${code} is missing`);
}

function requireKnown(
  { place, row }: Line<VocabularyOccupation>,
  codes: ReadonlyMap<string, string>,
  skills: ReadonlyMap<string, string>,
): void {
  if (!codes.has(row.isco)) throw new Error(`${place}: ISCO group ${row.isco} is not in isco_groups.tsv`);
  const skillKeys = [...row.essential, ...row.optional];
  const unknown = skillKeys.find((skill) => !skills.has(skill));
  if (unknown) throw new Error(`${place}: skill ${unknown} is not in skills.tsv`);
  const twice = skillKeys.find((skill, at) => skillKeys.indexOf(skill) !== at);
  if (twice) throw new Error(`${place}: skill ${twice} is there twice`);
}
