import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { formState, type FormAnswer } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { Icon } from "~/components/Icon";
import { A, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { JoinButton, JoinEvent } from "~/components/events/JoinEvent";
import { ApplyForm } from "~/components/posting/ApplyForm";
import { HowToJoin } from "~/components/posting/HowToJoin";
import { KeyFacts } from "~/components/posting/KeyFacts";
import { KindSections } from "~/components/posting/KindSections";
import { PostingBadges } from "~/components/posting/PostingBadges";
import { QrCode } from "~/components/posting/QrCode";
import { requirementsOf, type Requirement } from "~/components/posting/requirements";
import { ShareBox } from "~/components/posting/ShareBox";
import { summaryOf } from "~/components/posting/summaryOf";
import { Ticks } from "~/components/posting/Ticks";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { KeepPosting } from "~/components/site/KeepPosting";
import { RichText } from "~/components/site/RichText";
import { SimilarPostings } from "~/components/site/SimilarPostings";
import { ApplyForm as ApplyFields } from "~/domain/applications/forms";
import { readForm } from "~/domain/forms/formValues";
import { linesOf } from "~/domain/forms/text";
import { formatCode, parseCode } from "~/domain/postings/code";
import { isPastHour, takesApplications } from "~/domain/postings/joining";
import { looksForPeople } from "~/domain/postings/kinds";
import { jsonForScript } from "~/domain/postings/markup";
import { isEventKind, standingOf } from "~/domain/registrations/events";
import { organisationSlug } from "~/domain/organisations/slug";
import { siteSentences } from "~/domain/postings/siteSentence";
import { structuredData } from "~/domain/postings/structuredData";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { actorOf, formValues, missing, refused, unprocessable } from "~/server/request/http";
import { savedCodes } from "~/server/request/saved";
import { dayInRome, kilometres, longDate } from "~/text/format";
import { wordsFor, type Locale } from "~/text/words";
import { applyToPosting } from "~/usecases/applications/applyToPosting";
import { findPublicEvent } from "~db/queries/registrations/events";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { listCards } from "~db/queries/postings/postingCards";
import { findPostingByCode, type PostingRecord } from "~db/queries/postings/postings";
import { listComuni, type Comune } from "~db/queries/places/places";
import { listSimilarPostings } from "~db/queries/postings/similarPostings";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";
import { kmBetween } from "~search/distance";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { posting }) => posting.title,
  description: ({ site, facts }, { posting: { kind, title }, organisation, comune }) =>
    kind === "call"
      ? facts.descriptions.call(title, organisation.name)
      : (isEventKind(kind) ? facts.descriptions.event : site.posting.description)(
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
  if (!posting || !posting.publishedAt || !READABLE.includes(posting.state)) throw missing();
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
  if (!organisation || !card) throw missing();
  const comune = comuni.find(({ istat }) => istat === posting.comune) ?? null;
  const from = comuni.find(({ istat }) => istat === new URL(request.url).searchParams.get("da")) ?? null;
  const today = dayInRome(context.now());
  const similar = await listCards(
    context.db,
    await listSimilarPostings(context.db, { id: posting.id, kind: posting.kind, from: from?.istat ?? null, today }, 3),
  );
  const url = context.siteUrl + paths.posting(posting.code);
  const published =
    posting.state === "published" && posting.publishedAt
      ? structuredData(
          {
            fields: posting,
            url,
            code,
            publishedAt: posting.publishedAt.toISOString(),
            organisation: { name: organisation.name, website: organisation.website },
            place: comune ? { comune: comune.name, postcode: comune.cap, lat: comune.lat, lon: comune.lon } : null,
            occupation: occupation ? { title: occupation.masculine, isco: occupation.isco } : null,
            skills: skills.essential,
          },
          context.now(),
        )
      : null;
  return {
    posting,
    skills,
    comune,
    comuni,
    from,
    url,
    now: context.now(),
    organisation: {
      name: organisation.name,
      website: organisation.website,
      verified: organisation.state === "verified",
      slug: organisation.state === "verified" ? organisationSlug(organisation) : null,
    },
    summary: summaryOf(card, kmFrom(from, comune)),
    similar: similar.map((row) =>
      summaryOf(
        row,
        kmFrom(
          from ?? comune,
          comuni.find(({ istat }) => istat === row.comuneCode),
        ),
      ),
    ),
    saved: (await savedCodes(request, context)).includes(posting.code),
    notice: new URL(request.url).searchParams.get("fatto"),
    data: published ? jsonForScript(published) : null,
    submissionKey: context.formKey(),
    event: await seatsOf(context, posting),
    late: isPastHour(posting, context.now()),
  };
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
  from && to ? kmBetween(pointOf(from), pointOf(to)) : null;

/** What the page offers to tick, in the words it shows. */
function askedOf(
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
  if (!takesApplications(posting)) return redirect(paths.posting(posting.code));
  const values = await formValues(request);
  const { fields, errors } = readForm(ApplyFields, values);
  const { name, contact } = fields;
  if (!name || !contact || Object.keys(errors).length > 0) return unprocessable(errors, values);
  if (!(await context.limits.allow("application", context.clientAddress))) return refused("too_many_tries", values);
  if (contact.email && !(await context.limits.allow("letterAddress", contact.email)))
    return refused("too_many_tries", values);
  const asked = askedOf(posting, await skillsOf(context, posting), context.locale);
  const ticked = [values["tick"] ?? []].flat();
  const applied = await applyToPosting(context, await actorOf(request, context), {
    postingId: posting.id,
    name,
    contact,
    message: fields.message ?? null,
    ticks: asked.filter((_, at) => ticked.includes(String(at))),
    submissionKey: fields.submissionKey ?? null,
    locale: context.locale,
  });
  return applied.ok ? redirect(paths.application(applied.token)) : refused(applied.refusal, values);
}

export default function Posting() {
  const {
    posting,
    organisation,
    comune,
    from,
    summary,
    skills,
    similar,
    data,
    now,
    submissionKey,
    event,
    late,
    saved,
    notice,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  const locale = useLocale();
  const words = useWords();
  const text = words.site.posting;
  const open = posting.state === "published";
  const { must, nice } = requirementsOf(posting, { locale, words, skills });
  const key = typeof answer?.values?.["submissionKey"] === "string" ? answer.values["submissionKey"] : submissionKey;
  return (
    <>
      {data ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} /> : null}
      <PageHead
        title={posting.title}
        trail={[{ label: words.shell.nav.opportunities, to: paths.postings() }]}
        kind={words.terms.postingKind[posting.kind]}
        meta={[
          <>
            {text.codeLabel} <strong>{formatCode(posting.code)}</strong>
          </>,
          text.published(longDate(locale, posting.publishedAt ?? now)),
        ]}
      >
        <p className="employer-line">
          <strong>
            {organisation.slug === null ? (
              organisation.name
            ) : (
              <A to={paths.organisationPage(organisation.slug)}>{organisation.name}</A>
            )}
          </strong>
          {comune ? ` · ${comune.name}` : ""}
          {summary.distanceKm === null ? "" : ` (${kilometres(locale, summary.distanceKm)})`}
        </p>
        {organisation.verified ? (
          <p className="mt-1">
            <span className="verified">
              <Icon name="shield" size="sm" />
              {words.shell.posting.verified}
            </span>
          </p>
        ) : null}
        {open ? (
          <PostingBadges posting={summary} now={now} />
        ) : (
          <Badge tone="amber">{words.terms.postingState[posting.state]}</Badge>
        )}
        <KeepPosting
          code={posting.code}
          title={posting.title}
          kept={saved}
          justKept={saved && notice === "salvata"}
          from={from?.istat ?? null}
        />
      </PageHead>
      <div className="container posting-page">
        <aside className="posting-page-key" aria-label={words.shell.posting.applyBy}>
          <KeyFacts
            posting={summary}
            address={[posting.address, comune?.name].filter(Boolean).join(", ") || null}
            explained
            agreement={
              posting.agreementCode ? (
                <RichText text={text.agreement(posting.agreementCode, posting.agreementLevel)} />
              ) : undefined
            }
          >
            {event?.standing === "open" ? (
              <JoinButton seats={event.seats} />
            ) : open && !late && !(event && posting.joining === "here") ? (
              <JumpToJoin />
            ) : undefined}
          </KeyFacts>
          {looksForPeople(posting.kind) ? (
            <Callout
              tone={summary.medianDays !== null && summary.medianDays > summary.responseDays ? "amber" : "open"}
              icon="clock"
            >
              <AnswerTime />
            </Callout>
          ) : null}
        </aside>
        <div className="posting-page-main">
          {open ? null : <Closed />}
          <section aria-labelledby="tasks">
            <h2 id="tasks">{words.facts.sections.tasks[posting.kind]}</h2>
            <Ticks icon="arrow" items={linesOf(posting.description)} />
          </section>
          {looksForPeople(posting.kind) || must.length + nice.length > 0 ? (
            <Needs must={must} nice={nice} levels={posting.languages.length > 0} />
          ) : null}
          <KindSections posting={posting} />
          {posting.reserved === "none" ? null : <p>{text.reserved[posting.reserved]}</p>}
          <HowToGetThere />
          {open || (event && posting.joining === "here") ? (
            <HowToJoin
              posting={posting}
              late={late}
              application={
                <ApplyForm
                  form={formState(words, answer)}
                  asked={[...must, ...nice].map((one) => one.text)}
                  submissionKey={key}
                />
              }
              registration={
                event ? (
                  <JoinEvent code={posting.code} {...event} form={formState(words, answer)} submissionKey={key} />
                ) : null
              }
            />
          ) : null}
          <section>
            {siteSentences(posting).map((sentence) => (
              <p key={sentence} className="small">
                {words.checker.siteSentences[sentence]}
              </p>
            ))}
          </section>
        </div>
        <Aside />
      </div>
      <SimilarPostings
        postings={similar}
        now={now}
        from={from?.istat ?? null}
        allTo={from ? paths.postings({ dove: from.istat, km: 20, v: 1 }) : paths.postings()}
      />
    </>
  );
}

/** The real time an answer takes here, when there is one, beside the promise. */
function AnswerTime() {
  const { summary } = useLoaderData<typeof loader>();
  const words = useWords().shell.posting;
  if (summary.medianDays === null) return <strong>{words.promises(summary.responseDays)}</strong>;
  return (
    <>
      <strong>{words.answersIn(summary.medianDays)}.</strong> {words.answersTypical}{" "}
      {words.promisedWithin(summary.responseDays)}
    </>
  );
}

function Closed() {
  const { posting } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const text = useWords().site.posting;
  const paused = posting.state === "paused";
  return (
    <Callout tone="amber" title={paused ? text.pausedTitle : text.closedTitle}>
      <p>{paused ? text.pausedText : text.closedText(posting.closedAt ? longDate(locale, posting.closedAt) : null)}</p>
      <p>
        <A to={paths.postings()}>{text.closedNext}</A>
      </p>
    </Callout>
  );
}

function Needs({ must, nice, levels }: { must: Requirement[]; nice: Requirement[]; levels: boolean }) {
  const text = useWords().site.posting;
  const say = ({ text: said, hard }: Requirement) =>
    hard ? (
      <>
        {said} <strong>({text.indispensable})</strong>
      </>
    ) : (
      said
    );
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{text.needs}</h2>
      {must.length + nice.length === 0 ? (
        <p>{text.nothingNeeded}</p>
      ) : (
        <div className="two-columns">
          {must.length > 0 ? (
            <div>
              <h3>{text.must}</h3>
              <Ticks items={must.map(say)} />
            </div>
          ) : null}
          {nice.length > 0 ? (
            <div>
              <h3>{text.nice}</h3>
              <Ticks icon="plus" nice items={nice.map(say)} />
            </div>
          ) : null}
        </div>
      )}
      {levels ? (
        <p className="small mt-3">
          <A to={paths.glossary("qcer")}>{text.levels}</A>
        </p>
      ) : null}
    </section>
  );
}

