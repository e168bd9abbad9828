import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { localPath } from "~/components/locale";
import { paths } from "~/paths";
import { checkSuggestionLimit } from "~/server/middleware/suggestionLimit";
import { dayInRome } from "~/text/format";
import { wordsFor } from "~/text/words";
import { listComuni } from "~db/queries/places/places";
import { EVERYTHING } from "~search/port";
import { formatQuery } from "~search/query";

const TITLES = 5;
const OCCUPATIONS = 3;
const COMUNI = 2;
const MAX_LENGTH = 60;
/** Below this similarity what is typed names no occupation. */
const NAMED = 0.7;

interface Option {
  /** What goes in the field. */
  text: string;
  /**
   * What it is. A number only where choosing leads to just so many postings: words go into the field and are searched for
   * together with whatever else the form asks, so nobody can say beforehand how many they will find.
   */
  hint: string | null;
  /** Where it leads, when it is more than words to search for. */
  to?: string;
}

/** What one may be typing: titles of published postings, occupations and Comuni that have some. For the script of the search field. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MAX_LENGTH).trim();
  const tooFast = await checkSuggestionLimit(context);
  if (tooFast) return tooFast;
  const options = typed.length < 2 ? [] : await optionsFor(context, typed);
  return Response.json(options, { headers: { "cache-control": "public, max-age=60" } });
}

async function optionsFor(context: AppLoadContext, typed: string): Promise<Option[]> {
  const moment = { today: dayInRome(context.now()) };
  const [titles, occupations, comuni] = await Promise.all([
    context.search.suggest(typed, moment, TITLES),
    occupationsWithWork(context, typed, moment),
    comuniWithWork(context, typed, moment),
  ]);
  const titleOptions = titles.map(({ text }): Option => ({ text, hint: null }));
  const all = [...titleOptions, ...occupations, ...comuni];
  return all.filter(({ text }, at) => all.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === at);
}

/** Occupations that lead to nothing are not offered. */
async function occupationsWithWork(
  context: AppLoadContext,
  typed: string,
  moment: { today: string },
): Promise<Option[]> {
  const { alerts } = wordsFor(context.locale);
  const hits = (await context.vocabulary.occupations(typed, OCCUPATIONS))
    .map(({ label, matched, score }) => ({ text: matched ?? label, score }))
    .filter((hit) => hit.score >= NAMED || begins(hit.text, typed));
  const counted = await Promise.all(
    hits.map(async ({ text }) => ({
      text,
      total: (await context.search.search({ ...EVERYTHING, text, pageSize: 1 }, moment)).exactTotal,
    })),
  );
  return counted.filter(({ total }) => total > 0).map(({ text }) => ({ text, hint: alerts.suggestions.occupation }));
}

/** Does a word of it begin as the first one typed? */
const begins = (text: string, typed: string) => ` ${plain(text)}`.includes(` ${plain(typed).split(" ")[0]}`);

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

async function comuniWithWork(context: AppLoadContext, typed: string, moment: { today: string }): Promise<Option[]> {
  const { alerts, postings } = wordsFor(context.locale);
  const named = (await listComuni(context.db)).filter(({ name }) => plain(name).startsWith(plain(typed)));
  if (named.length === 0) return [];
  const { facets } = await context.search.search({ ...EVERYTHING, pageSize: 1 }, moment);
  const open = named.filter(({ istat }) => (facets.comuni[istat] ?? 0) > 0).slice(0, COMUNI);
  return open.map(({ istat, name }) => ({
    text: name,
    hint: `${alerts.suggestions.comune}, ${postings.map.opportunities(facets.comuni[istat] ?? 0)}`,
    to: localPath(context.locale, `${paths.postings()}?${formatQuery({ ...EVERYTHING, comune: istat }).toString()}`),
  }));
}
