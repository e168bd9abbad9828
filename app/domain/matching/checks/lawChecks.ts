import { ageOn } from "~/domain/people/age";
import { PROGRAMME_TERMS } from "~/domain/postings/programmes";
import type { ContractKey } from "../../terms/contracts";
import type { Entitlement } from "../../terms/entitlements";
import type { CheckOutcome, CheckResult } from "../results";
import type { MatchPerson, MatchPosting } from "../types";
import type { MatchVocabulary } from "../vocabulary";

/**
 * Checks that follow from programme, contract, occupation or reserved place of the posting, whoever wrote it and whatever it
 * marks. Sources: D.Lgs. 40/2017 art. 14; L.R. Toscana 35/2006; D.Lgs. 81/2015 art. 43-47; D.M. 156/2023; L. 68/1999.
 */
export function lawChecks(person: MatchPerson, posting: MatchPosting, vocabulary: MatchVocabulary): CheckResult[] {
  const checks = [
    serviceAge(person, posting),
    apprenticeAge(person, posting),
    programmeEntitlement(person, posting),
    habilitation(person, posting, vocabulary),
    reservedPlace(person, posting),
  ];
  return checks.filter((check) => check !== null);
}

interface Ages {
  from: number;
  to: number;
}

const isWithin = (years: number, { from, to }: Ages) => years >= from && years <= to;

/** Civil service: years completed on the closing day. */
function serviceAge({ birthDate }: MatchPerson, { programme, closesOn, today }: MatchPosting): CheckResult | null {
  if (programme !== "scu" && programme !== "scr") return null;
  const asked = PROGRAMME_TERMS[programme].ages;
  if (asked === null) return null;
  const held = birthDate === null ? null : ageOn(birthDate, closesOn ?? today);
  const outcome = held === null ? "unknown" : isWithin(held, asked) ? "passed" : "failed";
  return { check: `law:${programme}`, outcome, asked, held };
}

const LEVEL_ONE: Ages = { from: 15, to: 25 };
const LEVELS_TWO_AND_THREE: Ages = { from: 18, to: 29 };

/** Ages of each kind of apprenticeship, years completed, both included (D.Lgs. 81/2015 art. 43, 44, 45). */
export const APPRENTICE_AGES: Partial<Record<ContractKey, Ages>> = {
  apprenticeship_1: LEVEL_ONE,
  apprenticeship_2: LEVELS_TWO_AND_THREE,
  apprenticeship_seasonal: LEVELS_TWO_AND_THREE,
  apprenticeship_public: LEVELS_TWO_AND_THREE,
  apprenticeship_3: LEVELS_TWO_AND_THREE,
};

/** Apprenticeship: years completed on the day of the start. */
function apprenticeAge(person: MatchPerson, { contract, startsOn, today }: MatchPosting): CheckResult | null {
  const asked = contract === null ? undefined : APPRENTICE_AGES[contract];
  if (asked === undefined) return null;
  const held = person.birthDate === null ? null : ageOn(person.birthDate, startsOn ?? today);
  return { check: "law:apprenticeship", outcome: apprenticeOutcome(held, asked, person), asked, held };
}

function apprenticeOutcome(years: number | null, asked: Ages, { entitlements }: MatchPerson): CheckOutcome {
  if (years === null) return "unknown";
  if (isWithin(years, asked)) return "passed";
  // From 17 with a vocational qualification, which no file holds.
  if (asked === LEVELS_TWO_AND_THREE && years === 17) return "unknown";
  // Who has NASpI or CIGS has no upper limit of age (art. 47 c. 4).
  const protectedByIncome = entitlements.naspi === true || entitlements.cigs === true;
  return years > asked.to && protectedByIncome ? "unknown" : "failed";
}

/** Useful projects ask for ADI or SFL, an inclusion internship for being taken in charge: one of those listed is enough. */
const PROGRAMME_ENTITLEMENTS = {
  puc: ["adi", "sfl"],
  tir_incl: ["in_charge"],
} as const satisfies Record<string, readonly Entitlement[]>;

function programmeEntitlement({ entitlements }: MatchPerson, { programme }: MatchPosting): CheckResult | null {
  if (programme !== "puc" && programme !== "tir_incl") return null;
  const asked: readonly Entitlement[] = PROGRAMME_ENTITLEMENTS[programme];
  const answers = asked.map((name) => entitlements[name] ?? null);
  const outcome: CheckOutcome = answers.includes(true)
    ? "passed"
    : answers.every((answer) => answer === false)
      ? "failed"
      : "unknown";
  const held = answers.every((answer) => answer === null) ? null : asked.filter((name) => entitlements[name] === true);
  return { check: `law:${programme}`, outcome, asked: [...asked], held };
}

const answerOutcome = (answer: boolean | null): CheckOutcome =>
  answer === null ? "unknown" : answer ? "passed" : "failed";

function habilitation(
  { habilitations }: MatchPerson,
  { occupationId }: MatchPosting,
  vocabulary: MatchVocabulary,
): CheckResult | null {
  const asked = occupationId === null ? null : vocabulary.habilitation(occupationId);
  if (asked === null) return null;
  const held = habilitations[asked] ?? null;
  return { check: "law:habilitation", outcome: answerOutcome(held), asked, held };
}

/** The desk must have seen the person on the list; a flag that stands says so. */
function reservedPlace({ listSeen }: MatchPerson, { reserved }: MatchPosting): CheckResult | null {
  if (reserved === "none") return null;
  const held = listSeen[reserved] ?? null;
  return { check: "law:reserved", outcome: answerOutcome(held), asked: reserved, held };
}
