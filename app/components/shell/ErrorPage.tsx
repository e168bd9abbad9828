import { LocalLink, useWords } from "~/components/locale";
import { Wall } from "~/components/Wall";
import { paths } from "~/paths";

interface Props {
  status: number;
  /** Shown only where the fault is ours. */
  requestId: string | null;
  phone: string | null;
  /** Where a page knows better what has happened, and where to go. */
  notice?: { title: string; lead: string; action: { label: string; to: string } };
}

/** The page of any failure: what happened, in words, and where to go. */
export function ErrorPage({ status, requestId, phone, notice }: Props) {
  const { refusals } = useWords().forms;
  const { title, lead } = notice ?? refusals.page(status);
  const { label, to } = notice?.action ?? { label: refusals.search, to: paths.postings() };
  return (
    <div className="container page-body error-page">
      <Wall variant="ring" />
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <div className="button-row">
          <LocalLink to={to} className="btn btn-primary">
            {label}
          </LocalLink>
          <LocalLink to={paths.home()} className="btn btn-outline-primary">
            {refusals.home}
          </LocalLink>
        </div>
        {phone ? <p>{refusals.call(phone)}</p> : null}
        {requestId ? <p className="small">{refusals.requestId(requestId)}</p> : null}
      </div>
    </div>
  );
}
