import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { StateChips } from "~/components/data/StateChips";
import { localPath, useLocale, useWords } from "~/components/locale";
import { APPLICATION_ORIGINS } from "~/domain/applications/moves";
import type { PostingId } from "~/domain/ids";
import { paths } from "~/paths";
import {
  CANDIDATE_SORTS,
  CANDIDATE_STATES,
  CANDIDATE_VIEWS,
  candidateQuery,
  type CandidateView,
} from "./candidateList";

interface Props {
  id: PostingId;
  view: CandidateView;
  counts: Record<CandidateView["state"], number>;
}

/** Which candidates, in which order, as a table or as columns: all in the address. */
export function CandidateFilters({ id, view, counts }: Props) {
  const { candidates, terms } = useWords().applications;
  const locale = useLocale();
  const { applications } = paths.organisation;
  const to = (differing: Partial<CandidateView>) => applications(id, candidateQuery({ ...view, ...differing }));
  return (
    <div className="candidate-filters">
      <div className="candidate-switches">
        <StateChips
          label={candidates.view}
          chips={CANDIDATE_VIEWS.map((each) => ({
            label: candidates.views[each],
            to: to({ view: each }),
            current: view.view === each,
          }))}
        />
        <StateChips
          label={candidates.state}
          chips={CANDIDATE_STATES.map((state) => ({
            label: candidates.states[state],
            count: counts[state],
            to: to({ state }),
            current: view.state === state,
          }))}
        />
      </div>
      <form method="get" action={localPath(locale, applications(id))} className="filter-bar">
        {view.view === "columns" && <input type="hidden" name="vista" value="colonne" />}
        {view.state !== "all" && <input type="hidden" name="stato" value={view.state} />}
        <TextField name="q" label={candidates.search} value={view.text} type="search" autoComplete="off" />
        <SelectField
          name="origine"
          label={candidates.origin}
          value={view.origin ?? ""}
          empty={candidates.anyOrigin}
          options={APPLICATION_ORIGINS.map((origin) => ({ value: origin, label: terms.applicationOrigin[origin] }))}
        />
        <SelectField
          name="ordine"
          label={candidates.sortLabel}
          value={view.sort}
          empty={false}
          options={CANDIDATE_SORTS.map((sort) => ({ value: sort, label: candidates.sort[sort] }))}
        />
        <SubmitButton look="outline-primary">{candidates.filters}</SubmitButton>
      </form>
    </div>
  );
}
