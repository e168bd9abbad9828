import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { refusalResponse, unprocessableResponse } from "~/server/request/http";
import { overtakenResponse, saveUnlessOvertaken } from "~/server/request/overtaken";
import { requireOwnPosting, requirePostedScreen } from "~/server/request/postingGuards";
import { readScreenForm } from "~/usecases/postings/readScreenForm";
import { savePosting } from "~/usecases/postings/savePosting";
import { loadWizardScreen } from "~/usecases/postings/loadWizardScreen";
import { OvertakenScreen } from "../parts/OvertakenScreen";
import { WizardForm } from "../parts/WizardForm";
import { WizardHead } from "../parts/WizardHead";
import { ContactScreen } from "./ContactScreen";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (words, { screen }) =>
    `${words.postings.kinds.steps.contact[screen.kind]}: ${screen.title || words.postings.manage.untitled}`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { posting } = await requireOwnPosting(request, context, params["id"]);
  const screen = await loadWizardScreen(context, posting);
  if (!screen) throw redirect(paths.organisation.posting(posting.id));
  return { screen };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const form = await requirePostedScreen(args, "contact");
  const { actor, posting } = form;
  const outcome = await saveUnlessOvertaken(context, {
    ...form,
    save: async (values, version) => {
      const read = await readScreenForm(context, { posting, screen: "contact", values });
      return { ...read, ...(await savePosting(context, actor, { id: posting.id, fields: read.fields, version })) };
    },
  });
  if ("overtaken" in outcome) return overtakenResponse(outcome);
  if (!outcome.saved.ok) return refusalResponse(outcome.saved.refusal, outcome.values);
  const { intent, errors, typed } = outcome.saved;
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, typed);
  const { organisation } = paths;
  if (intent.to === "close") return redirect(organisation.posting(posting.id));
  return redirect(intent.to === "back" ? organisation.requirements(posting.id) : organisation.check(posting.id));
}

export default function Contact() {
  const { screen } = useLoaderData<typeof loader>();
  const words = useWords();
  const { settings } = useShell();
  const answer = useActionData<typeof action>();
  const form = formState(words, answer, screen.values);
  if (answer && "overtaken" in answer)
    return <OvertakenScreen overtaken={answer.overtaken} {...screen} screen="contact" />;
  return (
    <>
      <WizardHead {...screen} screen="contact" />
      <WizardForm
        form={form}
        seen={screen}
        next={words.postings.wizard.toCheck}
        back
        phone={settings.deskPhone}
        id={screen.id}
        screen="contact"
      >
        <ContactScreen kind={screen.kind} form={form} notes={screen.notes} />
      </WizardForm>
    </>
  );
}
