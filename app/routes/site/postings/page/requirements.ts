import { linesOf } from "~/domain/forms/text";
import type { PostingFields } from "~/domain/postings/fields";
import type { HardCheck } from "~/domain/postings/hardChecks";
import { months } from "~/text/format";
import type { Locale, Words } from "~/text/words";

export interface Requirement {
  text: string;
  /** Without it one cannot be proposed for now. */
  hard: boolean;
}

type Asked = Pick<
  PostingFields,
  | "minimumAge"
  | "experienceMonths"
  | "educationLevel"
  | "languages"
  | "requiredLicences"
  | "usefulLicences"
  | "otherRequirements"
  | "hardChecks"
>;

interface Reader {
  locale: Locale;
  words: Words;
  /** Labels of the skills, in the language of the page. */
  skills: { essential: readonly string[]; desirable: readonly string[] };
}

/** What a posting asks, in words: what is needed and what helps. The boxes an applicant may tick are the same lines. */
export function requirementsOf(
  posting: Asked,
  { locale, words, skills }: Reader,
): { must: Requirement[]; nice: Requirement[] } {
  const text = words.postings.publicPage;
  const line = (sentence: string, check?: HardCheck): Requirement => ({
    text: sentence,
    hard: check !== undefined && posting.hardChecks.includes(check),
  });
  return {
    must: [
      ...(posting.minimumAge ? [line(text.age(posting.minimumAge), "age_or_permit")] : []),
      ...(posting.experienceMonths > 0 ? [line(text.experience(months(locale, posting.experienceMonths)))] : []),
      ...(posting.educationLevel && posting.educationLevel > 1
        ? [line(text.education(words.people.terms.eqf[posting.educationLevel]))]
        : []),
      ...posting.requiredLicences.map((licence) => line(words.people.terms.licence[licence], "licence")),
      ...posting.languages.map(({ language, level }) =>
        line(text.language(words.people.terms.language[language], level), "language"),
      ),
      ...skills.essential.map((skill) => line(sentence(skill))),
      ...linesOf(posting.otherRequirements).map((other) => line(other)),
    ],
    nice: [
      ...posting.usefulLicences.map((licence) => line(words.people.terms.licence[licence])),
      ...skills.desirable.map((skill) => line(sentence(skill))),
    ],
  };
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
