import { Badge } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isEnded } from "~/domain/applications/decide";
import type { ApplicationOrigin, ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { shortDate } from "~/text/format";

interface Shown {
  id: ApplicationId;
  state: ApplicationState;
  origin: ApplicationOrigin;
  answerBy: string | null;
  createdAt: Date;
  title: string;
  code: number;
  organisationName: string;
}

/** A person's ways, newest first. */
export function PersonApplications({ applications }: { applications: readonly Shown[] }) {
  const words = useWords();
  const { terms } = words.applications;
  const { file } = words.people;
  const locale = useLocale();
  return (
    <div className="it-card">
      <div className="card-head">
        <h2>{file.applications}</h2>
      </div>
      {applications.length === 0 ? (
        <p className="card-body meta">{file.noApplications}</p>
      ) : (
        <Table
          stacked
          caption={file.applications}
          captionHidden
          columns={[{ label: file.posting }, { label: file.state }, { label: file.since, numeric: true }]}
          rows={applications.map((each) => ({
            key: each.id,
            cells: [
              <>
                <LocalLink to={paths.staff.application(each.id)}>{each.title}</LocalLink>
                <span className="meta">
                  {each.organisationName}, {formatCode(each.code)}. {terms.applicationOrigin[each.origin]}
                </span>
              </>,
              <>
                <Badge tone={each.state === "hired" ? "open" : isEnded(each.state) ? "line" : "blue"}>
                  {terms.applicationStateDesk[each.state]}
                </Badge>
                {each.state === "proposed" && each.answerBy !== null && (
                  <span className="meta">{file.answerBy(shortDate(locale, each.answerBy))}</span>
                )}
              </>,
              shortDate(locale, each.createdAt),
            ],
          }))}
        />
      )}
    </div>
  );
}
