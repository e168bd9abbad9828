import { Callout } from "~/components/data/Callout";
import { useLocale, useWords } from "~/components/locale";
import { CRISIS_STAGES, type CrisisOutcome, type CrisisStage } from "~/domain/crises/stages";
import { shortDate } from "~/text/format";
import { Stages } from "./Stages";

interface Props {
  crisis: { stage: CrisisStage; outcome: CrisisOutcome | null; openedOn: string; stageSince: string };
}

/** Where the file stands among the eight stages, and how it ended when it has. */
export function CrisisStages({ crisis }: Props) {
  const locale = useLocale();
  const words = useWords();
  const { crises } = words;
  const { terms } = crises;
  const dateOf = (stage: CrisisStage) => {
    if (stage === crisis.stage) return crises.file.since(shortDate(locale, crisis.stageSince));
    return stage === "reported" ? shortDate(locale, crisis.openedOn) : undefined;
  };
  return (
    <>
      <Stages
        label={crises.file.stages}
        current={crisis.stage}
        stages={CRISIS_STAGES.map((stage) => ({ key: stage, label: terms.crisisStage[stage], date: dateOf(stage) }))}
      />
      {crisis.outcome !== null && (
        <Callout tone="gold" icon="flag" title={crises.file.outcome}>
          {terms.crisisOutcome[crisis.outcome]}
        </Callout>
      )}
    </>
  );
}
