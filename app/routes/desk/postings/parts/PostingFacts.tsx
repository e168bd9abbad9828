import type { ReactNode } from "react";
import {
  agesFact,
  closingFact,
  contractFact,
  courseHoursFact,
  hoursFact,
  payFact,
  placesFact,
  programmeFact,
  remoteNote,
  whenFact,
  type Fact,
} from "~/text/postings/facts";
import type { PostingSummary } from "~/domain/postings/summary";
import { SessionList } from "~/components/posting/SessionList";
import { useLocale, useWords } from "~/components/locale";
import { isHiringKind } from "~/domain/postings/kinds";
import type { PostingFields } from "~/domain/postings/fields";
import { capitalised, longDate } from "~/text/format";
import { readablePhone } from "~/domain/forms/phone";
import { occupationName, skillName } from "~/text/vocabulary/names";
import { FactsList } from "~/components/data/FactsList";

interface Skill {
  id: number;
  labelIt: string;
  labelEn: string | null;
}

export interface ShownPosting extends PostingFields {
  code: number;
}

interface Props {
  posting: ShownPosting;
  employer: string;
  comuneName: string | null;
  occupation: { masculine: string; feminine: string; labelEn: string | null } | null;
  skills: readonly Skill[];
}

function reviewSummary(posting: ShownPosting, employer: string, comuneName: string | null): PostingSummary {
  return {
    ...posting,
    employer,
    comune: comuneName,
    dates: posting.sessions.length,
    distanceKm: null,
    medianDays: null,
  };
}

/** What an advert asks and gives, as the public page will say it, on one list for the operator who decides. */
export function PostingFacts({ posting, employer, comuneName, occupation, skills }: Props) {
  const locale = useLocale();
  const words = useWords();
  const { wants, none, days, monthsOf } = words.postings.review;
  const reader = { locale, words };
  const summary = reviewSummary(posting, employer, comuneName);
  const of = (fact: Fact | null): [string, ReactNode] | null =>
    fact === null ? null : [fact.label, fact.note === null ? fact.value : `${fact.value}, ${fact.note}`];
  const named = (ids: readonly number[]) =>
    skills
      .filter(({ id }) => ids.includes(id))
      .map((skill) => skillName(skill, locale))
      .join(", ");
  const day = (iso: string | null) => (iso === null ? null : capitalised(longDate(locale, iso)));
  const text = words.postings.card;
  const { facts, kinds } = words.postings;
  const rows: ([string, ReactNode] | null)[] = [
    of(payFact(summary, reader)),
    [
      wants.agreement,
      posting.agreementCode === null
        ? null
        : [posting.agreementCode, posting.agreementLevel].filter(Boolean).join(", "),
    ],
    of(contractFact(summary, reader)),
    of(hoursFact(summary, reader)),
    of(programmeFact(summary, reader)),
    of(agesFact(summary, reader)),
    of(whenFact(summary, reader)),
    [facts.sections.dates, posting.sessions.length > 0 && <SessionList sessions={posting.sessions} />],
    of(courseHoursFact(summary, reader)),
    [facts.host, posting.host],
    [text.where, [posting.address, comuneName, remoteNote(summary, reader)].filter(Boolean).join(", ")],
    [facts.fund, posting.fund],
    [facts.certificate, posting.certificate],
    [facts.sections.project, posting.project],
    [text.start, day(posting.startsOn)],
    of(closingFact(summary, reader)),
    of(placesFact(summary, reader)),
    [wants.occupation, occupation && capitalised(occupationName(occupation, locale))],
    [
      wants.experience,
      posting.kind !== "job"
        ? null
        : posting.experienceMonths === 0
          ? wants.noExperience
          : monthsOf(posting.experienceMonths),
    ],
    [wants.education, posting.educationLevel && words.people.terms.eqf[posting.educationLevel]],
    [
      wants.licences,
      [...posting.requiredLicences, ...posting.usefulLicences]
        .map((licence) => words.people.terms.licence[licence])
        .join(", "),
    ],
    [
      wants.languages,
      posting.languages.map(({ language, level }) => `${words.people.terms.language[language]} ${level}`).join(", "),
    ],
    [wants.essential, named(posting.essentialSkills)],
    [wants.desirable, named(posting.desirableSkills)],
    [wants.hardChecks, posting.hardChecks.map((check) => words.postings.terms.hardCheck[check]).join(", ")],
    [wants.promoter, posting.promoter],
    [wants.tutor, posting.tutor],
    [kinds.school, posting.school],
    [kinds.category, posting.internshipCategory && words.postings.terms.internshipCategory[posting.internshipCategory]],
    [
      facts.join.door,
      isHiringKind(posting.kind) && posting.joining === "here" ? null : words.postings.terms.joining[posting.joining],
    ],
    [kinds.link, posting.link],
    [wants.responseDays, isHiringKind(posting.kind) && days(posting.responseDays)],
    [
      wants.contact,
      [posting.contactName, posting.contactEmail, posting.contactPhone && readablePhone(posting.contactPhone)]
        .filter(Boolean)
        .join(", "),
    ],
  ];
  return (
    <FactsList
      facts={rows.filter((row) => row !== null)}
      none={none}
      keep={[text.pay, text.allowance, text.where, facts.deadline, text.applyBy, wants.contact]}
    />
  );
}
