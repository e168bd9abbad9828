import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { PageHead } from "~/components/shell/PageHead";
import { useStatus } from "~/components/status";
import { isToken } from "~/domain/accounts/token";
import { APPLICATION_MOVES } from "~/domain/applications/moves";
import { openMoves } from "~/domain/lifecycle";
import { formatCode } from "~/domain/postings/code";
import { linkHolder } from "~/domain/access/actor";
import { paths } from "~/paths";
import { useFrame, useShell } from "~/root";
import { readFormValues, notFound, refusalResponse } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { hashToken } from "~/usecases/tokens";
import { findApplicationByToken, listStepsForApplicant } from "~db/queries/applications/applications";
import { ApplicationAnswerTime } from "./ApplicationAnswerTime";
import { ApplicationAside } from "./ApplicationAside";
import { ApplicationLeave } from "./ApplicationLeave";
import { ApplicationNextStep } from "./ApplicationNextStep";
import { Journey } from "./Journey";
import { StageBar } from "./StageBar";
import { JOURNEY, journeyOf, stepReached } from "./applicationSteps";

export const handle: PageHandle = { title: (words) => words.applications.apply.status.crumb, private: true };

/** What the holder of the link may do; the table of moves says when. */
const OWN_MOVES = ["send", "decline", "refuse_offer", "withdraw"] as const;
type OwnMove = (typeof OWN_MOVES)[number];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const application = isToken(token) ? await findApplicationByToken(context.db, hashToken(token)) : undefined;
  if (!application || !token) throw notFound();
  const notice = new URL(request.url).searchParams.get("fatto");
  const { personId: _, matchId: __, ...shown } = application;
  return {
    token,
    notice,
    application: shown,
    today: dayInRome(context.now()),
    taken: await listStepsForApplicant(context.db, application.id),
    open: openMoves(APPLICATION_MOVES, { state: application.state, by: "seeker" }).filter((move): move is OwnMove =>
      (OWN_MOVES as readonly string[]).includes(move),
    ),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"];
  const application = isToken(token) ? await findApplicationByToken(context.db, hashToken(token)) : undefined;
  if (!application || !token) throw notFound();
  const values = await readFormValues(request, context);
  const move = OWN_MOVES.find((known) => known === values["move"]);
  if (!move) throw new Response(null, { status: 400 });
  const moved = await moveApplication(context, linkHolder("application", application.id), {
    id: application.id,
    by: "seeker",
    move,
  });
  return moved.ok ? redirect(`${paths.application(token)}?fatto=${move}`) : refusalResponse(moved.refusal);
}

/** A link that leads nowhere: mistyped, replaced by a newer one, or its data are gone as promised. */
export function ErrorBoundary() {
  const { requestId, settings } = useFrame();
  const status = useStatus();
  const { gone } = useWords().applications.apply.status;
  const notice = { title: gone.title, lead: gone.lead, action: { label: gone.find, to: paths.findApplication() } };
  return (
    <ErrorPage
      status={status}
      requestId={status >= 500 ? requestId : null}
      phone={settings.deskPhone}
      {...(status === 404 ? { notice } : {})}
    />
  );
}

export default function Application() {
  const { application, token, taken, notice, open, today } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const locale = useLocale();
  const words = useWords();
  const { status } = words.applications.apply;
  const form = formState(words, useActionData<typeof action>());
  const waiting = application.state === "sent" && !application.confirmedAt;
  const reached = stepReached(application.state, taken);
  const name = JOURNEY[reached - 1];
  const done = Object.entries(status.doneNotice).find(([key]) => key === notice)?.[1];
  return (
    <>
      <PageHead
        title={status.titles[waiting ? "waiting" : application.state]}
        here={status.crumb}
        kind={status.crumb}
        meta={[
          <>
            {words.postings.publicPage.codeLabel} <strong>{formatCode(application.code)}</strong>
          </>,
        ]}
      >
        <p className="employer-line">
          <LocalLink to={paths.posting(application.code)}>{application.title}</LocalLink>,{" "}
          {application.organisationName}
          {application.comuneName ? `, ${application.comuneName}` : ""}
        </p>
        {name && !waiting ? <StageBar current={reached} of={JOURNEY.length} name={status.stepNames[name]} /> : null}
      </PageHead>
      <div className="container with-aside">
        <div className="with-aside-main">
          <ErrorSummary errors={form.mistakes} />
          {done ? (
            <Callout tone="open" announce>
              <p>{done}</p>
            </Callout>
          ) : null}
          <ApplicationNextStep application={application} token={token} open={open} deskPhone={settings.deskPhone} />
          {application.state === "proposed" ? null : (
            <section className="block" aria-labelledby="where">
              <h2 id="where">{status.where}</h2>
              <Journey steps={journeyOf({ state: application.state, taken, locale, words })} />
            </section>
          )}
          <ApplicationAnswerTime application={application} today={today} />
          <ApplicationLeave application={application} open={open} />
        </div>
        <ApplicationAside application={application} deskPhone={settings.deskPhone} />
      </div>
    </>
  );
}
