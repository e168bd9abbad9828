import { A, useWords } from "~/components/locale";
import { Wall } from "~/components/Wall";
import { paths } from "~/paths";

interface Props {
  status: number;
  /** Shown only where the fault is ours. */
  requestId: string | null;
  phone: string | null;
}

/** The page of any failure: what happened, in words, and where to go. */
export function ErrorPage({ status, requestId, phone }: Props) {
  const { refusals } = useWords();
  const { title, lead } = refusals.page(status);
  return (
    <div className="container page-body error-page">
      <Wall variant="ring" />
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <div className="button-row">
          <A to={paths.postings()} className="btn btn-primary">{refusals.search}</A>
          <A to={paths.home()} className="btn btn-outline-primary">{refusals.home}</A>
        </div>
        {phone ? <p>{refusals.call(phone)}</p> : null}
        {requestId ? <p className="small">{refusals.requestId(requestId)}</p> : null}
      </div>
    </div>
  );
}
