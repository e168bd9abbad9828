import type { FindingLevel, FindingReason } from "../findings";
import { frameTable } from "~/domain/wording/frameTable";
import { ON_AGE } from "./frames/age";
import { ON_APPEARANCE } from "./frames/appearance";
import { ON_BELIEF } from "./frames/belief";
import { ON_FAMILY } from "./frames/family";
import { ON_HEALTH } from "./frames/health";
import { ON_FEES } from "./frames/fees";
import { ON_INTERNSHIPS } from "./frames/internships";
import { ON_ORIGIN } from "./frames/origin";
import { ON_PAY } from "./frames/pay";
import { ON_SEX } from "./frames/sex";
import { ON_TRUST } from "./frames/trust";
import { ON_WORK } from "./frames/work";
import { ON_YOUNG } from "./frames/young";

/** What a finding of a rule says and rests on. */
interface Rule {
  /**
   * `block` and `hint` are what the rule always is; `evidence`: a warning by itself, a block where the words around it
   * leave no doubt. A frame in doubt is never more than a warning.
   */
  level: FindingLevel | "evidence";
  reason: FindingReason;
  /** Articles. */
  law: readonly string[];
}

const DISCRIMINATION = "D.Lgs. 276/2003, art. 10";
const EQUALITY = "D.Lgs. 198/2006, art. 27";
const TRANSPARENCY = "D.Lgs. 96/2026, art. 5";
const AGE = ["D.Lgs. 216/2003, art. 2-3", DISCRIMINATION];
const FAMILY = `${EQUALITY}, c. 2, lett. a`;
const NO_FEES = "D.Lgs. 276/2003, art. 11";