/** To the place on the page that says how one joins. */
function JumpToJoin() {
  const { posting } = useLoaderData<typeof loader>();
  const {
    shell,
    facts: { join },
  } = useWords();
  if (takesApplications(posting))
    return (
      <>
        <a className="btn btn-primary" href="#candidati">
          {shell.posting.apply}
        </a>
        <p>{shell.posting.applyNote}</p>
      </>
    );
  const label =
    posting.kind === "call"
      ? join.call
      : posting.kind === "placement"
        ? join.applyElsewhere
        : posting.joining === "none"
          ? join.door
          : join.elsewhere;
  return (
    <a className="btn btn-primary" href="#candidati">
      {label}
    </a>
  );
}

function HowToGetThere() {
  const { posting, comune, comuni, from, summary } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const {
    site: { posting: text },
    facts,
  } = useWords();
  if (!comune || posting.remote === "full" || posting.kind === "call") return null;
  return (
    <section className="paper-panel" aria-labelledby="reach">
      <h2 id="reach">{text.howToGetThere}</h2>
      <p>
        {posting.reachableWithoutCar ? text.withoutCar : looksForPeople(posting.kind) ? text.withCar : facts.withCar}
      </p>
      {from && summary.distanceKm !== null ? (
        <p>
          <strong>{text.distanceFrom(kilometres(locale, summary.distanceKm), from.name)}</strong>
        </p>
      ) : null}
      <form className="field-grid">
        <SelectField
          name="da"
          label={text.fromWhere}
          value={from?.istat ?? null}
          options={comuni.map(({ istat, name }: Pick<Comune, "istat" | "name">) => ({ value: istat, label: name }))}
        />
        <div>
          <SubmitButton look="outline-primary">{text.calculate}</SubmitButton>
        </div>
      </form>
    </section>
  );
}

function Aside() {
  const { posting, organisation, url } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const {
    site: { posting: text },
    feedback,
    facts,
  } = useWords();
  const code = formatCode(posting.code);
  return (
    <aside className="posting-page-more" aria-label={text.share}>
      <div className="share-box">
        <div>
          <A className="tool-link" to={paths.reportPosting(posting.code)} rel="nofollow">
            <Icon name="warning" size="sm" />
            {feedback.report.link}
          </A>
          <button type="button" className="tool-link" data-print hidden>
            <Icon name="print" size="sm" />
            {text.print}
          </button>
        </div>
        <div className="qr">
          <QrCode text={url} label={`${text.codeLabel} ${code}`} />
          {code}
        </div>
      </div>
      <ShareBox posting={posting} employer={organisation.name} url={url} open={posting.state === "published"} />
      <div className="side-box">
        <h2>{text.codeSpoken}</h2>
        <p>
          {looksForPeople(posting.kind)
            ? text.callWithCode(code)
            : facts.byPhone[posting.kind === "call" ? "call" : "event"](code)}
        </p>
        <a className="phone-link" href={telephone(settings.deskPhone)}>
          <Icon name="phone" />
          {settings.deskPhone}
        </a>
      </div>
    </aside>
  );
}
