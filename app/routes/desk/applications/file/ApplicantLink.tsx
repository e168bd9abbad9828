import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { ApplicationId } from "~/domain/ids";
import { paths } from "~/paths";
import { mediumDate } from "~/text/format";
import type { LookAlikeShown } from "../../parts/LookAlikes";
import { PostForm } from "~/components/forms/PostForm";

/** Somebody applied without an account: are they a person the desk knows? */
export function ApplicantLink({ id, people }: { id: ApplicationId; people: readonly LookAlikeShown[] }) {
  const words = useWords();
  const applications = words.applications.desk;
  const peopleWords = words.people;
  const { one } = applications;
  const locale = useLocale();
  return (
    <section className="it-card" aria-labelledby="link">
      <div className="card-head">
        <h2 id="link">{one.link}</h2>
      </div>
      <div className="card-body">
        <p>{people.length === 0 ? one.noLookAlike : one.linkText}</p>
        <ul className="plain-lines">
          {people.map(({ id: personId, givenName, familyName, birthDate, comuneName, grounds }) => (
            <li key={personId}>
              <LocalLink to={paths.staff.person(personId)}>
                {givenName} {familyName}
              </LocalLink>
              <span className="meta d-block">
                {[
                  birthDate === null ? null : peopleWords.duplicates.born(mediumDate(locale, birthDate)),
                  comuneName,
                  ...grounds.map((ground) => peopleWords.ground[ground]),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
              <PostForm>
                <input type="hidden" name="intent" value="link" />
                <input type="hidden" name="person" value={personId} />
                <SubmitButton small look="outline-primary">
                  {one.linkTo(`${givenName} ${familyName}`)}
                </SubmitButton>
              </PostForm>
            </li>
          ))}
        </ul>
        <p>
          <LocalLink to={`${paths.staff.newPerson()}?candidatura=${id}`}>{one.linkNew}</LocalLink>
        </p>
      </div>
    </section>
  );
}
