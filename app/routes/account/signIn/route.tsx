import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { isSignedIn, VISITOR } from "~/domain/access/actor";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "~/domain/access/demoAccounts";
import { safeReturnPath, SignInForm } from "~/domain/accounts/forms";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { loadActor, pendingPath, readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { readRequestDevice } from "~/server/request/device";
import { readCookieCodes, createSignedInHeaders } from "~/server/request/favourites";
import { verifyPassword } from "~/server/request/password";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { findKnownDevice } from "~db/queries/accounts/devices";
import { findUserByEmail } from "~db/queries/accounts/users";
import { PostForm } from "~/components/forms/PostForm";
import { Callout } from "~/components/data/Callout";
import { PasskeyButton } from "../parts/PasskeyButton";
import { IdentityButtons } from "./IdentityButtons";

export const handle: PageHandle = { title: ({ accounts }) => accounts.signIn.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (isSignedIn(await loadActor(request, context))) throw redirect(paths.start());
  const pending = await context.sessions.findPending(request);
  if (pending) throw redirect(pendingPath(pending));
  const { identity, demo, startDemoIdentity } = context;
  const query = new URL(request.url).searchParams;
  const left = identity.list().find(({ id }) => id === query.get("uscita"));
  const away = left ? await identity.signOutAddress(left.id) : null;
  return {
    demo,
    back: safeReturnPath(query.get("torna")),
    providers: identity.list().map(({ id, label, audience }) => ({ id, label, audience })),
    canStart: startDemoIdentity !== null && !identity.list().some(({ id }) => id === "prova"),
    left: left && away ? { label: left.label, address: away } : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(SignInForm, values);
  const typed = { ...values, password: "" };
  if (!fields.email || !fields.password) return unprocessableResponse(errors, typed);
  const { limits, clientAddress, locale, demo } = context;
  const key = `${fields.email}|${clientAddress}`;
  const user = await findUserByEmail(context.db, fields.email);
  const device = readRequestDevice(request, context);
  const isKnown = await findKnownDevice(context.db, { email: fields.email, tokenHash: device.tokenHash });
  const allowed =
    (await limits.allow("signInNetwork", clientAddress)) &&
    (await limits.allow("signIn", key)) &&
    (isKnown || (await limits.allow("signInAddress", fields.email)));
  if (!allowed) return refusalResponse("too_many_tries", typed);
  const right = await verifyPassword(user?.passwordHash, fields.password);
  if (!user || !right || user.disabledAt) return refusalResponse("wrong_credentials", typed);
  await limits.reset("signIn", key);
  const back = typeof values["torna"] === "string" ? safeReturnPath(values["torna"]) : null;
  const { cookie, missing } = await context.sessions.begin(user.id, request);
  if (missing) return redirect(pendingPath({ missing }, back), { headers: { "Set-Cookie": cookie } });
  await completeSignIn(context, VISITOR, { userId: user.id, device, codes: readCookieCodes(request), locale, demo });
  return redirect(back ?? paths.start(), {
    headers: createSignedInHeaders(request, context, [cookie, device.cookie]),
  });
}

export default function SignIn() {
  const { demo, back, providers, canStart, left } = useLoaderData<typeof loader>();
  const words = useWords();
  const { signIn } = words.accounts;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={signIn.title} lead={signIn.lead} />
      <div className="container page-body">
        <div className="row">
          <div className="col-12 col-lg-6">
            {left && (
              <Callout tone="amber" title={words.accounts.identity.signedOut(left.label)} announce>
                <p>
                  <a href={left.address}>{words.accounts.identity.signOutToo(left.label)}</a>
                </p>
              </Callout>
            )}
            <ErrorSummary errors={form.mistakes} />
            <PostForm noValidate className="field-stack field-stack-narrow">
              <input type="hidden" name="torna" value={back ?? ""} />
              <TextField {...form.field("email")} label={signIn.email} type="email" autoComplete="username" />
              <TextField
                {...form.field("password")}
                label={signIn.password}
                type="password"
                autoComplete="current-password"
              />
              <SubmitRow aside={<LocalLink to={paths.forgotPassword()}>{signIn.forgot}</LocalLink>}>
                <SubmitButton>{signIn.submit}</SubmitButton>
              </SubmitRow>
            </PostForm>
            <PasskeyButton at={paths.access.passkey()} kind="show" label={words.accounts.passkeys.enter} back={back} />
            <IdentityButtons providers={providers} back={back} canStart={canStart} />
            <p className="mt-4">
              {signIn.noAccount} <LocalLink to={paths.register()}>{signIn.register}</LocalLink>
            </p>
            <p>
              {signIn.seekers} <LocalLink to={paths.postings()}>{signIn.findPostings}</LocalLink>
            </p>
          </div>
          {demo ? (
            <div className="col-12 col-lg-6">
              <DemoAccounts back={back} />
            </div>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** Only in demonstration: one press signs in as each of the people the product is for. */
function DemoAccounts({ back }: { back: string | null }) {
  const { signIn } = useWords().accounts;
  return (
    <section className="paper-panel" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{signIn.demoTitle}</h2>
      <p>{signIn.demoLead(DEMO_PASSWORD)}</p>
      <ul className="button-stack">
        {DEMO_ACCOUNTS.map(({ email, role }) => (
          <li key={email}>
            <PostForm>
              <input type="hidden" name="torna" value={back ?? ""} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={DEMO_PASSWORD} />
              <SubmitButton look="outline-primary">{signIn.demoUse(signIn.demoRoles[role])}</SubmitButton>
              <p className="small">{email}</p>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
