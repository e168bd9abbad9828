import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { DayTile } from "~/components/data/DayTile";
import { Journey } from "~/components/data/Journey";
import { StageBar } from "~/components/data/StageBar";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { Icon } from "~/components/Icon";
import { A, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { Ticks } from "~/components/posting/Ticks";
import { telephone } from "~/components/shell/frame";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { PageHead } from "~/components/shell/PageHead";
import { JOURNEY, journeyOf, stepReached } from "~/components/site/applicationSteps";
import { useStatus } from "~/components/status";
import { isToken } from "~/domain/accounts/token";
import { applicationMovesOpen, REJECTION_REASONS } from "~/domain/applications/moves";
import { confirmableUntil, keptUntil } from "~/domain/applications/retention";
import { addDays } from "~/domain/forms/days";
import { formatCode } from "~/domain/postings/code";
import { VISITOR } from "~/domain/access/actor";
import { paths } from "~/paths";
import { useFrame, useShell } from "~/root";
import { formValues, missing, refused } from "~/server/request/http";
import { capitalised, clockTime, dayInRome, longDate, longDateTime } from "~/text/format";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { hashToken } from "~/usecases/tokens";
import { findApplicationByToken, listStepsForApplicant } from "~db/queries/applications/applications";

export const handle: PageHandle = { title: ({ apply }) => apply.status.crumb, private: true };

/** What the holder of the link may do; the table of moves says when. */
const OWN_MOVES = ["send", "decline", "refuse_offer", "withdraw"] as const;
type OwnMove = (typeof OWN_MOVES)[number];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const application = isToken(token) ? await findApplicationByToken(context.db, hashToken(token)) : undefined;
  if (!application || !token) throw missing();
  const notice = new URL(request.url).searchParams.get("fatto");
  const { personId: _, matchId: __, ...shown } = application;
  return {
    token,
    notice,
    application: shown,
    today: dayInRome(context.now()),
    taken: await listStepsForApplicant(context.db, application.id),
    open: applicationMovesOpen(application.state, "seeker").filter((move): move is OwnMove =>
      (OWN_MOVES as readonly string[]).includes(move),
    ),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"];
  const application = isToken(token) ? await findApplicationByToken(context.db, hashToken(token)) : undefined;
  if (!application || !token) throw missing();
  const values = await formValues(request);
  const move = OWN_MOVES.find((known) => known === values["move"]);
  if (!move) throw new Response(null, { status: 400 });
  const moved = await moveApplication(context, { actor: VISITOR, side: "seeker" }, application.id, { move });
  return moved.ok ? redirect(`${paths.application(token)}?fatto=${move}`) : refused(moved.refusal);
}

/** A link that leads nowhere: mistyped, replaced by a newer one, or its data are gone as promised. */
export function ErrorBoundary() {
  const { requestId, settings } = useFrame();
  const status = useStatus();
  const { gone } = useWords().apply.status;
  const told = { title: gone.title, lead: gone.lead, action: { label: gone.find, to: paths.findApplication() } };
  return (
    <ErrorPage
      status={status}
      requestId={status >= 500 ? requestId : null}
      phone={settings.deskPhone}
      {...(status === 404 ? { told } : {})}
    />
  );
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Application() {
  const { application, taken, notice } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { status } = words.apply;
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
            {words.site.posting.codeLabel} <strong>{formatCode(application.code)}</strong>
          </>,
        ]}
      >
        <p className="employer-line">
          <A to={paths.posting(application.code)}>{application.title}</A>, {application.organisationName}
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
          <NextStep />
          {application.state === "proposed" ? null : (
            <section className="block" aria-labelledby="where">
              <h2 id="where">{status.where}</h2>
              <Journey steps={journeyOf({ state: application.state, taken, locale, words })} />
            </section>
          )}
          <WhatNext />
          <Leave />
        </div>
        <SideInfo />
      </div>
    </>
  );
}

function Move({
  move,
  children,
  look,
}: {
  move: OwnMove;
  children: string;
  look?: "primary" | "outline-primary" | "outline-danger";
}) {
  return (
    <form method="post" className="d-inline-block">
      <input type="hidden" name="move" value={move} />
      <SubmitButton {...(look ? { look } : {})}>{children}</SubmitButton>
    </form>
  );
}

