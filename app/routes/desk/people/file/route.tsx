import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { cardForms } from "~/components/forms/cardForm";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import type { SignedIn } from "~/domain/access/actor";
import { computeFlags } from "~/domain/flags/computeFlags";
import { ConfirmFlagForm, FactForm, RevokeFlagForm, SetFlagForm } from "~/domain/flags/forms";
import type { FieldErrors } from "~/domain/forms/errors";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { FlagId, PersonId } from "~/domain/ids";
import type { Result } from "~/domain/refusals";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { dayInRome, mediumDate } from "~/text/format";
import type { Context } from "~/usecases/context";
import { confirmFlag } from "~/usecases/flags/confirmFlag";
import { revokeFlag } from "~/usecases/flags/revokeFlag";
import { setFlag } from "~/usecases/flags/setFlag";
import { archivePerson } from "~/usecases/people/archivePerson";
import { recordFact } from "~/usecases/people/recordFact";
import { removeFact } from "~/usecases/people/removeFact";
import { listReadsOfPerson } from "~db/queries/audit/audit";
import { listFacts, listFlags } from "~db/queries/flags/flags";
import { findPersonForStaff } from "~db/queries/people/people";
import { listApplicationsOfPerson, listAuditOfPerson } from "~db/queries/people/personHistory";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";
import { namesOf } from "../../parts/picks";
import { FactsCard } from "./FactsCard";
import { FlagsCard } from "./FlagsCard";
import { PersonApplications } from "./PersonApplications";
import { PersonHistory } from "./PersonHistory";
import { ProfileCard } from "./ProfileCard";
import { PostForm } from "~/components/forms/PostForm";

type Loaded = Awaited<ReturnType<typeof loader>>;
export const handle: PageHandle<Loaded> = {
  title: (words, { person }) => words.people.file.title(`${person.givenName} ${person.familyName}`),
  private: true,
};

const READS_SHOWN = 20;

const idIn = (params: { id?: string }) => {
  const id = PersonId.safeParse(params.id);
  if (!id.success) throw notFound();
  return id.data;
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "flag.read");
  const { db } = context;
  const person = await findPersonForStaff(db, idIn(params), { actor, at: context.now(), purpose: "file" });
  if (!person) throw notFound();
  const today = dayInRome(context.now());
  const [facts, flags, applications, deeds, reads, occupations, skills] = await Promise.all([
    listFacts(db, person.id),
    listFlags(db, person.id),
    listApplicationsOfPerson(db, person.id),
    listAuditOfPerson(db, person.id),
    listReadsOfPerson(db, person.id, READS_SHOWN),
    findOccupations(db, [...person.desired, ...person.practised.map(({ occupationId }) => occupationId)]),
    findSkills(db, person.skills),
  ]);
  const following = computeFlags({ facts, birthDate: person.birthDate, educationLevel: person.educationLevel, today });
  const standing = flags
    .filter(({ revokedAt, expiresOn }) => revokedAt === null && expiresOn >= today)
    .map(({ kind }) => kind);
  const proposed = following.filter(({ kind }) => !standing.includes(kind));
  return {
    person,
    today,
    facts,
    flags,
    proposed,
    following: following.map(({ kind }) => kind),
    applications,
    deeds,
    reads,
    occupations,
    skills,
    done: new URL(request.url).searchParams.get("fatto"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "person.write");
  const personId = idIn(params);
  const values = await readFormValues(request, context);
  const intent = INTENTS.find((each) => each === values["intent"]);
  if (!intent) throw new Response(null, { status: 400 });
  const answer = await HANDLERS[intent]({ context, actor, personId, values, today: dayInRome(context.now()) });
  if ("errors" in answer) return unprocessableResponse(answer.errors, values);
  if (!answer.ok && answer.refusal !== "already_done") return refusalResponse(answer.refusal, values);
  return redirect(`${paths.staff.person(personId)}?fatto=${intent}`);
}

interface Asked {
  context: Context;
  actor: SignedIn;
  personId: PersonId;
  values: FormValues;
  today: string;
}
type Answered = Promise<Result<object> | { errors: FieldErrors }>;

const FactId = z.uuid();

