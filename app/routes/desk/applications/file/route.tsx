import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { cardForms } from "~/components/forms/cardForm";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { OvertakenForm } from "~/components/forms/OvertakenForm";
import { useCurrentPath, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { isEnded } from "~/domain/applications/decide";
import { MoveForm } from "~/domain/applications/forms";
import { APPLICATION_MOVES } from "~/domain/applications/moves";
import { openMoves } from "~/domain/lifecycle";
import { interviewValues } from "~/domain/applications/interviewForm";
import type { SignedIn } from "~/domain/access/actor";
import { fieldError } from "~/domain/forms/errors";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { sentField } from "~/domain/forms/overtaken";
import { applyPostedMove, type MoveOutcome } from "~/server/request/applicationMove";
import { dayInRome } from "~/domain/forms/days";
import { ApplicationId, PersonId } from "~/domain/ids";
import { nameKey } from "~/domain/people/nameKey";
import { phoneKey } from "~/domain/people/phoneKey";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, requirePermission } from "~/server/request/http";
import { confirmApplication } from "~/usecases/applications/confirmApplication";
import { linkApplicant } from "~/usecases/applications/linkApplicant";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { findApplicationForStaff } from "~db/queries/applications/applicationLists";
import { listApplicationMoves } from "~db/queries/applications/applications";
import { findMatch } from "~db/queries/matching/matches";
import { listMatchNames } from "~db/queries/matching/matchNames";
import { findDuplicates } from "~db/queries/people/peopleLists";
import { MatchExplained } from "../../parts/MatchExplained";
import { useMatchNames } from "../../parts/useMatchNames";
import { ApplicantLink } from "./ApplicantLink";
import { ApplicationFacts } from "./ApplicationFacts";
import { ApplicationHistory } from "./ApplicationHistory";
import { MoveForms } from "./MoveForms";
import { PostForm } from "~/components/forms/PostForm";

type Loaded = Awaited<ReturnType<typeof loader>>;
export const handle: PageHandle<Loaded> = {
  title: (words, { application }) => words.applications.desk.one.title(application.name, application.title),
  private: true,
};

const idIn = (params: { id?: string }) => {
  const id = ApplicationId.safeParse(params.id);
  if (!id.success) throw notFound();
  return id.data;
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "application.propose");
  const { db } = context;
  const reader = { actor, at: context.now(), purpose: "application" } as const;
  const application = await findApplicationForStaff(db, idIn(params), reader);
  if (!application) throw notFound();
  const { name, email, phone, personId, matchId } = application;
  const likeness = { taxCodeKey: null, email, phoneKey: phoneKey(phone), nameKey: nameKey(name, ""), birthDate: null };
  const [history, explanation, lookAlikes] = await Promise.all([
    listApplicationMoves(db, application.id),
    matchId === null ? undefined : findMatch(db, matchId),
    personId === null ? findDuplicates(db, likeness, reader) : [],
  ]);
  return {
    application,
    history,
    lookAlikes,
    explanation,
    named: await listMatchNames(db, explanation ? [explanation] : []),
    done: new URL(request.url).searchParams.get("fatto"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "application.propose");
  const id = idIn(params);
  const values = await readFormValues(request, context);
  const intent = sentField(values, "intent");
  if (intent === "move") return moveAsOperator(context, actor, { id, posted: values });
  if (intent === "confirm") {
    const confirmed = await confirmApplication(context, actor, { id });
    if (!confirmed.ok) return refusalResponse(confirmed.refusal, values);
  } else if (intent === "link") {
    const personId = PersonId.safeParse(values["person"]);
    const linked = personId.success
      ? await linkApplicant(context, actor, { id, personId: personId.data })
      : { ok: false as const, refusal: "not_found" as const };
    if (!linked.ok) return refusalResponse(linked.refusal, values);
  } else throw new Response(null, { status: 400 });
  return redirect(`${paths.staff.application(id)}?fatto=${intent}`);
}

interface PostedMove {
  id: ApplicationId;
  posted: FormValues;
}

