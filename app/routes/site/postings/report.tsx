import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { POSTING_REPORT_REASONS, PostingReportForm, REPORT_WORDS_MAX } from "~/domain/feedback/reports";
import { readForm } from "~/domain/forms/formValues";
import { formatCode, parseCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { reportPosting } from "~/usecases/feedback/reportPosting";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPostingByCode, type PostingRecord } from "~db/queries/postings/postings";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ feedback }) => feedback.report.title, private: true };

/** What the public may read, it may report. */
const READABLE = ["published", "paused", "closed"];

async function readPosting(context: AppLoadContext, code: string | undefined): Promise<PostingRecord> {
  const number = parseCode(code ?? "");
  const posting = number === null ? undefined : await findPostingByCode(context.db, number);
  if (!posting?.publishedAt || !READABLE.includes(posting.state)) throw notFound();
  return posting;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const posting = await readPosting(context, params["code"]);
  const organisation = await findOrganisation(context.db, posting.organisationId);
  return {
    code: posting.code,
    title: posting.title,
    organisation: organisation?.name ?? "",
    sent: new URL(request.url).searchParams.has("inviata"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const posting = await readPosting(context, params["code"]);
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(PostingReportForm, values);
  const { reason, words = null, email = null, submissionKey = null } = fields;
  if (!reason || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("report", context.clientAddress))) return refusalResponse("too_many_tries", values);
  // The register does not say who reports, even when they are signed in.
  const reported = await reportPosting(context, VISITOR, {
    postingId: posting.id,
    reason,
    words,
    email,
    submissionKey,
    locale: context.locale,
  });
  return reported.ok
    ? redirect(`${paths.reportPosting(posting.code)}?inviata`)
    : refusalResponse(reported.refusal, values);
}

export default function ReportPosting() {
  const { code, title, organisation, sent } = useLoaderData<typeof loader>();
  const words = useWords();
  const { report, reasons } = words.feedback;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead
        title={sent ? report.sentTitle : report.title}
        here={report.link}
        trail={[
          { label: words.shell.nav.opportunities, to: paths.postings() },
          { label: formatCode(code), to: paths.posting(code) },
        ]}
        lead={sent ? report.sent : report.lead}
        wall={false}
      >
        <p lang="it">{report.about(title, formatCode(code), organisation)}</p>
      </PageHead>
      <div className="container page-body">
        {sent ? (
          <p>
            <LocalLink to={paths.posting(code)}>{report.back}</LocalLink>
          </p>
        ) : (
          <PostForm noValidate className="field-stack field-stack-narrow">
            <ErrorSummary errors={form.mistakes} />
            <Callout tone="amber">{report.money}</Callout>
            <RadioGroup
              {...form.field("reason")}
              label={report.reason}
              layout="lines"
              options={POSTING_REPORT_REASONS.map((value) => ({ value, label: reasons[value] }))}
            />
            <TextArea
              {...form.field("words")}
              label={report.words}
              hint={report.wordsHint}
              optional
              maxLength={REPORT_WORDS_MAX}
            />
            <TextField
              {...form.field("email")}
              label={report.email}
              hint={report.emailHint}
              type="email"
              autoComplete="email"
              optional
              width="medium"
            />
            <SubmitRow aside={<LocalLink to={paths.posting(code)}>{report.back}</LocalLink>}>
              <SubmitButton>{report.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
        )}
      </div>
    </>
  );
}