/** The 42 rules by the names decisions of the desk are kept under. */
export const RULES = {
  "SEX-01": { level: "block", reason: "sex", law: [`${EQUALITY}, c. 1-2`, DISCRIMINATION] },
  "SEX-02": { level: "block", reason: "sex", law: [`${EQUALITY}, c. 2, lett. b`] },
  "SEX-03": { level: "warn", reason: "sex_title", law: [EQUALITY, TRANSPARENCY] },
  "SEX-04": { level: "hint", reason: "sex_title", law: [`${EQUALITY}, c. 5`, TRANSPARENCY] },
  "SEX-05": { level: "block", reason: "appearance", law: [EQUALITY, `${DISCRIMINATION}, c. 1`] },
  "SEX-06": { level: "evidence", reason: "photo", law: [DISCRIMINATION, "GDPR, art. 5, par. 1, lett. c"] },
  "AGE-01": { level: "block", reason: "age", law: AGE },
  "AGE-02": { level: "block", reason: "age", law: AGE },
  "AGE-03": { level: "evidence", reason: "young_words", law: ["D.Lgs. 216/2003, art. 2"] },
  "FAM-01": { level: "block", reason: "family", law: [FAMILY, DISCRIMINATION] },
  "FAM-02": { level: "block", reason: "family", law: [FAMILY, "D.Lgs. 151/2001, art. 3"] },
  "NAT-01": {
    level: "block",
    reason: "nationality",
    law: ["D.Lgs. 215/2003, art. 2-3", "D.Lgs. 286/1998, art. 43-44"],
  },
  "NAT-02": { level: "block", reason: "race", law: ["D.Lgs. 215/2003, art. 2", "D.Lgs. 286/1998, art. 43"] },
  "NAT-03": { level: "warn", reason: "italian_level", law: ["D.Lgs. 215/2003, art. 2, c. 1, lett. b"] },
  "NAT-04": {
    level: "warn",
    reason: "residence",
    law: ["D.Lgs. 215/2003, art. 2, c. 1, lett. b", "Reg. (UE) 492/2011, art. 3"],
  },
  "REL-01": {
    level: "block",
    reason: "religion",
    law: ["D.Lgs. 216/2003, art. 2-3", DISCRIMINATION, "L. 300/1970, art. 8"],
  },
  "REL-02": { level: "block", reason: "opinions", law: ["L. 300/1970, art. 8 e 15", DISCRIMINATION] },
  "REL-03": { level: "block", reason: "orientation", law: ["D.Lgs. 216/2003, art. 2-3"] },
  "DIS-01": {
    level: "block",
    reason: "health",
    law: ["D.Lgs. 216/2003, art. 3", "L. 300/1970, art. 5 e 8", "D.Lgs. 81/2008, art. 41"],
  },
  "DIS-02": { level: "warn", reason: "disability_words", law: ["D.Lgs. 62/2024", "L. 68/1999"] },
  "DIS-03": { level: "hint", reason: "reserved_place", law: ["L. 68/1999, art. 1, 7, 11, 18"] },
  "DIS-04": {
    level: "block",
    reason: "health_checks",
    law: ["L. 300/1970, art. 8", "L. 135/1990, art. 6", "GDPR, art. 9-10"],
  },
  "FEE-01": { level: "block", reason: "fee", law: [NO_FEES, "D.Lgs. 276/2003, art. 18, c. 4"] },
  "FEE-02": {
    level: "block",
    reason: "paid_training",
    law: [NO_FEES, "D.Lgs. 206/2005, art. 20-23", "L. 173/2005, art. 5"],
  },
  "FEE-03": { level: "block", reason: "easy_money", law: ["L. 173/2005, art. 5", "D.Lgs. 206/2005, art. 23"] },
  "FEE-04": { level: "block", reason: "documents", law: ["GDPR, art. 5, par. 1, lett. c"] },
  "ANO-01": {
    level: "block",
    reason: "anonymous",
    law: ["D.Lgs. 276/2003, art. 9, c. 1", "D.Lgs. 276/2003, art. 19, c. 1"],
  },
  "ANO-02": { level: "warn", reason: "agency_details", law: ["D.Lgs. 276/2003, art. 4 e 9, c. 2"] },
  "ANO-03": { level: "warn", reason: "mailbox", law: ["D.Lgs. 276/2003, art. 9"] },
  "PAY-01": { level: "block", reason: "pay_vague", law: [TRANSPARENCY] },
  "PAY-02": { level: "block", reason: "pay_history", law: [TRANSPARENCY] },
  "PAY-03": { level: "block", reason: "unpaid_work", law: ["Cost., art. 36", "art. 2096 c.c.", "L. 73/2002"] },
  "PAY-04": { level: "evidence", reason: "commission", law: ["D.Lgs. 81/2015, art. 2", "art. 1742 c.c."] },
  "PAY-05": { level: "warn", reason: "pay_low", law: ["Cost., art. 36", "D.L. 62/2026, conv. L. 112/2026"] },
  "TIR-01": {
    level: "block",
    reason: "internship_unpaid",
    law: ["D.P.G.R. Toscana 47/R/2003, art. 86-quinquies", "L. 234/2021, art. 1, c. 721-722"],
  },
  "TIR-02": {
    level: "evidence",
    reason: "internship_disguised",
    law: ["L.R. Toscana 32/2002, art. 17-bis", "L. 234/2021, art. 1, c. 723"],
  },
  "TIR-03": { level: "evidence", reason: "internship_long", law: ["L.R. Toscana 32/2002, art. 17-bis"] },
  "OTH-01": { level: "evidence", reason: "availability", law: ["D.Lgs. 66/2003, art. 3-9"] },
  "OTH-02": {
    level: "warn",
    reason: "apprentice_age",
    law: ["D.Lgs. 81/2015, art. 43-45", "D.Lgs. 81/2015, art. 47, c. 4"],
  },
  "OTH-03": { level: "block", reason: "blank_resignation", law: ["D.Lgs. 151/2015, art. 26", "L. 92/2012, art. 4"] },
  "OTH-04": { level: "hint", reason: "own_car", law: ["D.Lgs. 216/2003, art. 2"] },
  "OTH-05": { level: "block", reason: "minors", law: ["L. 977/1967", "L. 296/2006, art. 1, c. 622"] },
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;

/** Every frame of adverts, ground by ground. The patterns are data: adverts are written in Italian. */
export const FRAMES = frameTable([
  ...ON_SEX,
  ...ON_AGE,
  ...ON_YOUNG,
  ...ON_ORIGIN,
  ...ON_BELIEF,
  ...ON_FAMILY,
  ...ON_HEALTH,
  ...ON_APPEARANCE,
  ...ON_FEES,
  ...ON_PAY,
  ...ON_TRUST,
  ...ON_INTERNSHIPS,
  ...ON_WORK,
]);

export function ruleOf(id: string): Rule {
  const rule = (RULES as Record<string, Rule>)[id];
  if (!rule) throw new Error(`No rule ${id}.`);
  return rule;
}

/** The level of a finding by what its frame rests on. */
export function levelOf(id: string, doubted: boolean): FindingLevel {
  const { level } = ruleOf(id);
  if (level === "evidence") return doubted ? "warn" : "block";
  return level === "block" && doubted ? "warn" : level;
}
