import { fullName } from "~/domain/people/fullName";
import type { ReactNode } from "react";
import { EmptyState } from "~/components/data/EmptyState";
import { useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import type { EqfLevel } from "~/domain/terms/education";
import type { CefrLevel, Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { ContractKey } from "~/domain/terms/contracts";
import type { Shift } from "~/domain/terms/schedule";
import { mediumDate } from "~/text/format";
import { readablePhone } from "~/domain/forms/phone";
import { occupationName, skillName } from "~/text/vocabulary/names";

interface Profile {
  givenName: string;
  familyName: string;
  birthDate: string | null;
  email: string | null;
  phone: string | null;
  comuneName: string | null;
  address: string | null;
  hasCar: boolean | null;
  educationLevel: EqfLevel | null;
  availableFrom: string | null;
  workConditions: string | null;
  licences: readonly Licence[];
  preferredContracts: readonly ContractKey[];
  acceptedContracts: readonly ContractKey[];
  shifts: readonly Shift[];
  updatedAt: Date;
  occupations: readonly {
    masculine: string;
    feminine: string;
    labelEn: string | null;
    relation: "desired" | "practised";
  }[];
  languages: readonly { language: Language; level: CefrLevel }[];
  skills: readonly { labelIt: string; labelEn: string | null }[];
}

/** What the desk keeps of the person who reads, nothing to change here: a call corrects it. */
export function OwnProfile({ profile, phone }: { profile: Profile | null; phone: string }) {
  const locale = useLocale();
  const words = useWords();
  if (profile === null)
    return (
      <EmptyState title={words.people.personal.noProfile}>
        <p>
          {words.people.personal.noProfileLead} <a href={telephone(phone)}>{phone}</a>
        </p>
      </EmptyState>
    );
  const { fields } = words.people.personal;
  const jobs = (relation: "desired" | "practised") =>
    profile.occupations
      .filter((each) => each.relation === relation)
      .map((each) => occupationName(each, locale))
      .join(", ");
  const date = (iso: string | null) => iso && mediumDate(locale, iso);
  const facts: [string, ReactNode][] = [
    [fields.name, fullName(profile)],
    [fields.birthDate, date(profile.birthDate)],
    [fields.email, profile.email],
    [fields.phone, profile.phone && readablePhone(profile.phone)],
    [fields.comune, profile.comuneName],
    [fields.address, profile.address],
    [fields.education, profile.educationLevel && words.people.terms.eqf[profile.educationLevel]],
    [fields.desired, jobs("desired")],
    [fields.practised, jobs("practised")],
    [fields.skills, profile.skills.map((skill) => skillName(skill, locale)).join(", ")],
    [
      fields.languages,
      profile.languages.map(({ language, level }) => `${words.people.terms.language[language]} ${level}`).join(", "),
    ],
    [fields.licences, profile.licences.map((licence) => words.people.terms.licence[licence]).join(", ")],
    [
      fields.contracts,
      [...new Set([...profile.preferredContracts, ...profile.acceptedContracts])]
        .map((contract) => words.postings.terms.contract[contract])
        .join(", "),
    ],
    [fields.shifts, profile.shifts.map((shift) => words.postings.terms.shift[shift]).join(", ")],
    [fields.from, date(profile.availableFrom)],
    [
      fields.car,
      profile.hasCar === null ? null : profile.hasCar ? words.people.personal.yes : words.people.personal.no,
    ],
    [fields.conditions, profile.workConditions],
    [fields.updated, mediumDate(locale, profile.updatedAt)],
  ];
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{words.people.personal.profile}</h2>
      <p>
        {words.people.personal.profileLead} <a href={telephone(phone)}>{phone}</a>
      </p>
      <dl className="own-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || <span className="text-secondary">{words.people.personal.notSaid}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
