import { Badge } from "~/components/data/Badge";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { RegistrationState } from "~/domain/registrations/moves";
import { sessionLine } from "~/components/registrations/eventTimes";
import { REGISTRATION_TONE } from "~/components/registrations/registrationTones";

interface OwnRegistration {
  id: string;
  state: RegistrationState;
  title: string;
  organisationName: string;
  beginsAt: Date | null;
  endsAt: Date | null;
  /** The registration's own page. */
  to: string;
}

/** The events a signed-in person has, or waits for, a seat at. */
export function OwnRegistrations({ registrations }: { registrations: readonly OwnRegistration[] }) {
  const words = useWords();
  const locale = useLocale();
  return (
    <section aria-labelledby="registrations">
      <h2 id="registrations">{words.registrations.own.mine}</h2>
      <ul className="own-applications">
        {registrations.map(({ id, state, title, organisationName, beginsAt, endsAt, to }) => (
          <li key={id}>
            <div>
              <h3>
                <LocalLink to={to}>{title}</LocalLink>
              </h3>
              <p>
                {[organisationName, beginsAt === null ? null : sessionLine(locale, words, { beginsAt, endsAt })]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <Badge tone={REGISTRATION_TONE[state]}>{words.registrations.state[state]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