const INTENTS = ["fact", "removeFact", "confirm", "set", "revoke", "archive", "restore"] as const;

/** Reads the form and, when it is valid, calls the use case. */
async function withForm<Shape extends Parameters<typeof readForm>[0]>(
  shape: Shape,
  values: FormValues,
  act: (fields: Required<ReturnType<typeof readForm<Shape>>["fields"]>) => Promise<Result<object>>,
): Answered {
  const { fields, errors } = readForm(shape, values);
  return Object.keys(errors).length > 0 ? { errors } : act(fields as Required<typeof fields>);
}

const HANDLERS: Record<(typeof INTENTS)[number], (asked: Asked) => Answered> = {
  fact: ({ context, actor, personId, values, today }) =>
    withForm(FactForm(today), values, (fields) => recordFact(context, actor, { personId, ...fields })),
  removeFact: ({ context, actor, personId, values }) => {
    const factId = FactId.safeParse(values["fact"]);
    if (!factId.success) throw notFound();
    return removeFact(context, actor, { personId, factId: factId.data });
  },
  confirm: ({ context, actor, personId, values, today }) =>
    withForm(ConfirmFlagForm(today), values, (fields) => confirmFlag(context, actor, { personId, ...fields })),
  set: ({ context, actor, personId, values, today }) =>
    withForm(SetFlagForm(today), values, (fields) => setFlag(context, actor, { personId, ...fields })),
  revoke: ({ context, actor, personId, values }) => {
    const flagId = FlagId.safeParse(values["flag"]);
    if (!flagId.success) throw notFound();
    return withForm(RevokeFlagForm, values, ({ reason }) =>
      revokeFlag(context, actor, { personId, flagId: flagId.data, reason }),
    );
  },
  archive: ({ context, actor, personId }) => archivePerson(context, actor, { id: personId, archived: true }),
  restore: ({ context, actor, personId }) => archivePerson(context, actor, { id: personId, archived: false }),
};

export default function Person() {
  const loaded = useLoaderData<typeof loader>();
  const { person, today, done } = loaded;
  const words = useWords();
  const { file, list } = words.people;
  const answer = useActionData<typeof action>();
  const forms = cardForms(words, answer);
  const locale = useLocale();
  const names = namesOf({ occupations: loaded.occupations, skills: loaded.skills, usual: [] }, locale);
  const archived = person.state === "archived";
  const message = Object.entries(file.done).find(([key]) => key === done)?.[1];
  return (
    <>
      <TitleRow
        title={`${person.givenName} ${person.familyName}`}
        trail={[{ label: list.title, to: paths.staff.people() }]}
        meta={file.registered(person.createdByName, mediumDate(locale, person.createdAt))}
        badges={archived ? <Badge tone="red">{file.archived}</Badge> : undefined}
        actions={
          <>
            <LocalLink className="btn btn-outline-primary" to={paths.staff.editPerson(person.id)}>
              {file.edit}
            </LocalLink>
            {!archived && (
              <LocalLink className="btn btn-primary" to={paths.staff.personMatches(person.id)}>
                {file.matches}
              </LocalLink>
            )}
          </>
        }
      />
      {message !== undefined && !answer && (
        <Callout tone="open" announce>
          {message}
        </Callout>
      )}
      {archived && <Callout tone="amber">{file.archivedText}</Callout>}
      <ErrorSummary errors={forms.mistakes} />
      <div className="columns-main columns-wide">
        <div className="card-stack">
          <ProfileCard person={person} occupation={names.occupation} skill={names.skill} today={today} />
          <PersonApplications applications={loaded.applications} />
          <PersonHistory deeds={loaded.deeds} reads={loaded.reads} />
          <PostForm>
            <SubmitButton
              look={archived ? "outline-primary" : "outline-danger"}
              name="intent"
              value={archived ? "restore" : "archive"}
            >
              {archived ? file.restore : file.archive}
            </SubmitButton>
          </PostForm>
        </div>
        <div className="card-stack">
          <FlagsCard
            flags={loaded.flags}
            proposed={loaded.proposed}
            following={loaded.following}
            today={today}
            forms={forms}
          />
          <FactsCard facts={loaded.facts} form={forms.form("fact")} />
        </div>
      </div>
    </>
  );
}
