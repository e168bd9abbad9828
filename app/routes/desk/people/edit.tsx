import { fullName } from "~/domain/people/fullName";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import type { FieldErrors } from "~/domain/forms/errors";
import { PersonId } from "~/domain/ids";
import { PERSON_PLACES, personValues, readPerson } from "~/domain/people/form";
import { REFUSALS, type Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import { readPostedForm, notFound, requirePermission } from "~/server/request/http";
import { LONG_LIST } from "~/server/request/postedForm";
import { isSearchRequested, loadPicks, findUnpicked } from "~/server/request/vocabularyPicks";
import { dayInRome } from "~/text/format";
import { loadPlaceValues, readPlaces } from "~/usecases/places/readPlaces";
import { updatePerson } from "~/usecases/people/updatePerson";
import { findPersonForStaff } from "~db/queries/people/people";
import { listComuni } from "~db/queries/places/places";
import { PersonForm } from "./parts/PersonForm";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (words, { name }) => words.people.form.editTitle(name),
  private: true,
};

const idIn = (params: { id?: string }) => {
  const id = PersonId.safeParse(params.id);
  if (!id.success) throw notFound();
  return id.data;
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "person.write");
  const person = await findPersonForStaff(context.db, idIn(params), { actor, at: context.now(), purpose: "edit" });
  if (!person) throw notFound();
  const {
    id,
    version,
    hasTaxCode,
    state: _,
    createdAt: __,
    updatedAt: ___,
    comuneName: ____,
    createdByName: _____,
    ...fields
  } = person;
  const stored = await loadPlaceValues(context.db, personValues(fields), PERSON_PLACES);
  const comuni = (await listComuni(context.db)).map(({ istat, name }) => ({ value: istat, label: name }));
  return {
    id,
    version,
    hasTaxCode,
    stored,
    comuni,
    picks: await loadPicks(context, stored),
    name: fullName(person),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "person.write");
  const id = idIn(params);
  const { values } = await readPostedForm(request, LONG_LIST);
  const picks = await loadPicks(context, values);
  const answer = (errors: FieldErrors, status: number, refusal: Refusal | null = null, doubts?: string) =>
    data({ errors, values, picks, refusal, doubts }, { status });
  if (isSearchRequested(values)) return answer({}, 200);
  const places = await readPlaces(context.db, values, PERSON_PLACES);
  const { entry, errors, doubts: doubted } = readPerson(places.values, dayInRome(context.now()));
  const wrong = { ...errors, ...places.errors, ...findUnpicked(values, picks) };
  const doubts = Object.keys(places.errors).length > 0 ? undefined : doubted;
  if (!entry || Object.keys(wrong).length > 0) return answer(wrong, 422, null, doubts);
  const result = await updatePerson(context, actor, { id, version: Number(values["version"]), entry });
  if (result.ok) return redirect(`${paths.staff.person(id)}?fatto=saved`);
  if (result.refusal === "not_found") throw notFound();
  return answer({}, REFUSALS[result.refusal], result.refusal);
}

export default function EditPerson() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { form, list } = words.people;
  // After a look at nothing but the vocabulary the version typed from stays; after the page has said that somebody saved meanwhile, the next save replaces theirs knowingly.
  const version = answer && answer.refusal !== "changed_meanwhile" ? Number(answer.values["version"]) : loaded.version;
  return (
    <>
      <TitleRow
        title={form.editTitle(loaded.name)}
        trail={[
          { label: list.title, to: paths.staff.people() },
          { label: loaded.name, to: paths.staff.person(loaded.id) },
        ]}
      />
      <PersonForm
        form={formState(words, answer, loaded.stored)}
        picks={answer?.picks ?? loaded.picks}
        comuni={loaded.comuni}
        version={version}
        submit={form.saveEdit}
        back={paths.staff.person(loaded.id)}
        taxCodeKept={loaded.hasTaxCode}
        doubts={answer?.doubts}
      />
    </>
  );
}
