import { fullName } from "~/domain/people/fullName";
import type { CrisisId, OccupationId, PersonId, SkillId } from "~/domain/ids";
import { FLAG_KINDS } from "~/domain/flags/kinds";
import { addMonths } from "~/domain/forms/days";
import { MAY_BE_NONE, type MayBeNone, type PersonDatum, type PersonFields } from "~/domain/people/fields";
import type { WriteDb } from "~db/client";
import { DEMO_TAX_CODE } from "~/domain/access/demoAccounts";
import { encryptTaxCode } from "~/usecases/people/encryptTaxCode";
import { insertFact, insertFlag } from "~db/queries/flags/flags";
import { insertPerson } from "~db/queries/people/people";
import { listOccupations, listSkills } from "~db/queries/vocabulary/vocabulary";
import type { CrisisKey } from "~db/seed/demo/crises";
import { DEMO_PEOPLE, DEMO_SEED, generatePeople } from "~db/seed/demo/people";
import type { DemoPerson } from "~db/seed/demo/person";
import { drawUnasked } from "~db/seed/demo/unasked";
import type { DemoUsers } from "./accounts";
import { dayFrom, daysFrom } from "./calendar";

export interface MadePerson {
  id: PersonId;
  name: string;
  email: string | null;
  phone: string | null;
}

/** Which of the invented people the demonstration account of a job-seeker is. */
const ACCOUNT_HOLDER = 0;

interface Known {
  occupations: Map<string, OccupationId>;
  skills: Map<string, SkillId>;
}

/** The invented job-seekers, with the facts the desk wrote down and the flags of those who come from a crisis. */
export async function fillPeople(
  trx: WriteDb,
  {
    crises,
    accounts,
    now,
    secretKey,
  }: { crises: Map<CrisisKey, CrisisId>; accounts: DemoUsers; now: Date; secretKey: Buffer },
): Promise<MadePerson[]> {
  const facts: Known = {
    occupations: new Map(
      (await listOccupations(trx))
        .filter(({ source }) => source === "local")
        .map(({ masculine, id }) => [masculine, id]),
    ),
    skills: new Map(
      (await listSkills(trx)).filter(({ source }) => source === "local").map(({ labelIt, id }) => [labelIt, id]),
    ),
  };
  const made: MadePerson[] = [];
  for (const [at, person] of generatePeople(DEMO_PEOPLE, DEMO_SEED).entries()) {
    const fields = askedFields(fieldsOf(person, facts, now), drawUnasked(at, DEMO_SEED));
    const own =
      at === ACCOUNT_HOLDER ? { givenName: "Sara", familyName: "Dimostrazione", email: "persona@demo.invalid" } : {};
    const entry = { ...fields, ...own };
    const id = await insertPerson(trx, {
      fields: entry,
      taxCode: at === ACCOUNT_HOLDER ? encryptTaxCode(secretKey, DEMO_TAX_CODE) : null,
      createdBy: accounts.operator,
      userId: at === ACCOUNT_HOLDER ? accounts.seeker : null,
      demo: true,
      createdAt: daysFrom(now, -person.registeredDaysAgo),
    });
    if (!id) throw new Error(`The demonstration person ${person.key} could not be written.`);
    for (const fact of person.facts)
      await insertFact(trx, {
        personId: id,
        kind: fact.kind,
        onDate: dayFrom(now, -fact.daysAgo),
        evidence: fact.evidence,
        recordedBy: accounts.operator,
        recordedAt: daysFrom(now, -person.registeredDaysAgo),
      });
    const crisisId = person.crisis ? crises.get(person.crisis) : undefined;
    if (crisisId) await flagFromCrisis(trx, { id, crisisId, accounts, now });
    made.push({ id, name: fullName(entry), email: entry.email, phone: fields.phone });
  }
  return made;
}

