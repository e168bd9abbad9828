import { EQF_LEVELS, type EqfLevel } from "~/domain/terms/education";
import { LANGUAGES, type Language } from "~/domain/terms/languages";
import { LICENCES, type Licence } from "~/domain/terms/licences";
import type { ContractGroup } from "~/domain/terms/contracts";
import type { PostingKind } from "~/domain/postings/kinds";
import type { Shift } from "~/domain/terms/schedule";
import {
  EVERYTHING,
  WITHIN_KM,
  type Choice,
  type RemoteFilter,
  type SearchQuery,
  type Sort,
  type WorkingTimeGroup,
} from "./port";

/** The version every link carries: a later reading of the parameters will know how to read today's links. */
export const QUERY_VERSION = "1";
const MAX_TEXT_LENGTH = 200;
const MAX_PAGE = 500;

/** Names of the parameters in the address of the list. */
export const PARAMETERS = {
  text: "q",
  comune: "dove",
  withinKm: "km",
  kinds: "tipo",
  contractGroups: "contratto",
  workingTimes: "orario",
  shifts: "turno",
  occupationGroup: "professione",
  educationMax: "titolo",
  licences: "patente",
  languages: "lingua",
  remote: "remoto",
  sort: "ordina",
  page: "pagina",
} as const;

/** Words in the address, one for each value: the address is Italian and lasts longer than the code. */
export const KIND_SLUGS: Record<PostingKind, string> = {
  job: "lavoro",
  internship: "tirocinio",
  lab: "laboratorio",
  course: "corso",
  meeting: "incontro",
  call: "bando",
  placement: "esperienza",
};
export const CONTRACT_SLUGS: Record<ContractGroup, string> = {
  permanent: "indeterminato",
  fixed_term: "determinato",
  apprenticeship: "apprendistato",
  agency: "somministrazione",
  internship: "tirocinio",
  other: "altro",
};
export const WORKING_TIME_SLUGS: Record<WorkingTimeGroup, string> = { full_time: "pieno", part_time: "parziale" };
export const SHIFT_SLUGS: Record<Shift, string> = {
  morning: "mattina",
  afternoon: "pomeriggio",
  evening: "sera",
  night: "notte",
  weekend: "fine-settimana",
  holidays: "festivi",
  rotating: "turni",
};
export const REMOTE_SLUGS: Record<RemoteFilter, string> = { partial: "parziale", full: "totale" };
/** Each choice is a parameter of its own, with the value 1. */
export const CHOICE_PARAMETERS: Record<Choice, string> = {
  noExperience: "senza-esperienza",
  noLicence: "senza-patente",
  withoutCar: "senza-auto",
  startsSoon: "subito",
  closingSoon: "scadenza",
  reserved: "riservati",
  seasonal: "stagionale",
  morningsOnly: "solo-mattina",
  noNights: "senza-notti",
};
export const SORT_SLUGS: Record<Sort, string> = {
  relevance: "consigliate",
  newest: "nuove",
  closing: "scadenza",
  nearest: "vicine",
  pay: "paga",
};
/** Licences keep their letter; certificates have an Italian name. */
export const LICENCE_SLUGS = Object.fromEntries(LICENCES.map((licence) => [licence, licence])) as Record<
  Licence,
  string
>;
Object.assign(LICENCE_SLUGS, {
  forklift: "muletto",
  aerial_platform: "ple",
  crane: "gru",
  earth_moving: "movimento-terra",
  food_hygiene: "haccp",
  fire_safety: "antincendio",
  first_aid: "primo-soccorso",
  welder: "saldatore",
  boiler: "caldaie",
  plant_protection: "fitosanitari",
  electrical_works: "lavori-elettrici",
  nautical: "nautica",
  lifeguard: "bagnino",
  security_guard: "guardia-giurata",
} satisfies Partial<Record<Licence, string>>);

