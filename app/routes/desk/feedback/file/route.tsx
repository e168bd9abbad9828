import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { ReportAnswerForm, ReportId } from "~/domain/feedback/reports";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { shortDate } from "~/text/format";
import { answerReport } from "~/usecases/feedback/answerReport";
import { countOpenReports, findReport } from "~db/queries/feedback/reports";
import { PostingBadge } from "../../parts/PostingBadge";
import { ReportAnswer } from "./ReportAnswer";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ feedback }, { report }) => feedback.desk.one(report.title),
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "report.answer");
  const id = ReportId.safeParse(params["id"]);
  const report = id.success ? await findReport(context.db, id.data) : undefined;
  if (!report) throw notFound();
  const open = await countOpenReports(context.db, report.postingId);
  return { report, others: report.outcome === null ? open - 1 : open };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "report.answer");
  const id = ReportId.safeParse(params["id"]);
  if (!id.success) throw notFound();
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(ReportAnswerForm, values);
  const { outcome, note = null } = fields;
  if (outcome === "paused" && note === null && !errors["note"]) errors["note"] = fieldError("required");
  if (!outcome || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const answered = await answerReport(context, actor, { id: id.data, outcome, note });
  return answered.ok ? redirect(`${paths.staff.reports()}?risposta`) : refusalResponse(answered.refusal, values);
}

export default function Report() {
  const { report, others } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { desk, outcomes, reasonOf } = words.feedback;
  const form = formState(words, useActionData<typeof action>());
  const answered =
    report.outcome !== null && report.outcome !== "done" && report.answeredAt !== null
      ? desk.closed(outcomes[report.outcome], shortDate(locale, report.answeredAt))
      : null;
  return (
    <>
      <TitleRow
        title={report.title}
        trail={[{ label: desk.title, to: paths.staff.reports() }]}
        meta={`${formatCode(report.code)} · ${report.organisationName} · ${desk.arrived(shortDate(locale, report.createdAt))}`}
        badges={<PostingBadge state={report.state} />}
        actions={
          <LocalLink className="btn btn-outline-primary" to={paths.staff.posting(report.postingId)}>
            {desk.see}
          </LocalLink>
        }
      />
      <ErrorSummary errors={form.mistakes} />
      <div className="columns-main columns-wide">
        <section className="it-card" aria-labelledby="reported">
          <div className="card-head">
            <h2 id="reported">{desk.reason}</h2>
          </div>
          <div className="card-body">
            <p>
              <strong>{reasonOf(report.reason)}</strong>
            </p>
            <h3>{desk.words}</h3>
            <p className="written">{report.words ?? desk.noWords}</p>
            {others > 0 && <p>{desk.others(others)}</p>}
          </div>
        </section>
        <section className="it-card" aria-labelledby="answer">
          <div className="card-head">
            <h2 id="answer">{desk.verdict}</h2>
          </div>
          <div className="card-body">
            {answered === null ? (
              <>
                <p className="meta">{report.wantsAnswer ? desk.wantsAnswer : desk.noAnswer}</p>
                <ReportAnswer form={form} />
              </>
            ) : (
              <>
                <p>
                  <strong>{answered}</strong>
                </p>
                {report.note !== null && <p>{desk.note2(report.note)}</p>}
              </>
            )}
          </div>
        </section>
      </div>
    </>
  );
}
