import { data, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { formState } from "~/components/forms/formState";
import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { isSignedIn, VISITOR, type SignedIn } from "~/domain/access/actor";
import { EnrolForm } from "~/domain/accounts/factorCodes";
import { safeReturnPath } from "~/domain/accounts/forms";
import { isDemonstrationAccount } from "~/domain/accounts/secondFactor";
import type { FieldErrors } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import type { Refusal } from "~/domain/refusals";
import { REFUSALS } from "~/domain/refusals";
import { paths } from "~/paths";
import { readRequestDevice } from "~/server/request/device";
import { createSignedInHeaders, readCookieCodes } from "~/server/request/favourites";
import { loadActor, readFormValues, removeLoadedActor, requirePending } from "~/server/request/http";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { addSecondFactor } from "~/usecases/accounts/addSecondFactor";
import { createEnrolment } from "~/usecases/accounts/factorSecret";
import { findSecondFactor } from "~db/queries/accounts/secondFactors";
import { findSettings } from "~db/queries/settings/settings";
import { RecoveryCodes } from "../parts/RecoveryCodes";
import { EnrolSteps } from "./EnrolSteps";

export const handle: PageHandle = { title: ({ accounts }) => accounts.factor.enrol.title, private: true };

/** Who may add a second step: somebody who must before anything opens, or somebody signed in who wants one. */
async function requireEnrolling(request: Request, context: AppLoadContext) {
  const actor = await loadActor(request, context);
  if (isSignedIn(actor)) return { actor, id: context.sessions.nameOf(request) ?? "", isRequired: false };
  return { ...(await requirePending(request, context, "enrolment")), isRequired: true };
}

async function loadEnrolment({ db, secretKey }: AppLoadContext, actor: SignedIn, sealed?: string) {
  const { siteName: issuer } = await findSettings(db);
  return createEnrolment(secretKey, actor, { issuer, sealed });
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, isRequired } = await requireEnrolling(request, context);
  const back = safeReturnPath(new URL(request.url).searchParams.get("torna"));
  const isShared = isDemonstrationAccount({ email: actor.email, demo: context.demo });
  // No redirect where there is one already: after the form was sent this page has the recovery codes to show.
  const isOn = (await findSecondFactor(context.db, actor.userId)) !== undefined;
  return { enrolment: isShared || isOn ? null : await loadEnrolment(context, actor), isShared, back, isRequired };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { actor, id: sessionId, isRequired } = await requireEnrolling(request, context);
  const { fields, errors } = readForm(EnrolForm, values);
  const { limits, locale, demo } = context;
  const { userId } = actor;
  const back = typeof values["torna"] === "string" ? safeReturnPath(values["torna"]) : null;
  const again = async (refusal: Refusal | null, wrong: FieldErrors = {}) => {
    const enrolment = await loadEnrolment(context, actor, fields.secret);
    const typed = { ...values, code: "" };
    const status = refusal === null ? 422 : REFUSALS[refusal];
    return data({ codes: null, next: "", errors: wrong, values: typed, refusal, enrolment }, { status });
  };
  if (!fields.code || !fields.secret) return again(null, errors);
  if (!(await limits.allow("factorCode", userId))) return again("too_many_tries");
  const { code, secret } = fields;
  const enrolled = await addSecondFactor(context, actor, { code, secret, sessionId, demo });
  if (!enrolled.ok) return again(enrolled.refusal);
  await limits.reset("factorCode", userId);
  removeLoadedActor(context);
  const device = readRequestDevice(request, context);
  await completeSignIn(context, VISITOR, { userId, device, codes: readCookieCodes(request), locale, demo });
  const next = back ?? (isRequired ? paths.start() : paths.access.home());
  const answer = { codes: enrolled.codes, next, errors: {}, values: null, refusal: null, enrolment: null };
  return data(answer, { headers: createSignedInHeaders(request, context, [device.cookie]) });
}

export default function EnrolFactor() {
  const { enrolment: fresh, isShared, back, isRequired } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const locale = useLocale();
  const text = words.accounts.factor.enrol;
  if (answer?.codes) return <RecoveryCodes codes={answer.codes} next={answer.next} />;
  const enrolment = answer?.enrolment ?? fresh;
  return (
    <>
      <PageHead title={text.title} lead={isRequired ? text.leadRequired : text.leadOwn} />
      <div className="container page-body">
        {isShared && (
          <Callout title={text.demo}>
            <p>{text.demoTry}</p>
          </Callout>
        )}
        {enrolment !== null && <EnrolSteps form={formState(words, answer)} enrolment={enrolment} back={back} />}
        {enrolment === null && (
          <p>
            <LocalLink to={paths.access.home()}>{words.accounts.sessions.link}</LocalLink>
          </p>
        )}
        {isRequired && (
          <PostForm action={localPath(locale, paths.signOut())}>
            <SubmitButton look="link">{words.accounts.factor.code.cancel}</SubmitButton>
          </PostForm>
        )}
      </div>
    </>
  );
}
