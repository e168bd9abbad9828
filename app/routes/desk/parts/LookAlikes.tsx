import { fullName } from "~/domain/people/fullName";
import { readablePhone } from "~/domain/forms/phone";
import { Badge } from "~/components/data/Badge";
import { Icon } from "~/components/Icon";
import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PersonId } from "~/domain/ids";
import type { SimilarityGround } from "~/domain/people/similarity";
import { paths } from "~/paths";
import { mediumDate } from "~/text/format";

export interface LookAlikeShown {
  id: PersonId;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  phone: string | null;
  email: string | null;
  comuneName: string | null;
  state: "active" | "archived";
  grounds: readonly SimilarityGround[];
}

/** Inside the intake form: who is already there and looks like the person being registered. */
export function LookAlikes({ people, form }: { people: readonly LookAlikeShown[]; form: FormState }) {
  const { duplicates, ground } = useWords().people;
  const locale = useLocale();
  if (people.length === 0) return null;
  const same = people.some(({ grounds }) => grounds.includes("tax_code"));
  return (
    <section
      className="it-card form-card look-alikes"
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="look-alikes"
    >
      <h2 id="look-alikes">
        <Icon name="warning" />
        {duplicates.title(people.length)}
      </h2>
      <p>{same ? duplicates.sameTaxCode : duplicates.lead}</p>
      <ul>
        {people.map(({ id, givenName, familyName, birthDate, phone, email, comuneName, state, grounds }) => (
          <li key={id}>
            <input type="hidden" name="shown" value={id} />
            <div>
              <b>{fullName({ givenName, familyName })}</b>{" "}
              {grounds.map((each) => (
                <Badge key={each} tone="amber">
                  {ground[each]}
                </Badge>
              ))}
              {state === "archived" && <Badge tone="line">{duplicates.archived}</Badge>}
              <span className="meta d-block">
                {[
                  birthDate === null ? null : duplicates.born(mediumDate(locale, birthDate)),
                  comuneName,
                  phone && readablePhone(phone),
                  email,
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </div>
            <LocalLink className="btn btn-outline-primary btn-sm" to={paths.staff.person(id)}>
              {duplicates.open}
              <span className="visually-hidden">: {fullName({ givenName, familyName })}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
      {!same && (
        <>
          <TextField
            {...form.field("reason")}
            label={duplicates.reason}
            hint={duplicates.reasonHint}
            autoComplete="off"
          />
          <SubmitButton look="outline-danger" name="evenSo" value="1">
            {duplicates.evenSo}
          </SubmitButton>
        </>
      )}
    </section>
  );
}
