import type { z } from "zod";
import { formatCode } from "~/domain/postings/code";
import { localPath, paths } from "~/paths";
import type { Locale } from "~/text/words";
import type { SearchFacets } from "~search/port";
import {
  CHOICE_PARAMETERS,
  CONTRACT_SLUGS,
  formatQuery,
  KIND_SLUGS,
  REMOTE_SLUGS,
  SHIFT_SLUGS,
  WORKING_TIME_SLUGS,
} from "~search/query";
import { PAGE_SIZE_PARAMETER } from "../pageSize";
import type { LoadedSearch } from "../loadSearch";
import type { Collegamenti, Conteggi, ElencoOpportunita } from "./schemas";
import { serializePosting } from "./serializePosting";

export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

interface Reader {
  locale: Locale;
  siteUrl: string;
  /** How many a page holds when the address says nothing. */
  usually: number;
}

/** The list as the interface says it: postings, counts beside every filter, the ways to the other pages. */
export function serializeList(loaded: LoadedSearch, reader: Reader): z.input<typeof ElencoOpportunita> {
  const { query, answer, rows } = loaded;
  const codeRow = rows.find(({ id }) => id === answer.codeMatch);
  return {
    totale: answer.total,
    con_tutte_le_parole: answer.exactTotal,
    pagina: query.page,
    pagine: pagesOf(loaded),
    quanti: query.pageSize,
    opportunita: rows.map((row) => serializePosting(row, reader)),
    conteggi: countsOf(answer.facets),
    parole_non_trovate: answer.unknownWords,
    correzioni: answer.corrections.map(({ typed, read }) => ({ scritto: typed, letto: read })),
    codice_trovato: codeRow ? formatCode(codeRow.code) : null,
    collegamenti: linksOf(loaded, reader),
    licenza: LICENCE,
  };
}

const pagesOf = ({ answer, query }: LoadedSearch) => Math.ceil(answer.total / query.pageSize);

function linksOf(loaded: LoadedSearch, { locale, siteUrl, usually }: Reader): z.input<typeof Collegamenti> {
  const { query, address } = loaded;
  const last = Math.max(pagesOf(loaded), 1);
  const at = (path: string, search: string) => siteUrl + localPath(locale, path) + (search ? `?${search}` : "");
  const page = (number: number) => {
    const search = new URLSearchParams(formatQuery({ ...query, page: number }));
    if (query.pageSize !== usually) search.append(PAGE_SIZE_PARAMETER, String(query.pageSize));
    return at(paths.api.postings(), search.toString());
  };
  return {
    questa: page(query.page),
    pagina_web: at(paths.postings(), address),
    rss: at(paths.feeds.rss(), address),
    atom: at(paths.feeds.atom(), address),
    prima: page(1),
    precedente: query.page > 1 ? page(Math.min(query.page - 1, last)) : null,
    successiva: query.page < last ? page(query.page + 1) : null,
    ultima: page(last),
  };
}

/** Keys of the code as words of the address. */
function renamed<Key extends string>(
  counted: Partial<Record<Key, number>>,
  slugs: Record<Key, string>,
): Record<string, number> {
  return Object.fromEntries((Object.keys(slugs) as Key[]).map((key) => [slugs[key], counted[key] ?? 0]));
}

function countsOf(facets: SearchFacets): z.input<typeof Conteggi> {
  return {
    tipo: renamed(facets.kinds, KIND_SLUGS),
    contratto: renamed(facets.contractGroups, CONTRACT_SLUGS),
    orario: renamed(facets.workingTimes, WORKING_TIME_SLUGS),
    turno: renamed(facets.shifts, SHIFT_SLUGS),
    remoto: renamed(facets.remote, REMOTE_SLUGS),
    scelte: renamed(facets.choices, CHOICE_PARAMETERS),
    dove: facets.comuni,
    professione: facets.occupationGroups,
    titolo: Object.fromEntries(Object.entries(facets.education).map(([level, count]) => [level, count])),
  };
}
