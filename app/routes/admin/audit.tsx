import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { describeAuditNoun } from "~/text/audit/describeAudit";
import { listAudit, listAuditNouns } from "~db/queries/audit/audit";
import { AuditTable } from "./parts/AuditTable";

export const handle: PageHandle = { title: (words) => words.audit.title, private: true };

const PER_PAGE = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "audit.read");
  const query = new URL(request.url).searchParams;
  const nouns = await listAuditNouns(context.db);
  const noun = nouns.find((known) => known === query.get("che"));
  const before = Number(query.get("prima") ?? 0);
  const older = Number.isSafeInteger(before) && before > 0 ? { before } : {};
  const entries = await listAudit(context.db, { ...(noun ? { noun } : {}), ...older, limit: PER_PAGE + 1 });
  return {
    nouns,
    noun: noun ?? null,
    entries: entries.slice(0, PER_PAGE),
    more: entries.length > PER_PAGE,
    first: !("before" in older),
  };
}

export default function Audit() {
  const { nouns, noun, entries, more, first } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { audit } = words;
  const last = entries.at(-1);
  return (
    <>
      <TitleRow title={audit.title} meta={audit.lead} />
      <form method="get" action={localPath(locale, paths.admin.audit())} className="filter-bar">
        <SelectField
          name="che"
          label={audit.noun}
          value={noun}
          empty={audit.anyNoun}
          options={nouns.map((known) => ({ value: known, label: describeAuditNoun(words, known) }))}
        />
        <SubmitButton look="outline-primary">{words.forms.controls.search}</SubmitButton>
      </form>
      {entries.length === 0 ? (
        <EmptyState title={audit.none} action={{ label: audit.newest, to: paths.admin.audit() }} />
      ) : (
        <div className="it-card">
          <AuditTable entries={entries} caption={audit.caption} />
        </div>
      )}
      <nav className="button-row mt-3" aria-label={audit.caption}>
        {!first && (
          <LocalLink className="btn btn-outline-primary" to={paths.admin.audit({ che: noun })}>
            {audit.newest}
          </LocalLink>
        )}
        {more && last && (
          <LocalLink
            className="btn btn-outline-primary"
            to={paths.admin.audit({ che: noun, prima: last.id })}
            rel="next"
          >
            {audit.older}
          </LocalLink>
        )}
      </nav>
    </>
  );
}
