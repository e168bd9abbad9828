import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import { JoinRequests } from "~/components/organisations/JoinRequests";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import type { SignedIn } from "~/domain/access/actor";
import { fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { JoinRequestId, OrganisationId } from "~/domain/ids";
import { AuthorisationForm } from "~/domain/organisations/authorisationForm";
import { VerdictForm } from "~/domain/organisations/verdictForm";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { setAuthorisation } from "~/usecases/organisations/setAuthorisation";
import { answerJoinRequest } from "~/usecases/organisations/answerJoinRequest";
import { verifyOrganisation } from "~/usecases/organisations/verifyOrganisation";
import { listPostingsForDesk } from "~db/queries/postings/deskPostings";
import { findOrganisation, listMembers } from "~db/queries/organisations/organisations";
import { listJoinRequests } from "~db/queries/organisations/members";
import { listComuni } from "~db/queries/places/places";
import { OrganisationBadge } from "../../parts/OrganisationBadge";
import { PostingsTable } from "../../parts/PostingsTable";
import { AuthorisationCard } from "./AuthorisationCard";
import { OrganisationFacts } from "./OrganisationFacts";
import { OrganisationVerdict } from "./OrganisationVerdict";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { organisation }) => organisation.name,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "organisation.verify");
  const id = OrganisationId.safeParse(params["id"]);
  const organisation = id.success ? await findOrganisation(context.db, id.data) : undefined;
  if (!organisation) throw notFound();
  const [requests, members, { rows }, comuni] = await Promise.all([
    listJoinRequests(context.db, [organisation.id]),
    listMembers(context.db, organisation.id),
    listPostingsForDesk(context.db, { state: null, text: "", code: null, organisationId: organisation.id, page: 1 }),
    listComuni(context.db),
  ]);
  const comuneName = comuni.find(({ istat }) => istat === organisation.comune)?.name ?? null;
  return {
    organisation: { ...organisation, comuneName },
    members,
    requests,
    postings: rows,
    done: new URL(request.url).searchParams.get("fatto"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "organisation.verify");
  const id = OrganisationId.safeParse(params["id"]);
  if (!id.success) throw notFound();
  const values = await readFormValues(request, context);
  const requestId = JoinRequestId.safeParse(firstText(values["request"]));
  if (requestId.success) {
    const answered = await answerJoinRequest(context, actor, {
      id: requestId.data,
      approve: firstText(values["intent"]) === "approve",
    });
    return answered.ok ? redirect(paths.staff.organisation(id.data)) : refusalResponse(answered.refusal, values);
  }
  if (values["intent"] === "authorisation") return saveAuthorisation(context, actor, id.data, values);
  const { fields, errors } = readForm(VerdictForm, values);
  if (fields.verdict === "verify" && !fields.evidence?.length) errors["evidence"] ??= fieldError("required");
  if (!fields.verdict || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const decided = await verifyOrganisation(context, actor, {
    id: id.data,
    verdict: fields.verdict,
    reason: fields.reason ?? null,
    evidence: fields.evidence ?? [],
    evidenceNote: fields.evidenceNote ?? null,
  });
  return decided.ok
    ? redirect(`${paths.staff.organisation(id.data)}?fatto=${fields.verdict}`)
    : refusalResponse(decided.refusal, values);
}

async function saveAuthorisation(context: AppLoadContext, actor: SignedIn, id: OrganisationId, values: FormValues) {
  const { fields, errors } = readForm(AuthorisationForm, values);
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const saved = await setAuthorisation(context, actor, { id, authorisation: fields.authorisation ?? null });
  return saved.ok
    ? redirect(`${paths.staff.organisation(id)}?fatto=authorisation`)
    : refusalResponse(saved.refusal, values);
}

export default function Organisation() {
  const { organisation, members, requests, postings, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const organisations = words.organisations.desk;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer, { authorisation: organisation.authorisation ?? "" });
  return (
    <>
      <TitleRow
        title={organisation.name}
        trail={[{ label: organisations.title, to: paths.staff.organisations() }]}
        meta={words.organisations.terms.organisationKind[organisation.kind]}
        badges={<OrganisationBadge state={organisation.state} />}
      />
      <ErrorSummary errors={form.mistakes} />
      {(done === "verify" || done === "refuse") && answer === undefined && (
        <Callout tone={done === "verify" ? "open" : "amber"} announce>
          {organisations.done[done]}
        </Callout>
      )}
      {done === "authorisation" && answer === undefined && (
        <Callout tone="open" announce>
          {organisations.authorisationDone}
        </Callout>
      )}
      <div className="columns-main columns-wide">
        <div className="card-stack">
          <OrganisationFacts organisation={organisation} members={members} />
          {requests.length > 0 && (
            <section className="it-card" aria-labelledby="asking">
              <div className="card-head">
                <h2 id="asking">{words.organisations.members.asking}</h2>
              </div>
              <div className="card-body">
                <JoinRequests requests={requests} />
              </div>
            </section>
          )}
          <div className="it-card">
            {postings.length === 0 ? (
              <>
                <div className="card-head">
                  <h2>{organisations.postings}</h2>
                </div>
                <div className="card-body">
                  <p>{organisations.noPostings}</p>
                </div>
              </>
            ) : (
              <PostingsTable rows={postings} caption={organisations.postings} captionHidden={false} />
            )}
          </div>
        </div>
        <aside className="card-stack" aria-label={organisations.verdict}>
          <OrganisationVerdict state={organisation.state} form={form} />
          <AuthorisationCard form={form} written={organisation.authorisation} />
        </aside>
      </div>
    </>
  );
}
