import { addDays, dayInRome } from "~/domain/forms/days";
import { OccupationId, PersonId, PostingId, SkillId } from "~/domain/ids";
import { personLoad, postingLoad } from "~/domain/matching/order";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { buildVocabulary, type MatchVocabulary } from "~/domain/matching/vocabulary";
import { DEFAULT_WEIGHTS, type Weighing } from "~/domain/matching/weights";
import { HARD_CHECKS, type HardCheck } from "~/domain/postings/hardChecks";
import type { CaseFile, CasePerson, CasePosting, CaseVocabulary } from "./caseFile";

/** A case as the rules read it. Codes of the file stand where the closed lists of the product would. */
export interface ReadCase {
  people: { person: MatchPerson; load: number; priority: boolean }[];
  postings: { posting: MatchPosting; load: number }[];
  vocabulary: MatchVocabulary;
  profile: Weighing;
  /** Every skill of the vocabulary, by its name in the file. */
  skills: Map<string, SkillId>;
}

/** Numbers for the names of a file, in order of appearance. */
class Numbering<Id> {
  readonly ids = new Map<string, Id>();
  constructor(private readonly parse: (number: number) => Id) {}
  of(name: string): Id {
    const id = this.ids.get(name) ?? this.parse(this.ids.size + 1);
    this.ids.set(name, id);
    return id;
  }
}

/** A code of the file, as the closed list it stands for. */
const codes = <Code>(list: readonly string[] | null | undefined) => (list ?? []) as readonly Code[];
const codesOrNull = <Code>(list: readonly string[] | null | undefined) => (list ?? null) as readonly Code[] | null;

/** Understands a file that `CaseFile` accepts. */
export function readCase(file: CaseFile): ReadCase {
  const occupations = new Numbering((number) => OccupationId.parse(number));
  const skills = new Numbering((number) => SkillId.parse(number));
  const vocabulary = file.vocabulary ?? {};
  const names: Names = { occupations, skills, places: vocabulary.places ?? {}, today: file.today };
  const built = buildVocabulary(vocabularyRows(vocabulary, names));
  const listed = new Map(skills.ids);
  return {
    vocabulary: built,
    skills: listed,
    profile: {
      weights: { ...DEFAULT_WEIGHTS.weights, ...file.weights?.weights },
      typical: { ...DEFAULT_WEIGHTS.typical, ...file.weights?.typical },
    },
    people: (file.people ?? []).map((person) => ({
      person: readPerson(person, names),
      load: personLoad(recentProposals(person, file.today)),
      priority: person.priority === true,
    })),
    postings: (file.postings ?? []).map((posting) => ({
      posting: readPosting(posting, names),
      load: postingLoad(posting.applications ?? 0, posting.places ?? 1),
    })),
  };
}

interface Names {
  occupations: Numbering<OccupationId>;
  skills: Numbering<SkillId>;
  places: NonNullable<CaseVocabulary["places"]>;
  today: string;
}

function vocabularyRows(vocabulary: CaseVocabulary, { occupations, skills }: Names) {
  const skillRows = Object.entries(vocabulary.skills ?? {}).map(([name, { broader, language, df }]) => ({
    id: skills.of(name),
    broaderId: broader ? skills.of(broader) : null,
    language: language ?? null,
    listed: df ?? null,
  }));
  return {
    version: "file",
    skills: skillRows,
    occupations: Object.entries(vocabulary.occupations ?? {}).map(([name, { isco, habilitation }]) => ({
      id: occupations.of(name),
      isco: isco ?? null,
      habilitation: (habilitation ?? null) as never,
    })),
    occupationSkills: (vocabulary.occupationSkills ?? []).map(([occupation, skill, essential]) => ({
      occupationId: occupations.of(occupation),
      skillId: skills.of(skill),
      essential: essential === true,
    })),
    occupationsWithSkills: vocabulary.occupationsWithSkills ?? null,
    substitutes: (vocabulary.substitutes ?? []).map(({ from, to, strength }) => ({
      occupationId: occupations.of(from),
      substituteId: occupations.of(to),
      strength,
    })),
    licences: Object.entries(vocabulary.licences ?? {}).map(([licence, { includes, implies }]) => ({
      licence: licence as never,
      includes: codes<never>(includes),
      implies: (implies ?? []).map((skill) => skills.of(skill)),
    })),
    roads: (vocabulary.roads ?? []).map(({ from, to, km }) => ({ from, to, tenthsKm: tenthsOf(km) })),
  };
}

