import { fullName } from "~/domain/people/fullName";
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { FilterForm } from "~/components/forms/FilterForm";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { cleanLine } from "~/domain/forms/clean";
import { formatCode, parseCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { listPostingsForDesk } from "~db/queries/postings/deskPostings";
import { listOrganisations } from "~db/queries/organisations/organisations";
import { listPeopleForStaff } from "~db/queries/people/peopleLists";
import { findPostingByCode } from "~db/queries/postings/postings";
import { OrganisationBadge } from "../parts/OrganisationBadge";
import { PostingBadge } from "../parts/PostingBadge";
import { FoundList } from "./FoundList";

export const handle: PageHandle = { title: ({ shell: desk }) => desk.find.title, private: true };

const TEXT_MAX = 120;
const MIN_LENGTH = 2;
const SHOWN = 10;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "person.write");
  const { db } = context;
  const text = cleanLine((new URL(request.url).searchParams.get("q") ?? "").slice(0, TEXT_MAX));
  const code = parseCode(text);
  const posting = code === null ? undefined : await findPostingByCode(db, code);
  if (posting) throw redirect(paths.staff.posting(posting.id));
  if (text.length < MIN_LENGTH) return { text, code, found: null };
  const now = context.now();
  const [people, postings, organisations] = await Promise.all([
    listPeopleForStaff(
      db,
      {
        text,
        comune: null,
        occupationId: null,
        flag: null,
        availableNow: false,
        archived: false,
        page: 1,
        today: dayInRome(now),
      },
      { actor, at: now, purpose: "search" },
    ),
    listPostingsForDesk(db, { state: null, text, code, organisationId: null, page: 1 }),
    listOrganisations(db, { text }),
  ]);
  return {
    text,
    code,
    found: {
      people,
      postings: { rows: postings.rows, total: Object.values(postings.counts).reduce((sum, count) => sum + count, 0) },
      organisations,
    },
  };
}

export default function Find() {
  const { text, code, found } = useLoaderData<typeof loader>();
  const words = useWords();
  const { find } = words.shell;
  const nothing = found !== null && found.people.total + found.postings.total + found.organisations.length === 0;
  return (
    <>
      <TitleRow
        title={text === "" ? find.title : find.results(text)}
        meta={found === null ? find.prompt : find.recorded}
      />
      <FilterForm action={paths.staff.find()} text={{ label: find.label, value: text }} />
      {nothing && (
        <EmptyState title={find.nothing}>
          <p>{code === null ? find.nothingLead : find.noCode(formatCode(code))}</p>
        </EmptyState>
      )}
      {found !== null && (
        <div className="card-stack">
          <FoundList
            title={find.people}
            total={found.people.total}
            all={paths.staff.people({ q: text })}
            rows={found.people.rows.map((row) => ({
              key: row.id,
              to: paths.staff.person(row.id),
              label: fullName(row),
              meta: [row.comuneName, row.phone, row.email],
            }))}
          />
          <FoundList
            title={find.postings}
            total={found.postings.total}
            all={paths.staff.postings({ q: text })}
            rows={found.postings.rows.slice(0, SHOWN).map((row) => ({
              key: row.id,
              to: paths.staff.posting(row.id),
              label: row.title,
              meta: [formatCode(row.code), row.organisationName, row.comuneName],
              badge: <PostingBadge state={row.state} />,
            }))}
          />
          <FoundList
            title={find.organisations}
            total={found.organisations.length}
            all={paths.staff.organisations({ q: text })}
            rows={found.organisations.slice(0, SHOWN).map((row) => ({
              key: row.id,
              to: paths.staff.organisation(row.id),
              label: row.name,
              meta: [words.organisations.terms.organisationKind[row.kind]],
              badge: <OrganisationBadge state={row.state} />,
            }))}
          />
        </div>
      )}
    </>
  );
}
