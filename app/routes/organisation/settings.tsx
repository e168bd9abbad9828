import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { type Contacts, ContactsForm, DESCRIPTION_MAX } from "~/domain/organisations/contacts";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { requireMember } from "~/server/request/postingGuards";
import { updateContacts } from "~/usecases/organisations/updateContacts";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { listOrganisationNames } from "~db/queries/postings/ownPostings";
import { listComuni } from "~db/queries/places/places";
import { ChooseOrganisation } from "./parts/ChooseOrganisation";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ organisations }) => organisations.settings.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  const { searchParams } = new URL(request.url);
  const id = organisationIds.find((each) => each === searchParams.get("organizzazione")) ?? organisationIds[0];
  const organisation = id && (await findOrganisation(context.db, id));
  if (!organisation) throw notFound();
  const comuni = (await listComuni(context.db)).map(({ istat, name }) => ({ value: istat, label: name }));
  return {
    organisation,
    comuni,
    mine: await listOrganisationNames(context.db, organisationIds),
    saved: searchParams.has("salvato"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context);
  const values = await readFormValues(request, context);
  const id = actor.organisationIds.find((each) => each === firstText(values["organisation"]));
  if (!id) throw notFound();
  const { fields, errors } = readForm(ContactsForm, values);
  if (fields.comune && !(await listComuni(context.db)).some(({ istat }) => istat === fields.comune))
    errors["comune"] = fieldError("choice");
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const updated = await updateContacts(context, actor, { id, contacts: fields as Contacts });
  return updated.ok
    ? redirect(`${paths.organisation.settings()}?salvato&organizzazione=${id}`)
    : refusalResponse(updated.refusal, values);
}

export default function Settings() {
  const { organisation, comuni, mine, saved } = useLoaderData<typeof loader>();
  const words = useWords();
  const { settings } = words.organisations;
  const stored = Object.fromEntries(
    Object.keys(ContactsForm).map((name) => [name, organisation[name as keyof typeof ContactsForm] ?? ""]),
  );
  const form = formState(words, useActionData<typeof action>(), stored);
  return (
    <>
      <h1>{settings.title}</h1>
      <p className="lead">{settings.lead}</p>
      {mine.length > 1 && <ChooseOrganisation organisations={mine} here={organisation.id} />}
      {saved && (
        <Callout tone="open" announce>
          <p>{settings.saved}</p>
        </Callout>
      )}
      <ErrorSummary errors={form.mistakes} />
      <section className="it-card card-pad" aria-labelledby="fixed">
        <h2 id="fixed">{settings.fixed}</h2>
        <dl className="plain-facts">
          <div>
            <dt>{settings.name}</dt>
            <dd>{organisation.name}</dd>
          </div>
          <div>
            <dt>{settings.kind}</dt>
            <dd>{words.organisations.terms.organisationKind[organisation.kind]}</dd>
          </div>
          {organisation.vatNumber && (
            <div>
              <dt>{settings.vatNumber}</dt>
              <dd>{organisation.vatNumber}</dd>
            </div>
          )}
          {organisation.taxCode && (
            <div>
              <dt>{settings.taxCode}</dt>
              <dd>{organisation.taxCode}</dd>
            </div>
          )}
          <div>
            <dt>{settings.state}</dt>
            <dd>
              {settings.states[organisation.state]}
              {organisation.stateReason && `: ${organisation.stateReason}`}
            </dd>
          </div>
        </dl>
        <p>{settings.fixedWhy}</p>
      </section>
      <PostForm noValidate className="field-stack field-stack-narrow">
        <h2>{settings.contacts}</h2>
        <input type="hidden" name="organisation" value={organisation.id} />
        <SelectField {...form.field("comune")} label={settings.comune} options={comuni} />
        <TextField {...form.field("address")} label={settings.address} optional autoComplete="street-address" />
        <TextField {...form.field("email")} label={settings.email} type="email" autoComplete="email" />
        <TextField {...form.field("phone")} label={settings.phone} type="tel" autoComplete="tel" width="medium" />
        <TextField {...form.field("website")} label={settings.website} optional autoComplete="url" />
        <TextArea
          {...form.field("description")}
          label={settings.description}
          hint={settings.descriptionHint}
          rows={4}
          maxLength={DESCRIPTION_MAX}
          optional
        />
        <SubmitRow>
          <SubmitButton>{settings.save}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </>
  );
}
