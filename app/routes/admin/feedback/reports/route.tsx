import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { ReportAnswerForm, ReportId } from "~/domain/feedback/reports";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { closeSiteReport } from "~/usecases/feedback/closeSiteReport";
import { listSiteReports } from "~db/queries/feedback/reports";
import { SiteReportRow } from "./SiteReportRow";

export const handle: PageHandle = { title: ({ feedback }) => feedback.admin.reports, private: true };

const SHOWN = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "feedback.manage");
  const reports = await listSiteReports(context.db, SHOWN);
  return {
    reports: reports.map(({ email, ...report }) => ({ ...report, waits: email !== null })),
    done: new URL(request.url).searchParams.has("fatto"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "feedback.manage");
  const values = await readFormValues(request, context);
  const id = ReportId.safeParse(values["id"]);
  if (!id.success) throw notFound();
  const { fields, errors } = readForm({ note: ReportAnswerForm.note }, values);
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const closed = await closeSiteReport(context, actor, { id: id.data, note: fields.note ?? null });
  return closed.ok ? redirect(`${paths.admin.reports()}?fatto`) : refusalResponse(closed.refusal, values);
}

export default function SiteReports() {
  const { reports, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const { admin } = words.feedback;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer);
  const typedId = form.field("id").value;
  return (
    <>
      <TitleRow title={admin.reports} meta={admin.reportsLead} />
      <ErrorSummary errors={form.mistakes} />
      {done && answer === undefined && (
        <Callout tone="open" announce>
          {admin.done}
        </Callout>
      )}
      {reports.length === 0 ? (
        <EmptyState title={admin.noReports} action={{ label: admin.see, to: paths.home() }}>
          <p>{admin.noReportsText}</p>
        </EmptyState>
      ) : (
        <div className="it-card">
          <ul className="queue-list">
            {reports.map((report) => (
              <SiteReportRow key={report.id} report={report} form={typedId === report.id ? form : null} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
