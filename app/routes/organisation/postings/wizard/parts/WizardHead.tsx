import { useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import type { WizardKind } from "~/domain/postings/kinds";
import type { Screen } from "~/domain/postings/wizard";
import { paths } from "~/paths";
import { SavedMark } from "./SavedMark";
import { Steps } from "./Steps";

const ORDER = ["details", "requirements", "contact", "check"] as const;

interface Props {
  id: PostingId;
  kind: WizardKind;
  screen: Screen | "check";
  /** "10:42", when it was saved today. */
  saved: string | null;
}

/** Title, lead, when it was saved, and the four steps: each can be opened at any time. */
export function WizardHead({ id, kind, screen, saved }: Props) {
  const { wizard, kinds } = useWords().postings;
  const steps = ORDER.map((step) => ({
    label: step === "check" ? wizard.steps.check : kinds.steps[step][kind],
    to: paths.organisation[step](id),
  }));
  return (
    <>
      <h1>{steps[ORDER.indexOf(screen)]?.label}</h1>
      <div className="wizard-head">
        <p className="lead">{screen === "check" ? wizard.checkLead : kinds.leads[screen][kind]}</p>
        {saved !== null && <SavedMark time={saved} />}
      </div>
      <Steps steps={steps} current={ORDER.indexOf(screen) + 1} />
    </>
  );
}
