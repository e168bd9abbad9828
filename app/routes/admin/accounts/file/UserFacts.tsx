import { FactsList } from "~/components/data/FactsList";
import { useLocale, useWords } from "~/components/locale";
import { mediumDate } from "~/text/format";

interface Props {
  user: {
    email: string;
    emailConfirmedAt: Date | null;
    createdAt: Date;
    lastSession: Date | null;
    organisations: readonly string[];
    signatories: readonly string[];
  };
}

/** What is known of a user. */
export function UserFacts({ user }: Props) {
  const locale = useLocale();
  const text = useWords().accounts.user;
  const on = (date: Date | null, otherwise: string) => (date === null ? otherwise : mediumDate(locale, date));
  return (
    <section className="it-card" aria-labelledby="facts">
      <div className="card-head">
        <h2 id="facts">{text.facts}</h2>
      </div>
      <div className="card-body">
        <FactsList
          facts={[
            [text.email, user.email],
            [text.confirmed, on(user.emailConfirmedAt, text.notYet)],
            [text.since, on(user.createdAt, "")],
            [text.lastSession, on(user.lastSession, text.never)],
            [text.organisations, user.organisations.join(", ")],
            [text.signatories, user.signatories.join(", ")],
          ]}
        />
      </div>
    </section>
  );
}
