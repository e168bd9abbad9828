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
import { loadActor, readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { verifyPassword } from "~/server/request/password";
import { readCookieCodes, createSignedInHeaders } from "~/server/request/favourites";
import { mergeFavourites } from "~/usecases/alerts/mergeFavourites";
import { findUserByEmail } from "~db/queries/accounts/users";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ accounts }) => accounts.signIn.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (isSignedIn(await loadActor(request, context))) throw redirect(paths.start());
  return { demo: context.demo, back: safeReturnPath(new URL(request.url).searchParams.get("torna")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(SignInForm, values);
  const typed = { ...values, password: "" };
  if (!fields.email || !fields.password) return unprocessableResponse(errors, typed);
  const { limits, clientAddress } = context;
  const key = `${fields.email}|${clientAddress}`;
  const allowed = (await limits.allow("signInNetwork", clientAddress)) && (await limits.allow("signIn", key));
  if (!allowed) return refusalResponse("too_many_tries", typed);
  const user = await findUserByEmail(context.db, fields.email);
  const right = await verifyPassword(user?.passwordHash, fields.password);
  if (!user || !right || user.disabledAt) return refusalResponse("wrong_credentials", typed);
  await limits.reset("signIn", key);
  const back = typeof values["torna"] === "string" ? safeReturnPath(values["torna"]) : null;
  // Not signed in before the answer below.
  await mergeFavourites(context, VISITOR, { userId: user.id, codes: readCookieCodes(request) });
  return redirect(back ?? paths.start(), {
    headers: createSignedInHeaders(request, context, await context.sessions.begin(user.id, request)),
  });
}

export default function SignIn() {
  const { demo, back } = useLoaderData<typeof loader>();
  const words = useWords();
  const { signIn } = words.accounts;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={signIn.title} lead={signIn.lead} />
      <div className="container page-body">
        <div className="row">
          <div className="col-12 col-lg-6">
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
