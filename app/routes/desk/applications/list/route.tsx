import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Pagination } from "~/components/data/Pagination";
import { StateChips } from "~/components/data/StateChips";
import { FieldRow } from "~/components/forms/FieldRow";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { isEnded } from "~/domain/applications/decide";
import { APPLICATION_ORIGINS, APPLICATION_STATES } from "~/domain/applications/moves";
import { cleanLine } from "~/domain/forms/clean";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import {
  APPLICATIONS_PER_PAGE,
  countApplicationsByState,
  listApplicationsForStaff,
} from "~db/queries/applications/applicationLists";
import { ApplicationsTable } from "./ApplicationsTable";

export const handle: PageHandle = { title: (words) => words.applications.desk.list.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "application.propose");
  const search = new URL(request.url).searchParams;
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(search.get("pagina"))) || 1));
  const filters = {
    state: APPLICATION_STATES.find((state) => state === search.get("stato")) ?? ("open" as const),
    origin: APPLICATION_ORIGINS.find((origin) => origin === search.get("origine")) ?? null,
    text: cleanLine((search.get("q") ?? "").slice(0, 120)),
    unconfirmed: search.get("confermare") === "1",
    page,
  };
  const [listed, counts] = await Promise.all([
    listApplicationsForStaff(context.db, filters, { actor, at: context.now(), purpose: "applications" }),
    countApplicationsByState(context.db),
  ]);
  return {
    ...listed,
    counts,
    page,
    pages: Math.ceil(listed.total / APPLICATIONS_PER_PAGE),
    today: dayInRome(context.now()),
    selected: {
      q: filters.text,
      stato: filters.state === "open" ? "" : filters.state,
      origine: filters.origin ?? "",
      confermare: filters.unconfirmed ? "1" : "",
    },
  };
}

export default function Applications() {
  const { rows, total, counts, page, pages, today, selected } = useLoaderData<typeof loader>();
  const words = useWords();
  const { terms } = words.applications;
  const { list } = words.applications.desk;
  const open = APPLICATION_STATES.filter((state) => !isEnded(state));
  const chips = [
    {
      label: list.open,
      count: open.reduce((sum, state) => sum + (counts.states[state] ?? 0), 0),
      to: paths.staff.applications(),
      current: selected.stato === "" && selected.confermare === "",
    },
    {
      label: list.unconfirmed,
      count: counts.unconfirmed,
      to: paths.staff.applications({ confermare: "1" }),
      current: selected.confermare === "1",
    },
    ...APPLICATION_STATES.filter((state) => counts.states[state]).map((state) => ({
      label: terms.applicationStateDesk[state],
      count: counts.states[state] ?? 0,
      to: paths.staff.applications({ ...selected, confermare: null, stato: state }),
      current: selected.stato === state,
    })),
  ];
  return (
    <>
      <TitleRow title={list.title} meta={list.count(total)} />
      <StateChips label={list.states} chips={chips} />
      <form
        method="get"
        action={localPath(useLocale(), paths.staff.applications())}
        role="search"
        aria-label={list.filter}
        className="it-card form-card"
      >
        {selected.confermare === "1" && <input type="hidden" name="confermare" value="1" />}
        <FieldRow>
          <TextField name="q" label={list.text} value={selected.q} autoComplete="off" />
          <SelectField
            name="stato"
            label={list.state}
            value={selected.stato}
            empty={list.open}
            options={APPLICATION_STATES.map((state) => ({ value: state, label: terms.applicationStateDesk[state] }))}
          />
          <SelectField
            name="origine"
            label={list.origin}
            value={selected.origine}
            empty={list.anyOrigin}
            options={APPLICATION_ORIGINS.map((origin) => ({ value: origin, label: terms.applicationOrigin[origin] }))}
          />
        </FieldRow>
        <SubmitRow plain aside={<LocalLink to={paths.staff.applications()}>{list.clear}</LocalLink>}>
          <SubmitButton icon="filter">{list.filter}</SubmitButton>
        </SubmitRow>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={list.none} action={{ label: words.people.list.title, to: paths.staff.people() }}>
          <p>{list.noneText}</p>
        </EmptyState>
      ) : (
        <ApplicationsTable rows={rows} today={today} />
      )}
      <Pagination page={page} pages={pages} to={(pagina) => paths.staff.applications({ ...selected, pagina })} />
    </>
  );
}