/** The one thing in front of the person now: confirm, answer a proposal, go to an interview. */
function NextStep() {
  const { application, token, open } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { settings } = useShell();
  const { status } = useWords().apply;
  if (application.state === "sent" && !application.confirmedAt) {
    return (
      <section className="next-step">
        <div className="next-step-in">
          <div className="full">
            <p>{application.email ? status.confirmFirst : status.waitForCall}</p>
            {application.email ? (
              <A className="btn btn-primary" to={paths.confirmApplication(token)}>
                {status.confirmNow}
              </A>
            ) : (
              <a className="phone-link" href={telephone(settings.deskPhone)}>
                <Icon name="phone" />
                {settings.deskPhone}
              </a>
            )}
          </div>
        </div>
      </section>
    );
  }
  if (application.state === "proposed") {
    return (
      <section className="next-step" aria-labelledby="answer">
        <div className="next-step-in">
          <div className="full">
            <h2 id="answer">{status.titles.proposed}</h2>
            {application.message ? <p>«{application.message}»</p> : null}
            {application.answerBy ? (
              <p>
                <strong>{status.answerBy(longDate(locale, application.answerBy))}</strong>
              </p>
            ) : null}
            <SubmitRow plain>
              {open.includes("send") ? <Move move="send">{status.accept}</Move> : null}
              {open.includes("decline") ? (
                <Move move="decline" look="outline-primary">
                  {status.decline}
                </Move>
              ) : null}
            </SubmitRow>
          </div>
        </div>
      </section>
    );
  }
  if (application.state !== "interview" || !application.interviewAt)
    return open.includes("refuse_offer") ? (
      <p>
        <Move move="refuse_offer" look="outline-danger">
          {status.refuseOffer}
        </Move>
      </p>
    ) : null;
  return (
    <section className="next-step" aria-labelledby="interview">
      <div className="next-step-in">
        <DayTile when={application.interviewAt} big />
        <div>
          <h2 id="interview">
            {capitalised(longDate(locale, application.interviewAt))}, {clockTime(locale, application.interviewAt)}
          </h2>
          {application.interviewPlace ? <p>{application.interviewPlace}</p> : null}
          {application.contactName ? <p>{application.contactName}</p> : null}
        </div>
      </div>
    </section>
  );
}

/** The last day of the promise: the organisation's, counted from the arrival. */
function promiseDay({ sentAt, responseDays }: Data["application"]): string | null {
  return sentAt ? addDays(dayInRome(sentAt), responseDays) : null;
}

function WhatNext() {
  const { application, today } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { status } = useWords().apply;
  const promise = promiseDay(application);
  if (!["sent", "in_touch", "interview"].includes(application.state) || !application.confirmedAt || !promise)
    return null;
  const answered = application.firstAnswerAt !== null;
  const late = !answered && promise < today;
  return (
    <section className="block" aria-labelledby="next">
      <h2 id="next">{status.next}</h2>
      <Ticks
        icon="clock"
        items={[
          ...(answered
            ? []
            : [late ? status.late(longDate(locale, promise)) : status.promise(longDate(locale, promise))]),
          application.email ? status.mails : status.calls,
        ]}
      />
    </section>
  );
}

function Leave() {
  const { application, open } = useLoaderData<typeof loader>();
  const words = useWords();
  const { status } = words.apply;
  const reason = REJECTION_REASONS.find((known) => known === application.endedReason);
  if (application.state === "not_selected" && reason)
    return (
      <p>
        {words.terms.rejectionReason[reason]} <A to={paths.postings()}>{status.lookOn}</A>
      </p>
    );
  if (!open.includes("withdraw") || application.state === "proposed")
    return (
      <p>
        <A to={paths.postings()}>{status.lookOn}</A>
      </p>
    );
  return (
    <section className="leave-block" aria-labelledby="leave">
      <h2 id="leave">{status.changed}</h2>
      <p>{status.withdrawText}</p>
      <Move move="withdraw" look="outline-danger">
        {status.withdraw}
      </Move>
    </section>
  );
}

function SideInfo() {
  const { application } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const locale = useLocale();
  const { status } = useWords().apply;
  const until = keptUntil(application);
  const unconfirmed = application.state === "sent" && application.confirmedAt === null;
  const said = unconfirmed
    ? application.email
      ? status.dataUnconfirmed(longDate(locale, confirmableUntil(application.createdAt)))
      : status.dataToCall
    : until
      ? status.dataText(longDate(locale, until))
      : status.dataOpen;
  return (
    <aside aria-label={status.data}>
      <div className="side-box">
        <h2>{status.prepare}</h2>
        <p>{status.prepareText}</p>
        <a className="phone-link" href={telephone(settings.deskPhone)}>
          <Icon name="phone" />
          {settings.deskPhone}
        </a>
      </div>
      <div className="side-info">
        <section>
          <h2>{status.sees}</h2>
          <p>
            {status.seesText} <strong>{status.nothingElse}</strong>
          </p>
        </section>
        {application.message || application.ticks.length > 0 ? (
          <section>
            <h2>{status.yours}</h2>
            {application.ticks.length > 0 ? <Ticks items={application.ticks} /> : null}
            {application.message ? <p>{application.message}</p> : null}
          </section>
        ) : null}
        <section>
          <h2>{status.data}</h2>
          <p>{said}</p>
        </section>
        <section>
          <h2>{status.keep}</h2>
          <p>{status.keepText}</p>
          {application.createdAt ? (
            <p className="small">{capitalised(longDateTime(locale, application.createdAt))}</p>
          ) : null}
        </section>
      </div>
    </aside>
  );
}
