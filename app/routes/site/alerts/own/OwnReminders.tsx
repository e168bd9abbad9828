import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { longDate } from "~/text/format";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  reminders: readonly { id: string; code: number; title: string; closesOn: string | null }[];
}

/** Saved postings an address will be reminded of, each to be taken away. */
export function OwnReminders({ reminders }: Props) {
  const locale = useLocale();
  const { manage } = useWords().alerts;
  if (reminders.length === 0) return null;
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{manage.reminders}</h2>
      <ul className="own-applications">
        {reminders.map(({ id, code, title, closesOn }) => (
          <li key={id}>
            <div>
              <h3>
                <LocalLink to={paths.posting(code)}>{title}</LocalLink>
              </h3>
              {closesOn ? <p>{manage.closes(longDate(locale, closesOn))}</p> : null}
            </div>
            <PostForm>
              <input type="hidden" name="id" value={id} />
              <SubmitButton look="outline-danger" name="move" value="reminder">
                {manage.delete}
                <span className="visually-hidden">: {title}</span>
              </SubmitButton>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
