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
import { proposePosting } from "~/usecases/matching/proposePosting";
import { rankPostings } from "~/usecases/matching/rankPostings";
import { listApplicationsByPosting } from "~db/queries/matching/matches";
import { listMatchNames } from "~db/queries/matching/matchNames";
import { findPersonForStaff } from "~db/queries/people/people";
import { MatchGroups } from "../parts/MatchGroups";
import { OpenRows } from "../parts/OpenRows";
import { ProposeForm } from "../parts/ProposeForm";
import { FIRST, MAX_SHOWN, readShown, shownQuery } from "../parts/shownGroups";
import { useMatchNames } from "../parts/useMatchNames";

type Loaded = Awaited<ReturnType<typeof loader>>;
export const handle: PageHandle<Loaded> = {
  title: (words, { person }) => words.matching.desk.postings.title(fullName(person)),
  private: true,
};

const idIn = (params: { id?: string }) => {
  const id = PersonId.safeParse(params.id);
  if (!id.success) throw notFound();
  return id.data;
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "match.read");
  const id = idIn(params);
  const search = new URL(request.url).searchParams;
  const shown = readShown(search);
  const person = await findPersonForStaff(context.db, id, { actor, at: context.now(), purpose: "match" });
  const ranking = person && (await rankPostings(context, actor, { personId: id, ...shown }));
  if (!person || !ranking) throw notFound();
  const explanations = ranking.rows.map(({ explanation }) => explanation);
  const [ways, named] = await Promise.all([
    listApplicationsByPosting(context.db, id),
    listMatchNames(context.db, explanations),
  ]);
  return {
    person,
    ranking,
    ways,
    named,
    shown,
    usual: addDays(dayInRome(context.now()), ANSWER_DAYS),
    open: search.get("spiega"),
    proposed: search.get("fatto"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "application.propose");
  const personId = idIn(params);
  const values = await readFormValues(request, context);
  const postingId = PostingId.safeParse(values["posting"]);
  if (!postingId.success) throw notFound();
  const today = dayInRome(context.now());
  const { fields, errors } = readForm(ProposalForm(today), values);
  if (fields.answerBy && fields.answerBy < today) errors["answerBy"] = fieldError("date_past");
  if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const result = await proposePosting(context, actor, {
    personId,
    postingId: postingId.data,
    ...(fields as Required<typeof fields>),
  });
  if (!result.ok) return refusalResponse(result.refusal, values);
  return redirect(`${paths.staff.personMatches(personId)}?fatto=${postingId.data}#m-${postingId.data}`);
}

export default function PersonMatches() {
  const { person, ranking, ways, named, shown, usual, open, proposed } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const matches = words.matching.desk;
  const { postings: page, row } = matches;
  const names = useMatchNames(named);
  const answer = useActionData<typeof action>();
  const forms = cardForms(words, answer);
  const mistakes =
    answer?.refusal === "wrong_state"
      ? [{ name: `propose-${String(answer.values["posting"])}-answerBy`, message: matches.propose.dateWrong }]
      : forms.mistakes;
  const name = fullName(person);
  const active = person.state === "active";
  const items = ranking.rows.map(({ id, group, position, joined, explanation }) => {
    const posting = ranking.postings.get(id);
    const way = ways.get(id);
    const form = forms.form(`propose-${id}`);
    const distance = explanation.tenthsKm === null ? null : kilometres(locale, explanation.tenthsKm / 10);
    const closes = posting?.closesOn == null ? null : page.closes(shortDate(locale, posting.closesOn));
    return {
      id,
      group,
      to: paths.staff.posting(id),
      position,
      joined,
      explanation,
      name: posting?.title ?? "",
      open: open === id || form.refused,
      meta: `${[posting?.organisationName, posting?.comuneName, distance, closes].filter(Boolean).join(", ")}. ${row.essentials(explanation.essentials.met, explanation.essentials.asked)}`,
      badges: (
        <>
          {posting && <Badge tone="line">{formatCode(posting.code)}</Badge>}
          {way && (
            <Badge tone={isEnded(way.state) ? "line" : "blue"}>
              {row.known(words.applications.terms.applicationStateDesk[way.state])}
            </Badge>
          )}
        </>
      ),
      below: (
        <>
          <p>
            <LocalLink to={paths.staff.posting(id)}>{posting?.title}</LocalLink>
          </p>
          {active && (
            <ProposeForm
              name={person.givenName}
              form={form}
              hidden={{ posting: id }}
              answerBy={shortDate(
                "it",
                posting?.closesOn != null && posting.closesOn < usual ? posting.closesOn : usual,
              )}
              hasEmail={person.email !== null}
              way={way}
            />
          )}
        </>
      ),
    };
  });
  return (
    <>
      <TitleRow
        title={page.title(name)}
        meta={page.lead}
        trail={[
          { label: words.people.list.title, to: paths.staff.people() },
          { label: name, to: paths.staff.person(person.id) },
        ]}
      />
      {proposed !== null && !answer && (
        <Callout tone="open" announce>
          {matches.propose.done(name)}
        </Callout>
      )}
      {!active && <Callout tone="amber">{words.people.file.archivedText}</Callout>}
      <ErrorSummary errors={mistakes} />
      {ranking.total + ranking.open.length + ranking.openNotNow.length === 0 && (
        <EmptyState title={page.none} action={{ label: page.see, to: paths.staff.reviews() }}>
          <p>{page.noneText}</p>
        </EmptyState>
      )}
      <MatchGroups
        items={items}
        groups={ranking.groups}
        bands={ranking.bands}
        count={page.count}
        who={page.posting}
        names={names}
        show={(group) => `${paths.staff.personMatches(person.id, shownQuery(shown, group))}#gruppo-${group}`}
        more={
          shown.limit < MAX_SHOWN
            ? paths.staff.personMatches(person.id, shownQuery({ ...shown, limit: shown.limit + FIRST }))
            : null
        }
        moreWords={page.more}
      />
      <OpenRows
        title={page.openToAll}
        note={page.openNote}
        rows={[...ranking.open, ...ranking.openNotNow].map((id) => ({
          id,
          name: ranking.postings.get(id)?.title ?? "",
          to: paths.staff.posting(id),
          detail: ranking.postings.get(id)?.comuneName ?? "",
          notNow: ranking.openNotNow.includes(id),
        }))}
      />
    </>
  );
}
