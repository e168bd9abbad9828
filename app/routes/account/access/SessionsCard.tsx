import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { Role } from "~/domain/access/roles";
import { STAFF_ROLES } from "~/domain/accounts/sessionLife";
import { paths } from "~/paths";
import { longDateTime } from "~/text/dates";

interface Props {
  sessions: readonly {
    id: string;
    createdAt: Date;
    lastUsedAt: Date;
    browser: string | null;
    system: string | null;
    isHere: boolean;
  }[];
  roles: readonly Role[];
}

/** Every device somebody is signed in on, with a button that ends it there. */
export function SessionsCard({ sessions, roles }: Props) {
  const locale = useLocale();
  const text = useWords().accounts.sessions;
  const isStaff = roles.some((role) => STAFF_ROLES.includes(role));
  const isSeeker = roles.length === 1 && roles[0] === "seeker";
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{text.devices}</h2>
      <ul className="access-list">
        {sessions.map(({ id, createdAt, lastUsedAt, browser, system, isHere }) => {
          const device = text.device(browser, system);
          return (
            <li key={id}>
              <p>
                <b>{device}</b>
                {isHere && ` (${text.here})`}
                <span className="meta">
                  {text.since(longDateTime(locale, createdAt))}, {text.lastUse(longDateTime(locale, lastUsedAt))}
                </span>
              </p>
              {!isHere && (
                <PostForm>
                  <input type="hidden" name="session" value={id} />
                  <SubmitButton look="outline-danger" name="intent" value="end">
                    {text.end}
                    <span className="visually-hidden">: {device}</span>
                  </SubmitButton>
                </PostForm>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <PostForm>
          <SubmitButton look="outline-danger" name="intent" value="end_others">
            {text.endAll}
          </SubmitButton>
        </PostForm>
      )}
      <p>
        {text.unknown} <LocalLink to={paths.forgotPassword()}>{text.changePassword}</LocalLink>
      </p>
      <p>{isStaff ? text.staffEnds : isSeeker ? text.seekerEnds : text.memberEnds}</p>
    </section>
  );
}
