import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { dayInRome } from "~/text/format";
import { loadWizardScreen } from "~/usecases/postings/loadWizardScreen";
import { OvertakenScreen } from "../parts/OvertakenScreen";
import { saveScreen } from "../parts/saveScreen";
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
  const saved = await saveScreen(args, "contact");
  if (saved.refused) return saved.refused;
  const { posting, intent, errors, typed } = saved;
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
