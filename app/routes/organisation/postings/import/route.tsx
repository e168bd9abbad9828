import { data, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import type { SignedIn } from "~/domain/access/actor";
import { fieldError } from "~/domain/forms/errors";
import { firstText } from "~/domain/forms/fieldReader";
import { paths } from "~/paths";
import { readPostedForm, unprocessableResponse, UPLOAD_LIMIT } from "~/server/request/http";
import { requireMember } from "~/server/request/postingGuards";
import { importPostings } from "~/usecases/postings/importPostings";
import { decode, readCsvRecords } from "~/usecases/postings/readCsvRecords";
import { ImportColumns } from "./ImportColumns";
import { ImportOutcome } from "./ImportOutcome";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ postings }) => postings.importing.title, private: true };

/** Rows at once: more would keep the page waiting. */
const MAX_ROWS = 1000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(request, context);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  // The confirmation carries the text again, with what separates the parts of a form.
  const { values, files } = await readPostedForm(request, context, 2 * UPLOAD_LIMIT);
  const file = files["file"];
  const typed = { text: firstText(values["text"]).slice(0, 20_000) };
  if (file && file.size > UPLOAD_LIMIT)
    return unprocessableResponse({ file: fieldError("file_large", { maxMegabytes: 5 }) }, typed);
  const text = file ? decode(new Uint8Array(await file.arrayBuffer())) : firstText(values["text"]);
  if (text.trim() === "") return unprocessableResponse({ file: fieldError("file_missing") }, typed);
  const read = readCsvRecords(text);
  if (read.records.length > MAX_ROWS)
    return unprocessableResponse({ file: fieldError("too_many", { max: MAX_ROWS }) }, typed);
  if (read.records.length === 0)
    return unprocessableResponse({ file: read.damaged[0]?.error ?? fieldError("file_empty") }, typed);
  const apply = firstText(values["go"]) === "confirm";
  const lines = await runImport(context, actor, { records: read.records, apply });
  return data({
    errors: {},
    values: null,
    refusal: null,
    outcome: {
      lines,
      damaged: read.damaged,
      unknownColumns: read.unknownColumns,
      applied: apply,
      text: apply ? "" : text,
    },
  });
}

function runImport(
  context: AppLoadContext,
  actor: SignedIn,
  { records, apply }: { records: ReturnType<typeof readCsvRecords>["records"]; apply: boolean },
) {
  return importPostings(context, actor, {
    organisationIds: actor.organisationIds,
    organisationId: actor.organisationIds[0] ?? null,
    records,
    apply,
    vocabulary: context.vocabulary,
  });
}

export default function ImportPostings() {
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { importing } = words.postings;
  const form = formState(words, answer);
  if (answer && "outcome" in answer) return <ImportOutcome {...answer.outcome} />;
  return (
    <>
      <h1>{importing.title}</h1>
      <p className="lead">{importing.lead}</p>
      <Callout icon="download">
        <p>
          <LocalLink to={paths.organisation.importTemplate()} download>
            {importing.template}
          </LocalLink>
        </p>
      </Callout>
      <ErrorSummary errors={form.mistakes} />
      <PostForm encType="multipart/form-data" noValidate className="field-stack field-stack-narrow mt-4">
        <TextField
          {...form.field("file")}
          value={undefined}
          label={importing.file}
          hint={importing.fileHint}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
        />
        <TextArea {...form.field("text")} label={importing.paste} hint={importing.pasteHint} rows={5} optional />
        <SubmitRow>
          <SubmitButton>{importing.preview}</SubmitButton>
        </SubmitRow>
      </PostForm>
      <div className="mt-4">
        <ImportColumns />
      </div>
    </>
  );
}
