import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { ratedPagePath } from "~/domain/feedback/ratings";
import { REPORT_WORDS_MAX, SITE_REPORT_REASONS, SiteReportForm } from "~/domain/feedback/reports";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { reportSite } from "~/usecases/feedback/reportSite";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = {
  title: ({ feedback }) => feedback.site.title,
  description: ({ feedback }) => feedback.site.lead,
};

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  // only a page of ours, and never somebody's secret address
  return {
    sent: query.has("inviata"),
    page: ratedPagePath(query.get("pagina") ?? ""),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(SiteReportForm, values);
  const { reason, words, page = null, email = null, submissionKey = null } = fields;
  if (!reason || !words || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("report", context.clientAddress))) return refusalResponse("too_many_tries", values);
  const reported = await reportSite(context, VISITOR, {
    reason,
    words,
    page,
    email,
    submissionKey,
    locale: context.locale,
  });
  return reported.ok ? redirect(paths.reportSite({ inviata: "1" })) : refusalResponse(reported.refusal, values);
}

export default function ReportSite() {
  const { sent, page } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const words = useWords();
  const { site, siteReasons } = words.feedback;
  const form = formState(words, useActionData<typeof action>(), page === null ? {} : { page });
  return (
    <>
      <PageHead title={sent ? site.sentTitle : site.title} here={site.title} lead={sent ? site.sent : site.lead} />
      <div className="container page-body">
        {sent ? (
          <p>
            <LocalLink to={paths.home()}>{site.home}</LocalLink>
          </p>
        ) : (
          <PostForm noValidate className="field-stack field-stack-narrow">
            <ErrorSummary errors={form.mistakes} />
            <RadioGroup
              {...form.field("reason")}
              label={site.reason}
              layout="lines"
              options={SITE_REPORT_REASONS.map((value) => ({ value, label: siteReasons[value] }))}
            />
            <TextArea {...form.field("words")} label={site.words} hint={site.wordsHint} maxLength={REPORT_WORDS_MAX} />
            <TextField {...form.field("page")} label={site.page} hint={site.pageHint} optional width="medium" />
            <TextField
              {...form.field("email")}
              label={site.email}
              hint={site.emailHint}
              type="email"
              autoComplete="email"
              optional
              width="medium"
            />
            <SubmitRow>
              <SubmitButton>{site.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
        )}
        <p>
          {site.phone} <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
        </p>
      </div>
    </>
  );
}