/** Reads a saved, shared or mistyped address: what makes no sense is as if it were not there. Never throws. */
export function parseQuery(parameters: URLSearchParams): SearchQuery {
  const comune = /^\d{6}$/.exec(parameters.get(PARAMETERS.comune)?.trim() ?? "")?.[0] ?? null;
  const level = Number(parameters.get(PARAMETERS.educationMax));
  return {
    ...EVERYTHING,
    text: cleanText(parameters.get(PARAMETERS.text) ?? ""),
    comune,
    withinKm:
      comune === null ? null : (WITHIN_KM.find((km) => String(km) === parameters.get(PARAMETERS.withinKm)) ?? null),
    kinds: chosen(parameters, PARAMETERS.kinds, KIND_SLUGS),
    contractGroups: chosen(parameters, PARAMETERS.contractGroups, CONTRACT_SLUGS),
    workingTimes: chosen(parameters, PARAMETERS.workingTimes, WORKING_TIME_SLUGS),
    shifts: chosen(parameters, PARAMETERS.shifts, SHIFT_SLUGS),
    occupationGroup: /^\d{1,2}$/.exec(parameters.get(PARAMETERS.occupationGroup) ?? "")?.[0] ?? null,
    educationMax: EQF_LEVELS.find((option): option is EqfLevel => option === level) ?? null,
    licences: chosen(parameters, PARAMETERS.licences, LICENCE_SLUGS),
    languages: LANGUAGES.filter((language: Language) => parameters.getAll(PARAMETERS.languages).includes(language)),
    remote: chosen(parameters, PARAMETERS.remote, REMOTE_SLUGS),
    choices: keysOf(CHOICE_PARAMETERS).filter((choice) => parameters.get(CHOICE_PARAMETERS[choice]) === "1"),
    sort: keysOf(SORT_SLUGS).find((sort) => SORT_SLUGS[sort] === parameters.get(PARAMETERS.sort)) ?? "relevance",
    page: pageNumber(parameters.get(PARAMETERS.page)),
  };
}

/** The address of a query: only what was asked, always in the same order, so equal queries have equal addresses. */
export function formatQuery(query: SearchQuery): URLSearchParams {
  const written = new URLSearchParams();
  const put = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") written.append(name, String(value));
  };
  put(PARAMETERS.text, cleanText(query.text));
  put(PARAMETERS.comune, query.comune);
  put(PARAMETERS.withinKm, query.comune === null ? null : query.withinKm);
  appendAll(written, PARAMETERS.kinds, slugs(query.kinds, KIND_SLUGS));
  appendAll(written, PARAMETERS.contractGroups, slugs(query.contractGroups, CONTRACT_SLUGS));
  appendAll(written, PARAMETERS.workingTimes, slugs(query.workingTimes, WORKING_TIME_SLUGS));
  appendAll(written, PARAMETERS.shifts, slugs(query.shifts, SHIFT_SLUGS));
  put(PARAMETERS.occupationGroup, query.occupationGroup);
  put(PARAMETERS.educationMax, query.educationMax);
  appendAll(written, PARAMETERS.licences, slugs(query.licences, LICENCE_SLUGS));
  appendAll(
    written,
    PARAMETERS.languages,
    LANGUAGES.filter((language) => query.languages.includes(language)),
  );
  appendAll(written, PARAMETERS.remote, slugs(query.remote, REMOTE_SLUGS));
  for (const choice of keysOf(CHOICE_PARAMETERS))
    put(CHOICE_PARAMETERS[choice], query.choices.includes(choice) ? 1 : null);
  put(PARAMETERS.sort, query.sort === "relevance" ? null : SORT_SLUGS[query.sort]);
  put(PARAMETERS.page, query.page > 1 ? query.page : null);
  if ([...written].length > 0) written.append("v", QUERY_VERSION);
  return written;
}

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  return Object.keys(record) as K[];
}

function chosen<K extends string>(parameters: URLSearchParams, name: string, slugOf: Record<K, string>): K[] {
  const request = parameters.getAll(name);
  return keysOf(slugOf).filter((key) => request.includes(slugOf[key]));
}

function slugs<K extends string>(values: readonly K[], slugOf: Record<K, string>): string[] {
  return keysOf(slugOf)
    .filter((key) => values.includes(key))
    .map((key) => slugOf[key]);
}

function appendAll(written: URLSearchParams, name: string, values: readonly string[]): void {
  for (const value of values) written.append(name, value);
}

/** One line, no control characters, whole characters only. */
function cleanText(text: string): string {
  return [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\uFFFD]+/gu, " ").trim()].slice(0, MAX_TEXT_LENGTH).join("").trim();
}

function pageNumber(text: string | null): number {
  const page = /^\d{1,4}$/.test(text ?? "") ? Number(text) : 1;
  return Math.min(Math.max(page, 1), MAX_PAGE);
}
