import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState, type FormAnswer } from "~/components/forms/formState";
import { useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { cardSummary } from "~/domain/postings/summaryOf";
import { Ticks } from "~/components/posting/Ticks";
import { ApplyForm as ApplyFields } from "~/domain/applications/forms";
import { readForm } from "~/domain/forms/formValues";
import { linesOf } from "~/domain/forms/text";
import { formatCode, parseCode } from "~/domain/postings/code";
import { isPastHour, isAcceptingApplications } from "~/domain/postings/joining";
import { isHiringKind } from "~/domain/postings/kinds";
import { jsonForScript } from "~/domain/postings/markup";
import { isEventKind, standingOf } from "~/domain/registrations/events";
import { organisationSlug } from "~/domain/organisations/slug";
import { boilerplateFor } from "~/domain/postings/boilerplate";
import { structuredData } from "~/domain/postings/structuredData";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { loadActor, readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { loadFavouriteCodes } from "~/server/request/favourites";
import { dayInRome } from "~/text/format";
import { wordsFor, type Locale } from "~/text/words";
import { applyToPosting } from "~/usecases/applications/applyToPosting";
import { findPublicEvent } from "~db/queries/registrations/events";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { listCards } from "~db/queries/postings/postingCards";
import { findPostingByCode, type PostingRecord } from "~db/queries/postings/postings";
import { listComuni, type Comune } from "~db/queries/places/places";
import { listSimilarPostings } from "~db/queries/postings/similarPostings";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";
import { greatCircleKm } from "~search/greatCircle";
import { JoinEvent } from "../../parts/JoinEvent";
import { ApplyForm } from "./ApplyForm";
import { HowToGetThere } from "./HowToGetThere";
import { HowToJoin } from "./HowToJoin";
import { KindSections } from "./KindSections";
import { PostingAside } from "./PostingAside";
import { PostingHead } from "./PostingHead";
import { PostingKeyColumn } from "./PostingKeyColumn";
import { PostingNeeds } from "./PostingNeeds";
import { PostingNotOpen } from "./PostingNotOpen";
import { SimilarPostings } from "./SimilarPostings";
import { requirementsOf } from "./requirements";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { posting }) => posting.title,
  description: (words, { posting: { kind, title }, organisation, comune }) =>
    kind === "call"
      ? words.postings.facts.descriptions.call(title, organisation.name)
      : (isEventKind(kind) ? words.postings.facts.descriptions.event : words.postings.publicPage.description)(
          title,
          organisation.name,
          comune?.name ?? "",
        ),
};

/** Readable for ever once published; before that it does not exist for the public. */
const READABLE = ["published", "paused", "closed"];

async function readPosting(context: AppLoadContext, code: string | undefined): Promise<PostingRecord> {
  const number = parseCode(code ?? "");
  const posting = number === null ? undefined : await findPostingByCode(context.db, number);
  if (!posting || !posting.publishedAt || !READABLE.includes(posting.state)) throw notFound();
  return posting;
}

