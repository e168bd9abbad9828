import { readablePhone } from "~/domain/forms/phone";
import type { ReactNode } from "react";
import { useLocale, useWords } from "~/components/locale";
import { ageOn } from "~/domain/people/age";
import type { PersonFields } from "~/domain/people/fields";
import { hours, kilometres, listed, mediumDate, months } from "~/text/format";

interface Props {
  person: PersonFields & { hasTaxCode: boolean; comuneName: string | null };
  occupation: (id: number) => string;
  skill: (id: number) => string;
  /** ISO date. */
  today: string;
}

/** What is known of a person; what nobody asked says so. */
export function ProfileCard({ person, occupation, skill, today }: Props) {
  const words = useWords();
  const { file, list } = words.people;
  const locale = useLocale();
  const { preferredContracts, acceptedContracts, availableFrom, birthDate, practised, languages } = person;
  const lines: [string, ReactNode][] = [
    [
      file.phone,
      person.phone && <a href={`tel:${person.phone.replace(/[^\d+]/g, "")}`}>{readablePhone(person.phone)}</a>,
    ],
    [file.email, person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
    [file.birth, birthDate && file.born(mediumDate(locale, birthDate), ageOn(birthDate, today))],
    [file.taxCode, person.hasTaxCode ? file.taxCodeYes : file.taxCodeNo],
    [file.home, [person.address, person.comuneName].filter(Boolean).join(", ")],
    [file.lookingFor, person.desired.map(occupation).join(", ")],
    [
      file.practised,
      practised
        .map((each) =>
          each.months === null
            ? occupation(each.occupationId)
            : `${occupation(each.occupationId)} (${months(locale, each.months)})`,
        )
        .join(", "),
    ],
    [file.skills, person.skills.map(skill).join(", ")],
    [
      file.languages,
      languages.map(({ language, level }) => `${words.people.terms.language[language]} ${level}`).join(", "),
    ],
    [file.education, person.educationLevel && words.people.terms.eqf[person.educationLevel]],
    [file.licences, person.licences.map((each) => words.people.terms.licence[each]).join(", ")],
    [
      file.contracts,
      contracts(preferredContracts, file.preferred) +
        (preferredContracts.length > 0 && acceptedContracts.length > 0 ? "; " : "") +
        contracts(acceptedContracts, file.accepted),
    ],
    [
      file.hours,
      [
        person.workingTimes.map((each) => words.postings.terms.workingTime[each]).join(", "),
        week(person.weeklyMinutesMin, person.weeklyMinutesMax),
      ]
        .filter(Boolean)
        .join(", "),
    ],
    [file.shifts, person.shifts.map((each) => words.postings.terms.shift[each]).join(", ")],
    [
      file.available,
      availableFrom && (availableFrom <= today ? list.freeNow : list.freeFrom(mediumDate(locale, availableFrom))),
    ],
    [
      file.travel,
      [
        person.hasCar === null ? null : person.hasCar ? file.car : file.noCar,
        person.maxTravelKm && file.within(kilometres(locale, person.maxTravelKm)),
      ]
        .filter(Boolean)
        .join(", "),
    ],
    [file.conditions, person.workConditions ?? file.none],
  ];
  function contracts(keys: PersonFields["acceptedContracts"], describe: (list: string) => string): string {
    return keys.length === 0
      ? ""
      : describe(
          listed(
            locale,
            keys.map((key) => words.postings.terms.contract[key].toLowerCase()),
          ),
        );
  }
  function week(minMinutes: number | null, maxMinutes: number | null): string {
    if (minMinutes !== null && maxMinutes !== null)
      return file.between(hours(locale, minMinutes), hours(locale, maxMinutes));
    if (maxMinutes !== null) return file.upTo(hours(locale, maxMinutes));
    return minMinutes === null ? "" : file.atLeast(hours(locale, minMinutes));
  }
  return (
    <section className="it-card" aria-labelledby="profile">
      <div className="card-head">
        <h2 id="profile">{file.profile}</h2>
      </div>
      <dl className="facts-list card-body">
        {lines.map(([label, value]) => (
          <div key={label} className="d-contents">
            <dt>{label}</dt>
            <dd>{value || <span className="meta">{file.toAsk}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