/** Tenths of a kilometre, half-up, from the decimal digits as they are written. */
function tenthsOf(km: number): number {
  return Math.floor(Number(`${km}e1`) + 0.5);
}

function placeOf(name: string | null | undefined, { places }: Names) {
  if (!name) return null;
  const place = places[name];
  return { comune: name, lat: place?.lat ?? null, lon: place?.lon ?? null };
}

function languagesOf(languages: Record<string, string> | null | undefined) {
  return Object.entries(languages ?? {}).map(([language, level]) => ({
    language,
    level,
  })) as unknown as MatchPosting["languages"];
}

const REMOTE = { none: "no", partly: "partial", wholly: "full" } as const;

function readPosting(posting: CasePosting, names: Names): MatchPosting {
  const { occupations, skills, today } = names;
  const startsOn = posting.starts ?? null;
  return {
    id: PostingId.parse(posting.id),
    occupationId: posting.occupation ? occupations.of(posting.occupation) : null,
    experienceMonths: posting.months ?? 0,
    essentialSkills: (posting.essential ?? []).map((skill) => skills.of(skill)),
    desirableSkills: (posting.desirable ?? []).map((skill) => skills.of(skill)),
    place: placeOf(posting.place, names),
    remote: REMOTE[posting.remote ?? "none"],
    contract: (posting.contract ?? null) as MatchPosting["contract"],
    workingTime: (posting.workingTime ?? null) as MatchPosting["workingTime"],
    weeklyMinutes: posting.minutes ?? null,
    shifts: codes(posting.shifts),
    startsOn: startsOn !== null && startsOn < today ? today : startsOn,
    closesOn: posting.closes ?? null,
    today,
    languages: languagesOf(posting.languages),
    educationLevel: (posting.education ?? null) as MatchPosting["educationLevel"],
    requiredLicences: codes(posting.required),
    usefulLicences: codes(posting.useful),
    hardChecks: codes<HardCheck>(posting.marks).filter((mark) => HARD_CHECKS.includes(mark)),
    minimumAge: posting.minimumAge ?? null,
    programme: (posting.programme ?? null) as MatchPosting["programme"],
    reserved: posting.reserved ?? "none",
  };
}

function readPerson(person: CasePerson, names: Names): MatchPerson {
  const { occupations, skills } = names;
  return {
    id: PersonId.parse(person.id),
    desired: person.desired?.map((occupation) => occupations.of(occupation)) ?? null,
    practised:
      person.practised?.map(({ occupation, months }) => ({
        occupationId: occupations.of(occupation),
        months: months ?? null,
      })) ?? null,
    skills: person.skills?.map((skill) => skills.of(skill)) ?? null,
    languages: person.languages ? languagesOf(person.languages) : null,
    licences: codesOrNull(person.licences),
    educationLevel: (person.education ?? null) as MatchPerson["educationLevel"],
    place: placeOf(person.place, names),
    hasCar: person.car ?? null,
    maxTravelKm: person.maxKm ?? null,
    contracts: person.contracts
      ? { preferred: codes(person.contracts.preferred), accepted: codes(person.contracts.accepted) }
      : null,
    hours: person.hours ? { min: person.hours.min ?? null, max: person.hours.max ?? null } : null,
    workingTimes: codesOrNull(person.workingTimes),
    shifts: codesOrNull(person.shifts),
    availableFrom: person.available ?? null,
    birthDate: person.birthDate ?? null,
    entitlements: answersOf(person.entitlements, { inCharge: "in_charge" }),
    listSeen: answersOf(person.listSeen),
    habilitations: answersOf(person.habilitations),
  };
}

/** One "no" for all of them answers each. */
function answersOf(answers: CasePerson["entitlements"], renamed: Record<string, string> = {}) {
  if (answers === false) return new Proxy({}, { get: () => false });
  return Object.fromEntries(Object.entries(answers ?? {}).map(([name, held]) => [renamed[name] ?? name, held ?? null]));
}

/** Desk proposals of the 30 days of Rome that end today. */
function recentProposals({ proposals }: CasePerson, today: string): number {
  const first = addDays(today, -29);
  return (proposals ?? []).filter((instant) => {
    const on = dayInRome(new Date(instant));
    return on >= first && on <= today;
  }).length;
}