async function skillsOf(context: AppLoadContext, posting: PostingRecord) {
  const rows = await findSkills(context.db, [...posting.essentialSkills, ...posting.desirableSkills]);
  const label = (ids: readonly number[]) =>
    rows
      .filter(({ id }) => ids.includes(id))
      .map(({ labelIt, labelEn }) => (context.locale === "it" ? null : labelEn) ?? labelIt);
  return { essential: label(posting.essentialSkills), desirable: label(posting.desirableSkills) };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const posting = await readPosting(context, params["code"]);
  const code = formatCode(posting.code);
  if (params["code"] !== code) throw redirect(paths.posting(posting.code));
  const [organisation, [card], comuni, skills, [occupation]] = await Promise.all([
    findOrganisation(context.db, posting.organisationId),
    listCards(context.db, [posting.id]),
    listComuni(context.db),
    skillsOf(context, posting),
    findOccupations(context.db, posting.occupationId ? [posting.occupationId] : []),
  ]);
  if (!organisation || !card) throw notFound();
  const comune = comuni.find(({ istat }) => istat === posting.comune) ?? null;
  const from = comuni.find(({ istat }) => istat === new URL(request.url).searchParams.get("da")) ?? null;
  return {
    posting,
    skills,
    comune,
    comuni,
    from,
    url: context.siteUrl + paths.posting(posting.code),
    now: context.now(),
    organisation: employerOf(organisation),
    summary: cardSummary(card, kmFrom(from, comune)),
    similar: await loadSimilar(context, posting, { from, comune, comuni }),
    saved: (await loadFavouriteCodes(request, context)).includes(posting.code),
    notice: new URL(request.url).searchParams.get("fatto"),
    data: markupOf(context, { posting, organisation, comune, occupation, skills: skills.essential }),
    event: await seatsOf(context, posting),
    late: isPastHour(posting, context.now()),
  };
}

/** What the page shows of the organisation; only a verified one has a page to link to. */
function employerOf({ name, website, state, ...rest }: NonNullable<Awaited<ReturnType<typeof findOrganisation>>>) {
  const verified = state === "verified";
  return { name, website, verified, slug: verified ? organisationSlug({ name, ...rest }) : null };
}

interface Around {
  /** The Comune the reader set out from, where they said it. */
  from: Comune | null;
  comune: Comune | null;
  comuni: readonly Comune[];
}

/** Three adverts like this one, with how far they are from the reader, else from this one. */
async function loadSimilar(context: AppLoadContext, { id, kind }: PostingRecord, { from, comune, comuni }: Around) {
  const today = dayInRome(context.now());
  const ids = await listSimilarPostings(context.db, { id, kind, from: from?.istat ?? null, today }, 3);
  const placeOf = (istat: string | null) => comuni.find((each) => each.istat === istat);
  return (await listCards(context.db, ids)).map((row) =>
    cardSummary(row, kmFrom(from ?? comune, placeOf(row.comuneCode))),
  );
}

interface MarkedUp {
  posting: PostingRecord;
  organisation: { name: string; website: string | null };
  comune: Comune | null;
  occupation: { masculine: string; isco: string } | undefined;
  skills: string[];
}

/** The advert as search engines read it, ready for the page; null while it is not open. */
function markupOf(context: AppLoadContext, { posting, organisation, comune, occupation, skills }: MarkedUp) {
  if (posting.state !== "published" || !posting.publishedAt) return null;
  const data = structuredData(
    {
      fields: posting,
      url: context.siteUrl + paths.posting(posting.code),
      code: formatCode(posting.code),
      publishedAt: posting.publishedAt.toISOString(),
      organisation: { name: organisation.name, website: organisation.website },
      place: comune ? { comune: comune.name, postcode: comune.cap, lat: comune.lat, lon: comune.lon } : null,
      occupation: occupation ? { title: occupation.masculine, isco: occupation.isco } : null,
      skills,
    },
    context.now(),
  );
  return data ? jsonForScript(data) : null;
}

/** Labs, courses and meetings: their seats as they are now. */
async function seatsOf(context: AppLoadContext, { kind, code }: PostingRecord) {
  const event = isEventKind(kind) ? await findPublicEvent(context.db, code) : undefined;
  return event
    ? {
        seats: { places: event.places, taken: event.taken, waiting: event.waiting },
        standing: standingOf(event, context.now()),
      }
    : null;
}

const pointOf = ({ lat, lon }: Comune) => ({ latitude: lat, longitude: lon });
const kmFrom = (from: Comune | null, to: Comune | null | undefined) =>
  from && to ? greatCircleKm(pointOf(from), pointOf(to)) : null;

