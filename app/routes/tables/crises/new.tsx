import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { FieldRow } from "~/components/forms/FieldRow";
import { formState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { readNewCrisis } from "~/domain/crises/readNewCrisis";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, requirePermission, unprocessableResponse } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { openCrisis } from "~/usecases/crises/openCrisis";
import { listComuni } from "~db/queries/places/places";
import { TierField } from "./parts/TierField";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ crises }) => crises.form.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "crisis.write");
  return { comuni: (await listComuni(context.db)).map(({ istat, name }) => ({ value: istat, label: name })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "crisis.write");
  const values = await readFormValues(request, context);
  const comuni = (await listComuni(context.db)).map(({ istat }) => istat);
  const read = readNewCrisis(values, comuni);
  if ("errors" in read) return unprocessableResponse(read.errors, values);
  const opened = await openCrisis(context, actor, { ...read.fields, openedOn: dayInRome(context.now()) });
  return opened.ok
    ? redirect(`${paths.tables.crisis(opened.id)}?fatto=aperto`)
    : refusalResponse(opened.refusal, values);
}

export default function NewCrisis() {
  const { comuni } = useLoaderData<typeof loader>();
  const words = useWords();
  const { crises } = words;
  const text = crises.form;
  const form = formState(words, useActionData<typeof action>(), { tier: "table" });
  return (
    <>
      <TitleRow title={text.title} trail={[{ label: crises.title, to: paths.tables.crises() }]} meta={text.lead} />
      <PostForm noValidate className="it-card">
        <div className="card-body form-stack">
          <ErrorSummary errors={form.mistakes} />
          <TextField {...form.field("company")} label={text.company} />
          <TextArea {...form.field("summary")} label={text.summary} rows={4} maxLength={4000} />
          <TextField {...form.field("firstEvent")} label={text.firstEvent} hint={text.firstEventHint} />
          <TierField {...form.field("tier")} label={text.tier} />
          <FieldRow>
            <TextField {...form.field("workersDirect")} label={text.workersDirect} inputMode="numeric" optional />
            <TextField {...form.field("workersSupply")} label={text.workersSupply} inputMode="numeric" optional />
          </FieldRow>
          <FieldRow>
            <TextField
              {...form.field("jobsAtRisk")}
              label={text.jobsAtRisk}
              hint={text.jobsAtRiskHint}
              inputMode="numeric"
              optional
            />
            <TextField {...form.field("headcount")} label={text.headcount} inputMode="numeric" optional />
          </FieldRow>
          <FieldRow>
            <SelectField {...form.field("comune")} label={text.comune} options={comuni} optional />
            <TextField {...form.field("ateco")} label={text.ateco} hint={text.atecoHint} optional />
          </FieldRow>
          <TextField {...form.field("vatNumber")} label={text.vatNumber} inputMode="numeric" width="medium" optional />
          <SubmitRow aside={<LocalLink to={paths.tables.crises()}>{words.forms.controls.cancel}</LocalLink>}>
            <SubmitButton>{text.submit}</SubmitButton>
          </SubmitRow>
        </div>
      </PostForm>
    </>
  );
}
