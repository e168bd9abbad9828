import { LocalLink, useLocale, useWords } from "~/components/locale";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { number } from "~/text/format";

interface Counts {
  open: number;
  proposed: number;
  hired: number;
  late: number;
}

/** How many are on the way to a posting, and whether somebody waits too long. */
export function ApplicationsCard({ counts, code }: { counts: Counts; code: number }) {
  const locale = useLocale();
  const postings = useWords().postings.desk;
  const shown = (["open", "proposed", "late", "hired"] as const).filter((key) => key === "open" || counts[key] > 0);
  return (
    <section className="it-card" aria-labelledby="applications">
      <div className="card-head">
        <h2 id="applications">{postings.applications}</h2>
        <LocalLink to={paths.staff.applications({ q: formatCode(code) })}>{postings.seeApplications}</LocalLink>
      </div>
      <div className="card-body">
        <ul className="plain-list">
          {shown.map((key) => (
            <li key={key} className={key === "late" ? "why-block" : undefined}>
              <b>{number(locale, counts[key])}</b> {postings.counts[key](counts[key])}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
