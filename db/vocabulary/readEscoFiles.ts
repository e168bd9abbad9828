import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  parseEscoGroups,
  parseEscoOccupations,
  parseEscoRelations,
  parseEscoSkills,
  type EscoGroup,
  type EscoOccupation,
  type EscoProblem,
  type EscoRelation,
  type EscoSkill,
} from "~/domain/vocabulary/escoCsv";
import { readCsv } from "./readCsv";

export interface EscoFiles {
  groups: EscoGroup[];
  occupations: EscoOccupation[];
  /** Empty where the directory has no file of skills. */
  skills: EscoSkill[];
  relations: EscoRelation[];
  /** Rows left out, with their file and line. */
  problems: (EscoProblem & { file: string })[];
}

/** The files ESCO publishes are told apart by name; other lists of the same download have longer ones. */
const NAMES = {
  groups: /^ISCOGroups([_.-].*)?\.csv$/i,
  occupations: /^occupations([_.-].*)?\.csv$/i,
  skills: /^skills([_.-].*)?\.csv$/i,
  relations: /^occupationSkillRelations([_.-].*)?\.csv$/i,
};

/**
 * The Italian ESCO files of a directory, as downloaded. Damaged rows are listed and the rest kept.
 * @throws Error in one sentence when the directory or one of the two necessary files is not there
 */
export function readEscoFiles(directory: string): EscoFiles {
  const problems: EscoFiles["problems"] = [];
  const names = readdirSync(directory).sort();
  function read<Parsed extends { problems: EscoProblem[] }>(
    name: string | undefined,
    parse: (rows: ReturnType<typeof readCsv>["rows"]) => Parsed,
  ): Parsed {
    if (!name) return parse([]);
    const { rows, problems: damaged } = readCsv(readFileSync(path.join(directory, name), "utf8"));
    const parsed = parse(rows);
    const fileProblems = [...damaged, ...parsed.problems].sort((a, b) => a.line - b.line);
    problems.push(...fileProblems.map((problem) => ({ file: name, ...problem })));
    return parsed;
  }
  const { groups } = read(required(names, NAMES.groups, directory, "ISCOGroups_it.csv"), parseEscoGroups);
  const codes = new Set(groups.map(({ code }) => code));
  const { occupations } = read(required(names, NAMES.occupations, directory, "occupations_it.csv"), (rows) =>
    parseEscoOccupations(rows, codes),
  );
  const { skills } = read(italian(names, NAMES.skills), parseEscoSkills);
  const { relations } = read(italian(names, NAMES.relations), parseEscoRelations);
  return { groups, occupations, skills, relations, problems };
}

/** The Italian file where several languages lie side by side. */
function italian(names: readonly string[], pattern: RegExp): string | undefined {
  const matching = names.filter((name) => pattern.test(name));
  return matching.find((name) => /[_.-]it[_.-]/i.test(name)) ?? matching[0];
}

function required(names: readonly string[], pattern: RegExp, directory: string, example: string): string {
  const name = italian(names, pattern);
  if (!name)
    throw new Error(
      `${directory} has no file like ${example}: give the directory of the CSV files downloaded from ESCO`,
    );
  return name;
}
