import { fullName } from "~/domain/people/fullName";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { cardForms } from "~/components/forms/cardForm";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { isEnded } from "~/domain/applications/decide";
import { ANSWER_DAYS, ProposalForm } from "~/domain/applications/proposalForm";
import { addDays } from "~/domain/forms/days";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { PersonId, PostingId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { dayInRome, kilometres, shortDate } from "~/text/format";
import { setPriorityOrder } from "~/usecases/matching/setPriorityOrder";
import { proposePosting } from "~/usecases/matching/proposePosting";
import { rankPeople } from "~/usecases/matching/rankPeople";
import { listApplicationsByPerson } from "~db/queries/matching/matches";
import { listMatchNames } from "~db/queries/matching/matchNames";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPosting } from "~db/queries/postings/postings";
import { MatchGroups } from "../../parts/MatchGroups";
import { OpenRows } from "../../parts/OpenRows";
import { ProposeForm } from "../../parts/ProposeForm";
import { FIRST, MAX_SHOWN, readShown, shownQuery } from "../../parts/shownGroups";
import { useMatchNames } from "../../parts/useMatchNames";
import { PriorityCard } from "./PriorityCard";

type Loaded = Awaited<ReturnType<typeof loader>>;
export const handle: PageHandle<Loaded> = {
  title: (words, { posting }) => `${words.matching.desk.people.title}: ${posting.title}`,
  private: true,
};

const idIn = (params: { id?: string }) => {
  const id = PostingId.safeParse(params.id);
  if (!id.success) throw notFound();
  return id.data;
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "match.read");
  const id = idIn(params);
  const search = new URL(request.url).searchParams;
  const shown = readShown(search);
  const priority = search.get("ordine") === "priorita";
  const posting = await findPosting(context.db, id);
  const ranking = posting && (await rankPeople(context, actor, { postingId: id, ...shown, priority }));
  if (!posting || !ranking) throw notFound();
  const explanations = ranking.rows.map(({ explanation }) => explanation);
  const [organisation, ways, named] = await Promise.all([
    findOrganisation(context.db, posting.organisationId),
    listApplicationsByPerson(context.db, id),
    listMatchNames(context.db, explanations),
  ]);
  const today = dayInRome(context.now());
  const usual = addDays(today, ANSWER_DAYS);
  return {
    posting,
    ranking,
    ways,
    named,
    today,
    shown,
    priority,
    organisation: organisation?.name ?? "",
    open: search.get("spiega"),
    proposed: search.get("fatto"),
    answerBy: posting.closesOn !== null && posting.closesOn < usual ? posting.closesOn : usual,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "application.propose");
  const postingId = idIn(params);
  const values = await readFormValues(request, context);
  if (values["intent"] === "priority") {
    const on = values["on"] === "1";
    await setPriorityOrder(context, actor, { postingId, on });
    return redirect(paths.staff.postingMatches(postingId, { ordine: on ? "priorita" : null }));
  }
  const personId = PersonId.safeParse(values["person"]);
  if (!personId.success) throw notFound();
  const today = dayInRome(context.now());
  const { fields, errors } = readForm(ProposalForm(today), values);
  if (fields.answerBy && fields.answerBy < today) errors["answerBy"] = fieldError("date_past");
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const result = await proposePosting(context, actor, {
    personId: personId.data,
    postingId,
    ...(fields as Required<typeof fields>),
  });
  if (!result.ok) return refusalResponse(result.refusal, values);
  return redirect(
    `${paths.staff.postingMatches(postingId, { fatto: personId.data, ordine: new URL(request.url).searchParams.get("ordine") })}#m-${personId.data}`,
  );
}