/** What the page offers to tick, in the words it shows. */
function requirementsAsked(
  posting: PostingRecord,
  skills: { essential: string[]; desirable: string[] },
  locale: Locale,
): string[] {
  const { must, nice } = requirementsOf(posting, { locale, words: wordsFor(locale), skills });
  return [...must, ...nice].map(({ text }) => text);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const posting = await readPosting(context, params["code"]);
  if (isEventKind(posting.kind)) return redirect(paths.joinEvent(posting.code));
  if (!isAcceptingApplications(posting)) return redirect(paths.posting(posting.code));
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(ApplyFields, values);
  const { name, contact } = fields;
  if (!name || !contact || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("application", context.clientAddress)))
    return refusalResponse("too_many_tries", values);
  if (contact.email && !(await context.limits.allow("letterAddress", contact.email)))
    return refusalResponse("too_many_tries", values);
  const asked = requirementsAsked(posting, await skillsOf(context, posting), context.locale);
  const ticked = [values["tick"] ?? []].flat();
  const applied = await applyToPosting(context, await loadActor(request, context), {
    postingId: posting.id,
    name,
    contact,
    message: fields.message ?? null,
    ticks: asked.filter((_, at) => ticked.includes(String(at))),
    submissionKey: fields.submissionKey ?? null,
    locale: context.locale,
  });
  return applied.ok ? redirect(paths.application(applied.token)) : refusalResponse(applied.refusal, values);
}

export default function Posting() {
  const loaded = useLoaderData<typeof loader>();
  const { posting, organisation, comune, comuni, from, summary, skills, now, event, late, saved } = loaded;
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  const { settings } = useShell();
  const locale = useLocale();
  const words = useWords();
  const open = posting.state === "published";
  const { must, nice } = requirementsOf(posting, { locale, words, skills });
  const form = formState(words, answer);
  return (
    <>
      {loaded.data ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: loaded.data }} /> : null}
      <PostingHead
        posting={posting}
        summary={summary}
        organisation={organisation}
        comune={comune?.name ?? null}
        now={now}
        saved={saved}
        justSaved={saved && loaded.notice === "salvata"}
        from={from?.istat ?? null}
      />
      <div className="container posting-page">
        <PostingKeyColumn posting={posting} summary={summary} comune={comune?.name ?? null} event={event} late={late} />
        <div className="posting-page-main">
          {open ? null : <PostingNotOpen posting={posting} />}
          <section aria-labelledby="tasks">
            <h2 id="tasks">{words.postings.facts.sections.tasks[posting.kind]}</h2>
            <Ticks icon="arrow" items={linesOf(posting.description)} />
          </section>
          {isHiringKind(posting.kind) || must.length + nice.length > 0 ? (
            <PostingNeeds must={must} nice={nice} levels={posting.languages.length > 0} />
          ) : null}
          <KindSections posting={posting} />
          {posting.reserved === "none" ? null : <p>{words.postings.publicPage.reserved[posting.reserved]}</p>}
          <HowToGetThere posting={posting} comuni={comuni} from={from} distanceKm={summary.distanceKm} />
          {open || (event && posting.joining === "here") ? (
            <HowToJoin
              posting={posting}
              late={late}
              application={<ApplyForm form={form} asked={[...must, ...nice].map((one) => one.text)} />}
              registration={event ? <JoinEvent code={posting.code} {...event} form={form} /> : null}
            />
          ) : null}
          <section>
            {boilerplateFor(posting).map((sentence) => (
              <p key={sentence} className="small">
                {words.postings.checker.siteSentences[sentence]}
              </p>
            ))}
          </section>
        </div>
        <PostingAside posting={posting} employer={organisation.name} url={loaded.url} deskPhone={settings.deskPhone} />
      </div>
      <SimilarPostings
        postings={loaded.similar}
        now={now}
        from={from?.istat ?? null}
        allTo={from ? paths.postings({ dove: from.istat, km: 20, v: 1 }) : paths.postings()}
      />
    </>
  );
}
