import { fileURLToPath } from "node:url";
import { z } from "zod";
import { LANGUAGES } from "~/domain/terms/languages";
import { LICENCES } from "~/domain/terms/licences";
import { readTsv } from "./readTsv";

const key = z.string().regex(/^[a-z][a-z0-9_]*$/, "must be small letters, digits and _");
/** Why the desk signs it, in Italian: read by whoever asks for a reason. */
const reason = z.string().min(5);

const Broader = z.strictObject({ skill: key, broader: key, reason });
const SkillLanguage = z.strictObject({ skill: key, language: z.enum(LANGUAGES), reason });
const LicenceSkill = z.strictObject({ licence: z.enum(LICENCES), skill: key, reason });
const Substitute = z.strictObject({ from: key, to: key, strength: z.enum(["high", "low"]), reason });

/** What is credited in part, of our own vocabulary: families of skills, skills implied by licences, neighbouring trades. */
export interface Credits {
  broader: z.infer<typeof Broader>[];
  languages: z.infer<typeof SkillLanguage>[];
  licences: z.infer<typeof LicenceSkill>[];
  substitutes: z.infer<typeof Substitute>[];
}

/**
 * Reads the files of `credits/`. Keys are checked against the vocabulary they belong to.
 * @throws Error naming file and line: a cell out of form, or a key nobody wrote down
 */
export function readCredits(
  known: { skills: ReadonlySet<string>; occupations: ReadonlySet<string> },
  directory: string = fileURLToPath(new URL(".", import.meta.url)),
): Credits {
  const rowsOf = <Row extends object>(name: string, shape: z.ZodType<Row>, keys: (row: Row) => [string[], string[]]) =>
    readTsv(directory, `credits/${name}.tsv`, shape).map(({ place, row }) => {
      const [skills, occupations] = keys(row);
      const unknown = [
        ...skills.filter((each) => !known.skills.has(each)),
        ...occupations.filter((each) => !known.occupations.has(each)),
      ];
      if (unknown.length > 0) throw new Error(`${place}: ${unknown.join(", ")} is not in the vocabulary`);
      return row;
    });
  return {
    broader: rowsOf("broader", Broader, ({ skill, broader }) => [[skill, broader], []]),
    languages: rowsOf("languages", SkillLanguage, ({ skill }) => [[skill], []]),
    licences: rowsOf("licences", LicenceSkill, ({ skill }) => [[skill], []]),
    substitutes: rowsOf("substitutes", Substitute, ({ from, to }) => [[], [from, to]]),
  };
}