export default function PostingMatches() {
  const { posting, ranking, ways, named, today, shown, priority, organisation, open, proposed, answerBy } =
    useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const matches = words.matching.desk;
  const { people: page, row } = matches;
  const names = useMatchNames(named);
  const answer = useActionData<typeof action>();
  const forms = cardForms(words, answer);
  const mistakes =
    answer?.refusal === "wrong_state"
      ? [{ name: `propose-${String(answer.values["person"])}-answerBy`, message: matches.propose.dateWrong }]
      : forms.mistakes;
  const published = posting.state === "published";
  const nameOf = (id: string) => {
    const person = ranking.people.get(PersonId.parse(id));
    return person ? fullName(person) : "";
  };
  const items = ranking.rows.map(({ id, group, position, positionWithoutPriority, joined, explanation }) => {
    const person = ranking.people.get(id);
    const way = ways.get(id);
    const flags = ranking.flags.filter(({ personId }) => personId === id);
    const form = forms.form(`propose-${id}`);
    const free =
      person?.availableFrom == null
        ? row.freeUnknown
        : person.availableFrom <= today
          ? row.freeNow
          : row.freeFrom(shortDate(locale, person.availableFrom));
    const distance = explanation.tenthsKm === null ? null : kilometres(locale, explanation.tenthsKm / 10);
    return {
      id,
      group,
      to: paths.staff.person(id),
      position,
      joined,
      explanation,
      name: nameOf(id),
      open: open === id || form.refused,
      meta: `${[person?.comuneName, distance, person?.hasCar == null ? null : person.hasCar ? row.withCar : row.noCar].filter(Boolean).join(", ")}. ${row.essentials(explanation.essentials.met, explanation.essentials.asked)}. ${free}`,
      badges: (
        <>
          {way && (
            <Badge tone={isEnded(way.state) ? "line" : "blue"}>
              {row.known(words.applications.terms.applicationStateDesk[way.state])}
            </Badge>
          )}
          {priority &&
            flags.map((flag) => (
              <Badge key={flag.kind} tone="gold">
                {matches.priority.flag(
                  words.flags.terms.flagKind[flag.kind],
                  flag.setByName,
                  shortDate(locale, flag.expiresOn),
                )}
              </Badge>
            ))}
          {priority && position !== positionWithoutPriority && (
            <Badge tone="line">{row.was(positionWithoutPriority)}</Badge>
          )}
        </>
      ),
      below: (
        <>
          {person?.workConditions && (
            <p>
              <b>{row.conditions}</b>: {person.workConditions}
            </p>
          )}
          <p>
            <LocalLink to={paths.staff.person(id)}>{nameOf(id)}</LocalLink>
          </p>
          {published && (
            <ProposeForm
              name={person?.givenName ?? ""}
              form={form}
              hidden={{ person: id }}
              answerBy={shortDate("it", answerBy)}
              hasEmail={person?.email != null}
              way={way}
            />
          )}
        </>
      ),
    };
  });
  const order = { ordine: priority ? "priorita" : null };
  return (
    <>
      <TitleRow
        title={posting.title}
        trail={[
          { label: page.trail, to: paths.staff.postings() },
          { label: formatCode(posting.code), to: paths.staff.posting(posting.id) },
        ]}
        meta={`${page.title}. ${organisation}, ${page.places(posting.places)}`}
        badges={
          <>
            <Badge tone={published ? "open" : "amber"}>{words.postings.terms.postingState[posting.state]}</Badge>
            <Badge tone="line">{formatCode(posting.code)}</Badge>
            <Badge tone="line">{page.promised(posting.responseDays)}</Badge>
            <Badge tone="line">
              {page.underWay([...ways.values()].filter(({ state }) => state === "proposed").length)}
            </Badge>
          </>
        }
      />
      {proposed !== null && !answer && (
        <Callout tone="open" announce>
          {matches.propose.done(nameOf(proposed))}
        </Callout>
      )}
      <ErrorSummary errors={mistakes} />
      <div className="match-cards">
        <section className="it-card" aria-labelledby="essential">
          <div className="card-body">
            <h2 id="essential" className="h3">
              {page.essential}
            </h2>
            <p className="badge-list">
              {posting.hardChecks.length === 0
                ? page.noEssential
                : posting.hardChecks.map((check) => (
                    <Badge key={check} tone="blue">
                      {words.postings.terms.hardCheck[check]}
                    </Badge>
                  ))}
            </p>
            <p className="meta">
              {page.essentialNote} {page.pool(ranking.total, ranking.groups[1], ranking.groups[4], ranking.groups[5])}
            </p>
          </div>
        </section>
        <PriorityCard on={priority} />
      </div>
      {ranking.total + ranking.open.length + ranking.openNotNow.length === 0 && (
        <EmptyState title={page.none} action={{ label: page.add, to: paths.staff.newPerson() }}>
          <p>{page.noneText}</p>
        </EmptyState>
      )}
      <MatchGroups
        items={items}
        groups={ranking.groups}
        bands={ranking.bands}
        count={page.count}
        who={page.person}
        names={names}
        show={(group) =>
          `${paths.staff.postingMatches(posting.id, { ...shownQuery(shown, group), ...order })}#gruppo-${group}`
        }
        more={
          shown.limit < MAX_SHOWN
            ? paths.staff.postingMatches(posting.id, {
                ...shownQuery({ ...shown, limit: shown.limit + FIRST }),
                ...order,
              })
            : null
        }
        moreWords={page.more}
      />
      <OpenRows
        title={page.openToAll}
        note={page.openNote}
        rows={[...ranking.open, ...ranking.openNotNow].map((id) => ({
          id,
          name: nameOf(id),
          to: paths.staff.person(id),
          detail: ranking.people.get(id)?.comuneName ?? "",
          notNow: ranking.openNotNow.includes(id),
        }))}
      />
    </>
  );
}
