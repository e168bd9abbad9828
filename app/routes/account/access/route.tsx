import { data, redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { cardForms } from "~/components/forms/cardForm";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import type { SignedIn } from "~/domain/access/actor";
import { AccessForm } from "~/domain/accounts/factorCodes";
import { STAFF_ROLES } from "~/domain/accounts/sessionLife";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { refuse } from "~/domain/refusals";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, requireActor, unprocessableResponse } from "~/server/request/http";
import { closeOtherSessions, closeSession } from "~/usecases/accounts/closeSessions";
import { removePasskey } from "~/usecases/accounts/passkeys";
import { removeSecondFactor } from "~/usecases/accounts/removeSecondFactor";
import { replaceRecoveryCodes } from "~/usecases/accounts/replaceRecoveryCodes";
import { listPasskeys } from "~db/queries/accounts/passkeys";
import { findSecondFactor } from "~db/queries/accounts/secondFactors";
import { listSessions } from "~db/queries/accounts/sessions";
import { RecoveryCodes } from "../parts/RecoveryCodes";
import { LinkCard } from "./LinkCard";
import { OwnFactor } from "./OwnFactor";
import { PasskeysCard } from "./PasskeysCard";
import { SessionsCard } from "./SessionsCard";

export const handle: PageHandle = { title: ({ accounts }) => accounts.sessions.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { userId, email, roles } = await requireActor(request, context);
  const here = context.sessions.nameOf(request);
  const [factor, passkeys, sessions] = await Promise.all([
    findSecondFactor(context.db, userId),
    listPasskeys(context.db, userId),
    listSessions(context.db, userId, context.now()),
  ]);
  return {
    email: email ?? "",
    roles,
    factor: factor ?? null,
    passkeys,
    sessions: sessions.map((session) => ({ ...session, isHere: session.id === here })),
    // Citizens are found by the desk's own file: only the staff has something to link.
    linkable: roles.some((role) => STAFF_ROLES.includes(role))
      ? context.identity.list().flatMap(({ id, label, audience }) => (audience === "staff" ? [{ id, label }] : []))
      : [],
    done: new URL(request.url).searchParams.get("fatto"),
  };
}

/** Changing the second step takes a code; wrong ones are counted with those of signing in. */
async function applyCode(context: AppLoadContext, actor: SignedIn, { intent, code }: { intent: string; code: string }) {
  const { limits } = context;
  if (!(await limits.allow("factorCode", actor.userId))) return refuse("too_many_tries");
  const applied =
    intent === "renew"
      ? await replaceRecoveryCodes(context, actor, { code })
      : await removeSecondFactor(context, actor, { code });
  if (applied.ok) await limits.reset("factorCode", actor.userId);
  return applied;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const actor = await requireActor(request, context);
  const { fields, errors } = readForm(AccessForm, values);
  const { intent, session, passkey, code } = fields;
  if (!intent) return unprocessableResponse({ form: fieldError("malformed") }, values);
  if (intent === "remove_passkey") {
    await removePasskey(context, actor, { id: passkey ?? "" });
    return redirect(paths.access.home({ fatto: intent }));
  }
  if (intent === "end" || intent === "end_others") {
    const here = context.sessions.nameOf(request) ?? "";
    if (intent === "end") await closeSession(context, actor, { id: session ?? "" });
    else await closeOtherSessions(context, actor, { but: here });
    return redirect(paths.access.home({ fatto: intent }));
  }
  if (!code) return unprocessableResponse(errors, values);
  const applied = await applyCode(context, actor, { intent, code });
  if (!applied.ok) return refusalResponse(applied.refusal, { ...values, code: "" });
  if ("codes" in applied) return data({ codes: applied.codes, errors: {}, values: null, refusal: null });
  return redirect(paths.access.home({ fatto: intent }));
}

export default function Access() {
  const { email, roles, factor, passkeys, sessions, linkable, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const text = words.accounts.sessions;
  if (answer && "codes" in answer && answer.codes)
    return <RecoveryCodes codes={answer.codes} next={paths.access.home()} />;
  const said = {
    end: text.ended,
    end_others: text.endedAll,
    remove: words.accounts.factor.card.removed,
    link: words.accounts.identity.linked,
    passkey: words.accounts.passkeys.added,
    remove_passkey: words.accounts.passkeys.removed,
  };
  return (
    <>
      <PageHead title={text.title} lead={text.lead(email)} />
      <div className="container page-body access-page">
        <ErrorSummary errors={cardForms(words, answer).mistakes} />
        {done !== null && done in said && answer === undefined && (
          <Callout tone="open" announce>
            {said[done as keyof typeof said]}
          </Callout>
        )}
        <OwnFactor factor={factor} answer={answer} />
        {factor !== null && <PasskeysCard passkeys={passkeys} />}
        {linkable.length > 0 && <LinkCard providers={linkable} />}
        <SessionsCard sessions={sessions} roles={roles} />
      </div>
    </>
  );
}
