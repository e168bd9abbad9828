import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { RegisterForm } from "~/domain/accounts/forms";
import { PASSWORD_MIN } from "~/domain/forms/password";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { ORGANISATION_KINDS } from "~/domain/organisations/kinds";
import { paths } from "~/paths";
import { readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { hashPassword } from "~/server/request/password";
import { registerOrganisation } from "~/usecases/accounts/registerOrganisation";
import { listComuni } from "~db/queries/places/places";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ accounts }) => accounts.register.title };

export async function loader({ context }: LoaderFunctionArgs) {
  return { comuni: (await listComuni(context.db)).map(({ istat, name }) => ({ value: istat, label: name })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(RegisterForm, values);
  const comuni = await listComuni(context.db);
  if (fields.comune && !comuni.some(({ istat }) => istat === fields.comune)) errors["comune"] = fieldError("choice");
  const typed = { ...values, password: "" };
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, typed);
  if (!(await context.limits.allow("registration", context.clientAddress)))
    return refusalResponse("too_many_tries", typed);
  const { password, ...rest } = fields as Required<typeof fields>;
  const registered = await registerOrganisation(context, VISITOR, {
    ...rest,
    passwordHash: await hashPassword(password),
    locale: context.locale,
  });
  if (!registered.ok)
    return registered.refusal === "already_known"
      ? unprocessableResponse({ email: fieldError("already_used") }, typed)
      : refusalResponse(registered.refusal, typed);
  return redirect(registered.joining ? paths.joinOrganisation() : paths.organisation.home(), {
    headers: { "Set-Cookie": await context.sessions.begin(registered.userId, request) },
  });
}

export default function Register() {
  const { comuni } = useLoaderData<typeof loader>();
  const words = useWords();
  const { register } = words.accounts;
  const form = formState(words, useActionData<typeof action>());
  return (
    <>
      <PageHead title={register.title} lead={register.lead} />
      <div className="container page-body">
        <div className="row">
          <PostForm noValidate className="col-12 col-lg-8 field-stack">
            <ErrorSummary errors={form.mistakes} />
            <h2>{register.organisation}</h2>
            <TextField
              {...form.field("organisationName")}
              label={register.organisationName}
              hint={register.organisationNameHint}
              autoComplete="organization"
            />
            <SelectField
              {...form.field("kind")}
              label={register.kind}
              options={ORGANISATION_KINDS.map((kind) => ({
                value: kind,
                label: words.organisations.terms.organisationKind[kind],
              }))}
            />
            <TextField
              {...form.field("vatNumber")}
              label={register.vatNumber}
              hint={register.vatNumberHint}
              inputMode="numeric"
              width="medium"
            />
            <SelectField {...form.field("comune")} label={register.comune} options={comuni} />
            <TextField {...form.field("phone")} label={register.phone} type="tel" autoComplete="tel" width="medium" />
            <h2>{register.you}</h2>
            <TextField {...form.field("name")} label={register.name} autoComplete="name" />
            <TextField
              {...form.field("email")}
              label={register.email}
              hint={register.emailHint}
              type="email"
              autoComplete="email"
            />
            <TextField
              {...form.field("password")}
              label={register.password}
              hint={register.passwordHint(PASSWORD_MIN)}
              type="password"
              autoComplete="new-password"
            />
            <p>
              {register.privacy} <LocalLink to={paths.privacy()}>{register.privacyLink}</LocalLink>
            </p>
            <SubmitRow>
              <SubmitButton>{register.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
        </div>
      </div>
    </>
  );
}