async function flagFromCrisis(
  trx: WriteDb,
  { id, crisisId, accounts, now }: { id: PersonId; crisisId: CrisisId; accounts: DemoUsers; now: Date },
): Promise<void> {
  const setAt = daysFrom(now, -20);
  await insertFlag(trx, {
    personId: id,
    kind: "company_crisis",
    basis: FLAG_KINDS.company_crisis.basis,
    evidence: "Elenco dei lavoratori consegnato al tavolo",
    computed: false,
    crisisId,
    setBy: accounts.operator,
    setAt,
    expiresOn: addMonths(dayFrom(now, -20), FLAG_KINDS.company_crisis.validMonths),
  });
}

function fieldsOf(person: DemoPerson, facts: Known, now: Date) {
  const { desired, practised, skills, bornDaysAgo, availableInDays, ...rest } = person;
  const occupation = (label: string) => facts.occupations.get(label);
  return {
    givenName: rest.givenName,
    familyName: rest.familyName,
    birthDate: dayFrom(now, -bornDaysAgo),
    email: rest.email,
    phone: rest.phone,
    comune: rest.comune,
    address: null,
    hasCar: rest.hasCar,
    maxTravelKm: rest.maxTravelKm,
    educationLevel: rest.educationLevel,
    preferredContracts: rest.preferredContracts,
    acceptedContracts: rest.acceptedContracts,
    workingTimes: rest.workingTimes,
    weeklyMinutesMin: rest.weeklyMinutesMin,
    weeklyMinutesMax: rest.weeklyMinutesMax,
    shifts: rest.shifts,
    availableFrom: dayFrom(now, availableInDays),
    workConditions: null,
    licences: rest.licences,
    languages: rest.languages,
    desired: [...new Set(desired.flatMap((one) => occupation(one.occupation) ?? []))],
    practised: practised.flatMap((one) => {
      const id = occupation(one.occupation);
      return id ? [{ occupationId: id, months: one.months }] : [];
    }),
    skills: [...new Set(skills.flatMap((label) => facts.skills.get(label) ?? []))],
  };
}

type Asked = ReturnType<typeof fieldsOf>;

/** The same person with only what was asked: an empty list that was asked is "none". */
function askedFields(fields: Asked, unasked: readonly PersonDatum[]): PersonFields {
  const isAsked = (datum: PersonDatum) => !unasked.includes(datum);
  const list = <Item>(datum: PersonDatum, items: Item[]): Item[] => (isAsked(datum) ? items : []);
  const lists = {
    desired: list("desired", fields.desired),
    practised: list("practised", fields.practised),
    skills: list("skills", fields.skills),
    languages: list("languages", fields.languages),
    licences: list("licences", fields.licences),
    workingTimes: list("working_times", fields.workingTimes),
    shifts: list("shifts", fields.shifts),
    preferredContracts: list("contracts", fields.preferredContracts),
    acceptedContracts: list("contracts", fields.acceptedContracts),
  };
  const empty: Partial<Record<MayBeNone, boolean>> = {
    desired: lists.desired.length === 0,
    practised: lists.practised.length === 0,
    skills: lists.skills.length === 0,
    languages: lists.languages.length === 0,
    licences: lists.licences.length === 0,
    working_times: lists.workingTimes.length === 0,
    shifts: lists.shifts.length === 0,
    contracts: lists.preferredContracts.length + lists.acceptedContracts.length === 0,
  };
  return {
    ...fields,
    ...lists,
    hasCar: isAsked("car") ? fields.hasCar : null,
    educationLevel: isAsked("education") ? fields.educationLevel : null,
    maxTravelKm: isAsked("travel_limit") ? fields.maxTravelKm : null,
    weeklyMinutesMin: isAsked("hours") ? fields.weeklyMinutesMin : null,
    weeklyMinutesMax: isAsked("hours") ? fields.weeklyMinutesMax : null,
    askedNone: MAY_BE_NONE.filter((datum) => empty[datum] === true && isAsked(datum)),
    lawAnswers: {},
  };
}
