import type { OccupationId, PostingId, SkillId } from "~/domain/ids";
import type { EqfLevel } from "~/domain/terms/education";
import type { Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { ContractGroup } from "~/domain/terms/contracts";
import type { PostingKind } from "~/domain/postings/kinds";
import type { Remote, Reserved, Shift, WorkingTime } from "~/domain/terms/schedule";

/** Radii offered around a Comune, in kilometres as the crow flies. */
export const WITHIN_KM = [5, 10, 20, 30, 50] as const;
export type WithinKm = (typeof WITHIN_KM)[number];

/** The three forms of part time are one filter. */
export const WORKING_TIME_GROUPS = ["full_time", "part_time"] as const;
export type WorkingTimeGroup = (typeof WORKING_TIME_GROUPS)[number];

export const REMOTE_FILTERS = ["partial", "full"] as const satisfies readonly Remote[];
export type RemoteFilter = (typeof REMOTE_FILTERS)[number];

/**
 * Yes-or-nothing filters. `noLicence`: no driving licence required (a forklift ticket may be);
 * `closingSoon` and `startsSoon`: see `dayNumber.ts`; `morningsOnly`: no shift but the morning;
 * `noNights`: neither nights nor the rotating cycle.
 */
export const CHOICES = [
  "noExperience",
  "noLicence",
  "withoutCar",
  "startsSoon",
  "closingSoon",
  "reserved",
  "seasonal",
  "morningsOnly",
  "noNights",
] as const;
export type Choice = (typeof CHOICES)[number];

export const SORTS = ["relevance", "newest", "closing", "nearest", "pay"] as const;
export type Sort = (typeof SORTS)[number];

/** What a person asks. Lists: any of the values will do; empty list, null or false: not asked. */
export interface SearchQuery {
  text: string;
  kinds: readonly PostingKind[];
  /** ISTAT code of the Comune searched from. */
  comune: string | null;
  /** Null with a Comune: in that Comune only. Ignored without one. */
  withinKm: WithinKm | null;
  contractGroups: readonly ContractGroup[];
  workingTimes: readonly WorkingTimeGroup[];
  shifts: readonly Shift[];
  /** ISCO-08 prefix, one or two digits. */
  occupationGroup: string | null;
  /** Highest level the person holds: what asks for more is left out. */
  educationMax: EqfLevel | null;
  /** Postings that ask for, or welcome, any of these licences. */
  licences: readonly Licence[];
  /** Postings that ask for any of these languages. */
  languages: readonly Language[];
  remote: readonly RemoteFilter[];
  choices: readonly Choice[];
  sort: Sort;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** The query that asks for nothing: everything published, newest first. */
export const EVERYTHING: SearchQuery = {
  text: "",
  kinds: [],
  comune: null,
  withinKm: null,
  contractGroups: [],
  workingTimes: [],
  shifts: [],
  occupationGroup: null,
  educationMax: null,
  licences: [],
  languages: [],
  remote: [],
  choices: [],
  sort: "relevance",
  page: 1,
  pageSize: 20,
};

export interface SearchHit {
  postingId: PostingId;
  /** The spoken code: 482 is "L-482". */
  code: number;
  /** Comparable inside one answer only; 0 when no text was asked. */
  score: number;
  /** Has every word that was asked for (or there were no words). */
  exact: boolean;
  /** Great-circle kilometres from the Comune searched from; null without one, or for work wholly remote. */
  distanceKm: number | null;
}

/**
 * How many postings each value would give. Every facet is counted under all the *other* filters,
 * so the number beside a value is the total a click on it alone would show.
 */
export interface SearchFacets {
  kinds: Record<PostingKind, number>;
  /** By ISTAT code, whatever the place asked. Comuni without postings are absent. */
  comuni: Record<string, number>;
  /** Cumulative around the Comune asked; null without one. */
  distances: Record<WithinKm, number> | null;
  contractGroups: Record<ContractGroup, number>;
  workingTimes: Record<WorkingTimeGroup, number>;
  shifts: Record<Shift, number>;
  /** By ISCO-08 prefix of one and of two digits; absent is zero. */
  occupationGroups: Record<string, number>;
  /** Cumulative: open to whoever holds this level. */
  education: Record<EqfLevel, number>;
  licences: Partial<Record<Licence, number>>;
  languages: Partial<Record<Language, number>>;
  remote: Record<RemoteFilter, number>;
  choices: Record<Choice, number>;
}

export type EngineName = "postgres" | "meilisearch";

export interface SearchAnswer {
  hits: SearchHit[];
  total: number;
  /** How many of `total` have every word; the rest have most of them, or are spelt alike. */
  exactTotal: number;
  facets: SearchFacets;
  /** The answer under all filters, by ISTAT code: "Dove sono". */
  places: Record<string, number>;
  /** Words nothing was found for, as typed: "Nessun risultato contiene …". */
  unknownWords: string[];
  /** Words read as something else: typed → read. */
  corrections: { typed: string; read: string }[];
  /** The posting whose code was typed ("L-482", "482"): the page may go straight to it. */
  codeMatch: PostingId | null;
  engine: EngineName;
  tookMs: number;
}

/** What is indexed of a published posting. Built by `documents.ts`; the same for both engines. */
export interface PostingDocument {
  postingId: PostingId;
  code: number;
  kind: PostingKind;
  title: string;
  occupationId: OccupationId | null;
  /** ISCO-08, four digits. */
  iscoCode: string | null;
  /** Labels of the occupation, both genders, and its everyday aliases. */
  occupationLabels: string[];
  skills: string[];
  employer: string;
  /** Name of the Comune. */
  place: string | null;
  description: string;
  /** ISTAT code. */
  comune: string | null;
  latitude: number | null;
  longitude: number | null;
  remote: Remote;
  contractGroup: ContractGroup | null;
  workingTime: WorkingTime | null;
  shifts: Shift[];
  seasonal: boolean;
  /** 0 = none needed. */
  experienceMonths: number;
  educationLevel: EqfLevel | null;
  languages: Language[];
  requiredLicences: Licence[];
  usefulLicences: Licence[];
  reachableWithoutCar: boolean;
  reserved: Reserved;
  /** Gross, brought to a full-time month, for sorting only. */
  payMonthlyCents: number | null;
  /** ISO dates, yyyy-mm-dd. */
  startsOn: string | null;
  closesOn: string | null;
  publishedOn: string;
  /** Grows with every change of the posting: an older document never overwrites a newer one. */
  version: number;
}

/** A wider question worth offering when a page is empty or short, with what it would find. */
export interface Relaxation {
  reason: "radius" | "anywhere" | "occupation" | "words" | "filters";
  query: SearchQuery;
  total: number;
  /** For `occupation`: the ISCO prefix offered. */
  occupationGroup?: string;
  /** For `words`: the words that remain. */
  text?: string;
}

export interface Suggestion {
  text: string;
  /** Published postings behind it. */
  postings: number;
}

/** Things that change with the day, passed in. */
export interface SearchMoment {
  /** ISO date in Europe/Rome, yyyy-mm-dd. */
  today: string;
}

/** One port, two engines. */
export interface SearchEngine {
  readonly name: EngineName;
  search(query: SearchQuery, moment: SearchMoment): Promise<SearchAnswer>;
  /** Completions of what is being typed, taken from published titles. */
  suggest(prefix: string, moment: SearchMoment, limit: number): Promise<Suggestion[]>;
  /** At most `limit` wider questions that do find something, the most useful first. */
  relax(query: SearchQuery, moment: SearchMoment, limit?: number): Promise<Relaxation[]>;
  index(documents: readonly PostingDocument[]): Promise<void>;
  remove(ids: readonly PostingId[]): Promise<void>;
  /** Replaces the whole index. */
  rebuild(documents: AsyncIterable<PostingDocument> | Iterable<PostingDocument>): Promise<number>;
}

/** What is indexed of an occupation of the vocabulary. */
export interface OccupationDocument {
  occupationId: OccupationId;
  /** Both genders where they differ: "cuoco/cuoca". */
  label: string;
  aliases: string[];
  iscoCode: string;
  description: string;
}

export interface SkillDocument {
  skillId: SkillId;
  label: string;
  aliases: string[];
}

export interface OccupationHit {
  occupationId: OccupationId;
  label: string;
  /** The alias that answered, when it was not the label. */
  matched: string | null;
  iscoCode: string;
  score: number;
}

export interface SkillHit {
  skillId: SkillId;
  label: string;
  matched: string | null;
  score: number;
}

/** The vocabulary, for the pickers: "badante", "mulettista", "OSS" → occupations. Best first. */
export interface VocabularyEngine {
  occupations(text: string, limit: number): Promise<OccupationHit[]>;
  skills(text: string, limit: number): Promise<SkillHit[]>;
  indexOccupations(documents: readonly OccupationDocument[]): Promise<void>;
  indexSkills(documents: readonly SkillDocument[]): Promise<void>;
}
