import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { Table } from "~/components/data/Table";
import { FilterForm } from "~/components/forms/FilterForm";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { cleanLine } from "~/domain/forms/clean";
import { ORGANISATION_STATES } from "~/domain/organisations/kinds";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { shortDate } from "~/text/format";
import { listOrganisations } from "~db/queries/organisations/organisations";
import { listPlaceNames } from "~db/queries/places/places";
import { OrganisationBadge } from "../parts/OrganisationBadge";

export const handle: PageHandle = { title: (words) => words.organisations.desk.title, private: true };

const TEXT_MAX = 120;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "organisation.verify");
  const query = new URL(request.url).searchParams;
  const text = cleanLine((query.get("q") ?? "").slice(0, TEXT_MAX));
  const state = ORGANISATION_STATES.find((known) => known === query.get("stato"));
  const rows = await listOrganisations(context.db, { text, ...(state ? { state } : {}) });
  const places = await listPlaceNames(
    context.db,
    rows.map(({ comune }) => comune),
  );
  return {
    text,
    state: state ?? null,
    rows: rows.map((row) => ({ ...row, comuneName: places.get(row.comune ?? "")?.name ?? "" })),
  };
}

export default function Organisations() {
  const { text, state, rows } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const organisations = words.organisations.desk;
  const { columns } = organisations;
  const waiting = rows.filter((row) => row.state === "pending").length;
  return (
    <>
      <TitleRow
        title={organisations.title}
        meta={
          waiting > 0
            ? `${organisations.lead(rows.length)}, ${organisations.waiting(waiting)}`
            : organisations.lead(rows.length)
        }
      />
      <FilterForm
        action={paths.staff.organisations()}
        text={{ label: organisations.search, value: text }}
        choice={{
          name: "stato",
          label: organisations.state,
          value: state ?? "",
          empty: organisations.anyState,
          options: ORGANISATION_STATES.map((value) => ({
            value,
            label: words.organisations.terms.organisationState[value],
          })),
        }}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={organisations.none}
          action={{ label: organisations.clear, to: paths.staff.organisations() }}
        />
      ) : (
        <div className="it-card">
          <Table
            stacked
            caption={organisations.caption}
            captionHidden
            columns={[
              { label: columns.name },
              { label: columns.state },
              { label: columns.comune },
              { label: columns.published, numeric: true },
              { label: columns.since, numeric: true },
            ]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <>
                  <LocalLink to={paths.staff.organisation(row.id)}>{row.name}</LocalLink>
                  <span className="meta">{words.organisations.terms.organisationKind[row.kind]}</span>
                </>,
                <OrganisationBadge state={row.state} />,
                row.comuneName,
                row.published ?? 0,
                shortDate(locale, row.createdAt),
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}
