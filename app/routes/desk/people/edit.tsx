import { fullName } from "~/domain/people/fullName";
import { data, redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/forms/formState";
import { OvertakenForm } from "~/components/forms/OvertakenForm";
import { useCurrentPath, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import type { Actor } from "~/domain/access/actor";
import type { FieldErrors } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import { readCarried } from "~/domain/forms/overtaken";
import { PersonId } from "~/domain/ids";
import { PERSON_PLACES, personParts, personValues, readPerson } from "~/domain/people/form";
import { REFUSALS, type Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import { readPostedForm, notFound, requirePermission } from "~/server/request/http";
import { saveUnlessOvertaken } from "~/server/request/overtaken";
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
  const { values: posted } = await readPostedForm(request, context, LONG_LIST);
  const reader = { actor, at: context.now(), purpose: "edit" } as const;
  const load = async () => {
    const person = await findPersonForStaff(context.db, id, reader);
    if (!person) throw notFound();
    return { values: await loadPlaceValues(context.db, personValues(person), PERSON_PLACES), version: person.version };
  };
  const outcome = await saveUnlessOvertaken(context, {
    noun: "person",
    recordId: id,
    parts: personParts,
    posted,
    load,
    save: (values, version) => save(context, actor, { id, values, version }),
  });
  const { values } = outcome;
  const picks = await loadPicks(context, values);
  if ("overtaken" in outcome)
    return data(
      { errors: {}, values, picks, refusal: null, doubts: undefined, overtaken: outcome.overtaken },
      { status: 409 },
    );
  const { saved } = outcome;
  if (saved.ok) return redirect(`${paths.staff.person(id)}?fatto=saved`);
  if (saved.refusal === "not_found") throw notFound();
  const { errors = {}, refusal = null, doubts } = saved;
  const status = refusal ? REFUSALS[refusal] : saved.searching ? 200 : 422;
  return data({ errors, values, picks, refusal, doubts }, { status });
}

interface Edit {
  id: PersonId;
  values: FormValues;
  version: number;
}

/** Reads the form and writes the file; a search for words of the vocabulary writes nothing. */
async function save(context: AppLoadContext, actor: Actor, { id, values, version }: Edit): Promise<Saved> {
  const picks = await loadPicks(context, values);
  if (isSearchRequested(values)) return { ok: false, searching: true };
  const places = await readPlaces(context.db, values, PERSON_PLACES);
  const { entry, errors, doubts } = readPerson(places.values, dayInRome(context.now()));
  const wrong = { ...errors, ...places.errors, ...findUnpicked(values, picks) };
  if (!entry || Object.keys(wrong).length > 0)
    return { ok: false, errors: wrong, ...(Object.keys(places.errors).length > 0 ? {} : { doubts }) };
  return updatePerson(context, actor, { id, version, entry });
}

type Saved =
  { ok: true } | { ok: false; refusal?: Refusal; errors?: FieldErrors; doubts?: string | undefined; searching?: true };

export default function EditPerson() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { form, list } = words.people;
  const here = useCurrentPath();
  const name = loaded.name;
  if (answer && "overtaken" in answer)
    return (
      <OvertakenForm
        overtaken={answer.overtaken}
        about={name}
        trail={[
          { label: list.title, to: paths.staff.people() },
          { label: name, to: paths.staff.person(loaded.id) },
        ]}
        action={here}
      />
    );
  // What was in front when the writing began stays, also after a look at the vocabulary or a mistake.
  const seen = answer
    ? { version: Number(answer.values["version"]), values: readCarried(answer.values["shown"]) }
    : { version: loaded.version, values: loaded.stored };
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
        seen={seen}
        submit={form.saveEdit}
        back={paths.staff.person(loaded.id)}
        taxCodeKept={loaded.hasTaxCode}
        doubts={answer?.doubts}
      />
    </>
  );
}