function moveAsOperator(context: AppLoadContext, actor: SignedIn, { id, posted }: PostedMove) {
  return applyPostedMove(context, {
    id,
    posted,
    to: `${paths.staff.application(id)}?fatto=move`,
    find: () => findApplicationForStaff(context.db, id, { actor, at: context.now(), purpose: "application" }),
    move: async (values, seen): Promise<MoveOutcome> => {
      const { fields, errors } = readForm(MoveForm(dayInRome(context.now())), values);
      if (fields.move === "reject" && !fields.reason) errors["reason"] ??= fieldError("required");
      if (Object.keys(errors).length > 0) return { ok: false, errors };
      return moveApplication(context, actor, { ...(fields as Required<typeof fields>), ...seen, id, by: "operator" });
    },
  });
}

export default function Application() {
  const { application, history, lookAlikes, explanation, named, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const { list, one } = words.applications.desk;
  const answer = useActionData<typeof action>();
  const forms = cardForms(words, answer);
  const names = useMatchNames(named);
  const here = useCurrentPath();
  const unconfirmed = application.state === "sent" && application.confirmedAt === null;
  const moves = unconfirmed
    ? openMoves(APPLICATION_MOVES, { state: "sent", by: "operator" }).filter((move) => move === "withdraw")
    : openMoves(APPLICATION_MOVES, { state: application.state, by: "operator" });
  const interview = {
    isSet: application.state === "interview",
    version: application.version,
    values: interviewValues(application),
  };
  if (answer && "overtaken" in answer)
    return (
      <OvertakenForm
        overtaken={answer.overtaken}
        about={application.name}
        trail={[
          { label: list.title, to: paths.staff.applications() },
          { label: application.name, to: paths.staff.application(application.id) },
        ]}
        action={here}
      />
    );
  const message = Object.entries(one.done).find(([key]) => key === done)?.[1];
  return (
    <>
      <TitleRow
        title={application.name}
        meta={`${application.title}, ${application.organisationName}`}
        trail={[{ label: list.title, to: paths.staff.applications() }]}
        badges={
          <>
            <Badge tone={application.state === "hired" ? "open" : isEnded(application.state) ? "line" : "blue"}>
              {words.applications.terms.applicationStateDesk[application.state]}
            </Badge>
            <Badge tone="line">{formatCode(application.code)}</Badge>
            {unconfirmed && <Badge tone="amber">{list.unconfirmed}</Badge>}
          </>
        }
      />
      {message !== undefined && !answer && (
        <Callout tone="open" announce>
          {message}
        </Callout>
      )}
      <ErrorSummary errors={forms.mistakes} />
      <div className="columns-main columns-wide">
        <div className="card-stack">
          <ApplicationFacts application={application} />
          <ApplicationHistory steps={history} />
        </div>
        <div className="card-stack">
          {unconfirmed && (
            <section className="it-card" aria-labelledby="confirm">
              <div className="card-head">
                <h2 id="confirm">{one.confirm}</h2>
              </div>
              <PostForm className="card-body">
                <input type="hidden" name="intent" value="confirm" />
                <p>{one.confirmText}</p>
                <SubmitButton>{one.confirm}</SubmitButton>
              </PostForm>
            </section>
          )}
          {application.personId === null && <ApplicantLink id={application.id} people={lookAlikes} />}
          <section className="it-card" aria-labelledby="moves">
            <div className="card-head">
              <h2 id="moves">{one.moves}</h2>
            </div>
            <div className="card-body">
              {moves.length === 0 ? (
                <p className="meta">{one.noMoves}</p>
              ) : (
                <MoveForms moves={moves} forms={forms} interview={interview} />
              )}
            </div>
          </section>
        </div>
      </div>
      {explanation && (
        <div className="it-card below-columns">
          <div className="card-head">
            <h2>{one.explanation}</h2>
          </div>
          <MatchExplained explanation={explanation} names={names} name={application.name} />
        </div>
      )}
    </>
  );
}
