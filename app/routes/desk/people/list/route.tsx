import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Pagination } from "~/components/data/Pagination";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { FLAG_KIND_KEYS } from "~/domain/flags/kinds";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { occupationName } from "~/text/vocabulary/names";
import { listPeopleForStaff, PEOPLE_PER_PAGE } from "~db/queries/people/peopleLists";
import { listComuni } from "~db/queries/places/places";
import { findOccupations } from "~db/queries/vocabulary/vocabulary";
import { PeopleFilterForm } from "./PeopleFilterForm";
import { PeopleTable } from "./PeopleTable";

export const handle: PageHandle = { title: (words) => words.people.list.title, private: true };

/** Meanings of the words typed that are offered besides the first. */
const MEANT = 5;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "person.read");
  const search = new URL(request.url).searchParams;
  const asked = (name: string) => search.get(name)?.trim().slice(0, 120) ?? "";
  const comuni = await listComuni(context.db);
  const hits = asked("professione") === "" ? [] : await context.vocabulary.occupations(asked("professione"), MEANT);
  const today = dayInRome(context.now());
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(search.get("pagina"))) || 1));
  const filters = {
    text: asked("q"),
    comune: comuni.find(({ istat }) => istat === asked("comune"))?.istat ?? null,
    occupationId: hits[0]?.occupationId ?? null,
    flag: FLAG_KIND_KEYS.find((kind) => kind === asked("segnalazione")) ?? null,
    availableNow: asked("libere") === "1",
    archived: asked("archiviate") === "1",
    page,
    today,
  };
  const { rows, total } = await listPeopleForStaff(context.db, filters, { actor, at: context.now(), purpose: "list" });
  const occupations = await findOccupations(context.db, [
    ...new Set([...rows.flatMap(({ desired }) => desired), ...hits.map(({ occupationId }) => occupationId)]),
  ]);
  return {
    rows,
    total,
    today,
    page,
    pages: Math.ceil(total / PEOPLE_PER_PAGE),
    occupations,
    meant: hits.map(({ occupationId }) => occupationId),
    asked: {
      q: asked("q"),
      comune: filters.comune ?? "",
      professione: asked("professione"),
      segnalazione: filters.flag ?? "",
      libere: filters.availableNow ? "1" : "",
      archiviate: filters.archived ? "1" : "",
    },
    comuni: comuni.map(({ istat, name }) => ({ value: istat, label: name })),
  };
}

export default function People() {
  const { rows, total, today, page, pages, occupations, meant, asked, comuni } = useLoaderData<typeof loader>();
  const { list } = useWords().people;
  const locale = useLocale();
  const names = Object.fromEntries(occupations.map((each) => [each.id, occupationName(each, locale)]));
  return (
    <>
      <TitleRow
        title={list.title}
        meta={list.count(total)}
        actions={
          <LocalLink className="btn btn-primary" to={paths.staff.newPerson()}>
            <Icon name="plus" size="sm" />
            {list.add}
          </LocalLink>
        }
      />
      <PeopleFilterForm asked={asked} comuni={comuni} meant={meant.map((id) => names[id] ?? "")} />
      {rows.length === 0 ? (
        <EmptyState title={list.none} action={{ label: list.clear, to: paths.staff.people() }}>
          <p>{list.noneText}</p>
        </EmptyState>
      ) : (
        <PeopleTable rows={rows} names={names} today={today} />
      )}
      <Pagination page={page} pages={pages} to={(pagina) => paths.staff.people({ ...asked, pagina })} />
    </>
  );
}
