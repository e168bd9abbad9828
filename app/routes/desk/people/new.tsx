import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { allTexts } from "~/domain/forms/choices";
import { fieldError, type FieldErrors } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import { ApplicationId, PersonId } from "~/domain/ids";
import { readPerson } from "~/domain/people/form";
import type { Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import { readFormValues, requirePermission } from "~/server/request/http";
import { isSearchRequested, loadPicks, findUnpicked } from "~/server/request/vocabularyPicks";
import { dayInRome } from "~/text/format";
import { registerPerson } from "~/usecases/people/registerPerson";
import { findApplicationForStaff } from "~db/queries/applications/applicationLists";
import type { LookAlike } from "~db/queries/people/peopleLists";
import { listComuni } from "~db/queries/places/places";
import { PersonForm } from "./parts/PersonForm";

export const handle: PageHandle = { title: (words) => words.people.form.newTitle, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "person.write");
  const from = ApplicationId.safeParse(new URL(request.url).searchParams.get("candidatura"));
  const applicant = from.success
    ? await findApplicationForStaff(context.db, from.data, { actor, at: context.now(), purpose: "application" })
    : undefined;
  const [givenName = "", ...family] = applicant?.name.split(" ") ?? [];
  const stored: FormValues = {
    givenName,
    familyName: family.join(" "),
    email: applicant?.email ?? "",
    phone: applicant?.phone ?? "",
  };
  return {
    stored,
    picks: await loadPicks(context, stored),
    comuni: (await listComuni(context.db)).map(({ istat, name }) => ({ value: istat, label: name })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "person.write");
  const values = await readFormValues(request, context);
  const picks = await loadPicks(context, values);
  const answer = (errors: FieldErrors, status: number, lookAlikes: LookAlike[] = []) =>
    data({ errors, values, picks, lookAlikes, refusal: null as Refusal | null }, { status });
  if (isSearchRequested(values)) return answer({}, 200);
  const { entry, errors } = readPerson(values, dayInRome(context.now()));
  const wrong = { ...errors, ...findUnpicked(values, picks) };
  if (!entry || Object.keys(wrong).length > 0) return answer(wrong, 422);
  const reason = typeof values["reason"] === "string" ? values["reason"].trim().slice(0, 400) : "";
  const shown = allTexts(values["shown"]).flatMap((id) => PersonId.safeParse(id).data ?? []);
  const result = await registerPerson(context, actor, {
    entry,
    evenSo: values["evenSo"] === undefined ? null : reason,
    shown,
  });
  if (result.ok) return redirect(`${paths.staff.person(result.id)}?fatto=registered`);
  const noReason = values["evenSo"] !== undefined && reason === "" ? { reason: fieldError("required") } : {};
  return answer(noReason, 409, "lookAlikes" in result ? result.lookAlikes : []);
}

export default function NewPerson() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { form, list } = words.people;
  return (
    <>
      <TitleRow title={form.newTitle} meta={form.newLead} trail={[{ label: list.title, to: paths.staff.people() }]} />
      <PersonForm
        form={formState(words, answer, loaded.stored)}
        picks={answer?.picks ?? loaded.picks}
        comuni={loaded.comuni}
        submit={form.save}
        back={paths.staff.people()}
        lookAlikes={answer?.lookAlikes ?? []}
      />
    </>
  );
}
