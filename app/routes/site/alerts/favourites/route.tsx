import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { cardSummary } from "~/domain/postings/summaryOf";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { isSignedIn } from "~/domain/access/actor";
import { safeReturnPath } from "~/domain/accounts/forms";
import { AddressForm } from "~/domain/alerts/forms";
import { addDays, dayInRome } from "~/domain/forms/days";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { firstText } from "~/domain/forms/fieldReader";
import { parseCode } from "~/domain/postings/code";
import { REMINDER_DAYS, withCode } from "~/domain/alerts/favourites";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { loadActor, readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { readCookieCodes, loadFavouriteCodes, createFavouritesCookie } from "~/server/request/favourites";
import { longDate } from "~/text/format";
import { wordsFor } from "~/text/words";
import { setFavourite } from "~/usecases/alerts/setFavourite";
import { requestReminders } from "~/usecases/alerts/requestReminders";
import { listReadableByCode } from "~db/queries/alerts/favourites";
import { listCards } from "~db/queries/postings/postingCards";
import { FavouriteButton } from "../../parts/FavouriteButton";
import { CompactPostingList } from "../parts/CompactPostingList";
import { LookAtMail } from "../parts/LookAtMail";
import { RemindForm } from "./RemindForm";

export const handle: PageHandle = { title: ({ alerts }) => alerts.saved.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await loadActor(request, context);
  const now = context.now();
  const postings = await loadSavedPostings(context, await loadFavouriteCodes(request, context));
  const remindable = postings.filter(
    ({ closed, closesOn }) => closed === null && closesOn !== null && closesOn > addDays(dayInRome(now), REMINDER_DAYS),
  ).length;
  return {
    now,
    postings,
    remindable,
    siteUrl: context.siteUrl,
    own: isSignedIn(actor),
    email: actor.email,
    notice: new URL(request.url).searchParams.get("fatto"),
  };
}

/** What was put aside: open ones by how soon they close, then those that take nobody any more. */
async function loadSavedPostings(context: AppLoadContext, codes: readonly number[]) {
  const { saved, digest } = wordsFor(context.locale).alerts;
  const rows = await listReadableByCode(context.db, codes);
  const today = dayInRome(context.now());
  const cards = new Map(
    (
      await listCards(
        context.db,
        rows.map(({ id }) => id),
      )
    ).map((card) => [card.id, card]),
  );
  const why = ({ state, closesOn, closedAt }: (typeof rows)[number]) => {
    if (state === "paused") return saved.paused;
    if (state === "published" && (closesOn === null || closesOn >= today)) return null;
    const day = closedAt ?? closesOn;
    return day === null ? digest.closed : saved.closedOn(longDate(context.locale, day));
  };
  const shown = rows.flatMap((row) => {
    const card = cards.get(row.id);
    return card ? [{ ...cardSummary(card), closed: why(row) }] : [];
  });
  const last = "9999";
  return shown.sort(
    (a, b) =>
      Number(a.closed !== null) - Number(b.closed !== null) ||
      (a.closesOn ?? last).localeCompare(b.closesOn ?? last) ||
      a.code - b.code,
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  if (values["move"] === "remind") return saveReminders(request, context, values);
  const code = parseCode(firstText(values["code"]));
  if (code === null || (values["move"] !== "save" && values["move"] !== "remove"))
    throw new Response(null, { status: 400 });
  const isFavourite = values["move"] === "save";
  const back = safeReturnPath(firstText(values["torna"])) ?? paths.saved({ fatto: isFavourite ? "salvata" : "tolta" });
  const actor = await loadActor(request, context);
  if (isSignedIn(actor)) {
    const set = await setFavourite(context, actor, { code, isFavourite });
    return set.ok ? redirect(back) : refusalResponse(set.refusal, values);
  }
  return redirect(back, {
    headers: { "Set-Cookie": createFavouritesCookie(context, withCode(readCookieCodes(request), code, isFavourite)) },
  });
}

async function saveReminders(request: Request, context: AppLoadContext, values: FormValues) {
  const { fields, errors } = readForm(AddressForm, values);
  if (!fields.email) return unprocessableResponse(errors, values);
  const { limits, clientAddress } = context;
  if (!((await limits.allow("alert", clientAddress)) && (await limits.allow("alertAddress", fields.email))))
    return refusalResponse("too_many_tries", values);
  const codes = await loadFavouriteCodes(request, context);
  const asked = await requestReminders(context, await loadActor(request, context), {
    email: fields.email,
    codes,
    locale: context.locale,
  });
  if (!asked.ok) return refusalResponse(asked.refusal, values);
  return redirect(paths.saved({ fatto: asked.toConfirm ? "posta" : "ricordate" }));
}

export default function Saved() {
  const { now, postings, remindable, siteUrl, own, email, notice } = useLoaderData<typeof loader>();
  const { settings, demo } = useShell();
  const words = useWords();
  const { saved, sent } = words.alerts;
  const form = formState(words, useActionData<typeof action>(), email ? { email } : {});
  if (notice === "posta") return <LookAtMail text={sent.reminder} phone={settings.deskPhone} demo={demo} />;
  const done = { salvata: saved.done, tolta: saved.removed, ricordate: saved.reminded }[notice ?? ""];
  const open = postings.filter(({ closed }) => closed === null);
  const closed = postings.filter((posting) => posting.closed !== null);
  const remove = ({ code, title }: { code: number; title: string }) => (
    <FavouriteButton code={code} title={title} isFavourite />
  );
  return (
    <>
      <PageHead title={saved.title} here={saved.here} lead={postings.length > 0 ? saved.lead : undefined} />
      <div className="container page-body alert-page">
        <ErrorSummary errors={form.mistakes} />
        {done ? (
          <Callout tone="open" announce>
            <p>{done}</p>
          </Callout>
        ) : null}
        {postings.length === 0 ? (
          <EmptyState title={saved.empty} action={{ label: saved.search, to: paths.postings() }}>
            <p>{saved.emptyLead}</p>
          </EmptyState>
        ) : (
          <>
            <p className="no-print">
              <button type="button" className="tool-link" data-print hidden>
                <Icon name="print" size="sm" />
                {saved.print}
              </button>
            </p>
            <section aria-labelledby="open">
              <h2 id="open">{open.length > 0 ? saved.open(open.length) : saved.noneOpen}</h2>
              <CompactPostingList postings={open} now={now} siteUrl={siteUrl} action={remove} />
            </section>
            {remindable > 0 ? <RemindForm form={form} count={remindable} /> : null}
            {closed.length > 0 ? (
              <section aria-labelledby="closed" className="no-print">
                <h2 id="closed">{saved.closed(closed.length)}</h2>
                <CompactPostingList postings={closed} now={now} siteUrl={siteUrl} action={remove} />
              </section>
            ) : null}
            <p className="print-only">
              {settings.deskName}, <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
            </p>
          </>
        )}
        <p className="small no-print">{own ? saved.account : saved.device}</p>
      </div>
    </>
  );
}
