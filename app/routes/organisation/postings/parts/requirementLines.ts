import type { PostingFields } from "~/domain/postings/fields";
import type { SkillId } from "~/domain/ids";
import { capitalised, months } from "~/text/format";
import type { Locale, Words } from "~/text/words";

interface Asked {
  posting: Pick<
    PostingFields,
    | "essentialSkills"
    | "desirableSkills"
    | "languages"
    | "educationLevel"
    | "requiredLicences"
    | "usefulLicences"
    | "experienceMonths"
  >;
  skills: readonly { id: SkillId; labelIt: string; labelEn: string | null }[];
  words: Words;
  locale: Locale;
}

/** What is needed and what helps, a line each, in the order people look for it. */
export function requirementLines({ posting, skills, words, locale }: Asked): { needed: string[]; helpful: string[] } {
  const { terms } = words.people;
  const { wizard } = words.postings;
  const named = (ids: readonly SkillId[]) =>
    skills
      .filter(({ id }) => ids.includes(id))
      .map((skill) => capitalised((locale === "en" ? skill.labelEn : null) ?? skill.labelIt));
  const experience =
    posting.experienceMonths > 0 ? [`${wizard.experienceLine} ${months(locale, posting.experienceMonths)}`] : [];
  const education = posting.educationLevel ? [terms.eqf[posting.educationLevel]] : [];
  const languages = posting.languages.map(({ language, level }) => `${terms.language[language]} ${level}`);
  return {
    needed: [
      ...experience,
      ...education,
      ...posting.requiredLicences.map((licence) => terms.licence[licence]),
      ...languages,
      ...named(posting.essentialSkills),
    ],
    helpful: [...posting.usefulLicences.map((licence) => terms.licence[licence]), ...named(posting.desirableSkills)],
  };
}
