import { Badge } from "~/components/data/Badge";
import { LocalLink, useWords } from "~/components/locale";
import type { Frequency } from "~/domain/alerts/alerts";
import { paths } from "~/paths";

interface Props {
  alerts: readonly { id: string; search: string; query: string; frequency: Frequency; paused: boolean }[];
  /** Of the page where they are changed; null when the address has none. */
  token: string | null;
  saved: number;
}

/** The alerts of one's own address, and what was put aside. */
export function OwnAlerts({ alerts, token, saved }: Props) {
  const { personal, saved: words, frequency, manage } = useWords().alerts;
  return (
    <>
      <section aria-labelledby="own-alerts">
        <h2 id="own-alerts">{personal.title}</h2>
        {alerts.length === 0 ? (
          <p>
            {personal.none} <LocalLink to={paths.postings()}>{personal.search}</LocalLink>
          </p>
        ) : (
          <ul className="own-applications">
            {alerts.map(({ id, search, query, frequency: often, paused }) => (
              <li key={id}>
                <h3>
                  <LocalLink to={query ? `${paths.postings()}?${query}` : paths.postings()}>{search}</LocalLink>
                </h3>
                <Badge tone={paused ? "amber" : "open"}>{paused ? manage.paused : frequency[often]}</Badge>
              </li>
            ))}
          </ul>
        )}
        {token === null ? null : (
          <p>
            <LocalLink to={paths.ownAlerts(token)}>{personal.manage}</LocalLink>
          </p>
        )}
      </section>
      <section aria-labelledby="own-saved">
        <h2 id="own-saved">{words.personal}</h2>
        <p>
          {words.personalText(saved)}{" "}
          <LocalLink to={saved === 0 ? paths.postings() : paths.saved()}>
            {saved === 0 ? words.search : words.see}
          </LocalLink>
        </p>
      </section>
    </>
  );
}
