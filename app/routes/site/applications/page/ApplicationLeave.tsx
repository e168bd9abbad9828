import { LocalLink, useWords } from "~/components/locale";
import { type ApplicationMove, type ApplicationState, REJECTION_REASONS } from "~/domain/applications/moves";
import { paths } from "~/paths";
import { ApplicationMoveForm } from "./ApplicationMoveForm";

interface Props {
  application: { state: ApplicationState; endedReason: string | null };
  /** Moves open to the person. */
  open: readonly ApplicationMove[];
}

/** The end of an application's page: to withdraw while that is open, else where to look on, with the reason of a refusal. */
export function ApplicationLeave({ application, open }: Props) {
  const words = useWords();
  const { status } = words.applications.apply;
  const reason = REJECTION_REASONS.find((known) => known === application.endedReason);
  if (application.state === "not_selected" && reason)
    return (
      <p>
        {words.applications.terms.rejectionReason[reason]} <LocalLink to={paths.postings()}>{status.lookOn}</LocalLink>
      </p>
    );
  if (!open.includes("withdraw") || application.state === "proposed")
    return (
      <p>
        <LocalLink to={paths.postings()}>{status.lookOn}</LocalLink>
      </p>
    );
  return (
    <section className="leave-block" aria-labelledby="leave">
      <h2 id="leave">{status.changed}</h2>
      <p>{status.withdrawText}</p>
      <ApplicationMoveForm move="withdraw" look="outline-danger">
        {status.withdraw}
      </ApplicationMoveForm>
    </section>
  );
}
