import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { FactorForm } from "~/domain/accounts/factorCodes";
import { safeReturnPath } from "~/domain/accounts/forms";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readRequestDevice } from "~/server/request/device";
import { createSignedInHeaders, readCookieCodes } from "~/server/request/favourites";
import { readFormValues, refusalResponse, requirePending, unprocessableResponse } from "~/server/request/http";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { verifySecondFactor } from "~/usecases/accounts/verifySecondFactor";

import { PasskeyButton } from "./parts/PasskeyButton";

export const handle: PageHandle = { title: ({ accounts }) => accounts.factor.code.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePending(request, context, "code");
  return { back: safeReturnPath(new URL(request.url).searchParams.get("torna")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { id: sessionId, actor } = await requirePending(request, context, "code");
  const { fields, errors } = readForm(FactorForm, values);
  if (!fields.code) return unprocessableResponse(errors, values);
  const { limits, locale, demo } = context;
  const { userId } = actor;
  const allowed = (await limits.allow("factorCode", userId)) && (await limits.allow("factorDay", userId));
  if (!allowed) return refusalResponse("too_many_tries", { ...values, code: "" });
  const shown = await verifySecondFactor(context, actor, { code: fields.code, sessionId, locale });
  if (!shown.ok) return refusalResponse(shown.refusal, { ...values, code: "" });
  await limits.reset("factorCode", userId);
  await limits.reset("factorDay", userId);
  const device = readRequestDevice(request, context);
  await completeSignIn(context, VISITOR, { userId, device, codes: readCookieCodes(request), locale, demo });
  const back = typeof values["torna"] === "string" ? safeReturnPath(values["torna"]) : null;
  return redirect(back ?? paths.start(), { headers: createSignedInHeaders(request, context, [device.cookie]) });
}

export default function FactorCode() {
  const { back } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { settings } = useShell();
  const { code } = words.accounts.factor;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={code.title} lead={code.lead} />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        <PostForm noValidate className="field-stack field-stack-narrow">
          <input type="hidden" name="torna" value={back ?? ""} />
          <TextField
            {...form.field("code")}
            label={code.code}
            hint={code.hint}
            autoComplete="one-time-code"
            maxLength={60}
            spellCheck={false}
            width="medium"
          />
          <SubmitRow>
            <SubmitButton>{code.submit}</SubmitButton>
          </SubmitRow>
        </PostForm>
        <PasskeyButton at={paths.access.passkey()} kind="show" label={words.accounts.passkeys.enter} back={back} />
        <p className="mt-4">
          {code.lost} {code.lostHelp(settings.deskPhone)}
        </p>
        <PostForm action={localPath(locale, paths.signOut())}>
          <SubmitButton look="link">{code.cancel}</SubmitButton>
        </PostForm>
      </div>
    </>
  );
}
