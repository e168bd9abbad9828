import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { draftSummary } from "~/domain/postings/draftSummary";
import type { PageHandle } from "~/components/pageHandle";
import { readForm } from "~/domain/forms/formValues";
import { paragraph } from "~/domain/forms/text";
import { boilerplateFor } from "~/domain/postings/boilerplate";
import { fieldFindings } from "~/domain/postings/fieldFindings";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { reviewCards } from "~/usecases/postings/reviewFindings";
import { submitPosting } from "~/usecases/postings/submitPosting";
import { loadWizardScreen } from "~/usecases/postings/loadWizardScreen";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { listComuni } from "~db/queries/places/places";
import { findSkills } from "~db/queries/vocabulary/vocabulary";
import { Preview } from "../../parts/Preview";
import { requirementLines } from "../../parts/requirementLines";
import { WizardHead } from "../parts/WizardHead";
import { FindingList } from "./FindingList";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (words, { posting }) =>
    `${words.postings.wizard.steps.check}: ${posting.title || words.postings.manage.untitled}`,
  private: true,
};

const NOTE_MAX = 800;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  const screen = await loadWizardScreen(context, posting);
  if (!screen) throw redirect(paths.organisation.posting(posting.id));
  const [organisation, comuni, skills] = [
    await findOrganisation(context.db, posting.organisationId),
    await listComuni(context.db),
    await findSkills(context.db, [...posting.essentialSkills, ...posting.desirableSkills]),
  ];
  const notes = fieldFindings(posting, await reviewCards(context.db, posting, context.now()));
  const comune = comuni.find(({ istat }) => istat === posting.comune)?.name ?? null;
  return {
    screen,
    posting,
    skills,
    notes,
    comune,
    employer: organisation?.name ?? "",
    pending: organisation?.state !== "verified",
    sentences: boilerplateFor(posting),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, posting } = await requireOwnPosting(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm({ note: paragraph(NOTE_MAX) }, values);
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const sent = await submitPosting(context, actor, { id: posting.id, note: fields.note ?? null });
  return sent.ok
    ? redirect(`${paths.organisation.posting(posting.id)}?inviato`)
    : refusalResponse(sent.refusal, values);
}

export default function Check() {
  const { screen, posting, skills, notes, comune, employer, pending, sentences } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { wizard } = words.postings;
  const form = formState(words, useActionData<typeof action>());
  const lacking = notes.filter((note) => note.quote.length === 0 && note.level === "block");
  const worded = notes.filter((note) => note.quote.length > 0 && note.level === "block");
  const advice = notes.filter((note) => note.level !== "block");
  const { needed, helpful } = requirementLines({ posting, skills, words, locale });
  const summary = { ...posting, ...draftSummary(posting, { code: posting.code, employer, comune }) };
  const address = [posting.address, comune].filter(Boolean).join(", ");
  return (
    <>
      <WizardHead {...screen} screen="check" />
      <ErrorSummary errors={form.mistakes} />
      <div className="check-columns-layout">
        <div className="check-findings">
          {lacking.length > 0 ? (
            <FindingList
              id="missing"
              title={wizard.missing}
              lead={wizard.missingLead(lacking.length)}
              notes={lacking}
              posting={screen}
            />
          ) : (
            <Callout tone="open" title={wizard.nothingMissing}>
              <p>{wizard.nothingMissingLead}</p>
            </Callout>
          )}
          {worded.length > 0 && (
            <FindingList
              id="blocked"
              title={wizard.blocked}
              lead={wizard.blockedLead}
              notes={worded}
              posting={screen}
            />
          )}
          {advice.length > 0 && (
            <FindingList id="advice" title={wizard.advice} lead={wizard.adviceLead} notes={advice} posting={screen} />
          )}
        </div>
        <div className="check-preview">
          <h2>{wizard.preview}</h2>
          <Preview
            posting={summary}
            address={address || null}
            agreement={
              posting.agreementCode ? wizard.agreementLine(posting.agreementCode, posting.agreementLevel) : undefined
            }
            needed={needed}
            helpful={helpful}
            sentences={sentences}
          />
        </div>
        <PostForm noValidate className="check-send">
          {pending && <p>{wizard.pendingSend}</p>}
          <TextArea
            {...form.field("note")}
            label={wizard.note}
            hint={wizard.noteHint}
            rows={3}
            maxLength={NOTE_MAX}
            optional
          />
          <SubmitRow
            aside={<LocalLink to={paths.organisation.contact(posting.id)}>{words.forms.controls.back}</LocalLink>}
          >
            <SubmitButton>{wizard.send}</SubmitButton>
          </SubmitRow>
        </PostForm>
      </div>
    </>
  );
}
