import type { OccupationId, PostingId } from "~/domain/ids";
import { DRIVING_LICENCES, type Licence } from "~/domain/terms/licences";
import { CONTRACTS } from "~/domain/terms/contracts";
import type { PostingFields } from "~/domain/postings/fields";
import type { PostingKind } from "~/domain/postings/kinds";
import type { PayPeriod } from "~/domain/terms/schedule";
import type { PostingDocument } from "./port";

/** What the index needs of a published posting, in the words and names it was stored with. */
export interface IndexedPosting {
  id: PostingId;
  code: number;
  version: number;
  fields: PostingFields;
  /** ISO date. */
  publishedOn: string;
  employer: string;
  /** Without coordinates where it is outside the province. */
  comune: { name: string; lat: number | null; lon: number | null } | null;
  occupation: {
    id: OccupationId;
    isco: string;
    masculine: string;
    feminine: string;
    aliases: readonly string[];
  } | null;
  /** Labels and aliases of the skills asked. */
  skills: readonly string[];
  /** The pay looks like a slip of the keyboard: it has no place in the order by pay. */
  payDoubted?: boolean;
}

/** The document both engines index. */
export function postingDocument(posting: IndexedPosting): PostingDocument {
  const { fields, comune, occupation } = posting;
  return {
    ...facts(fields),
    ...(posting.payDoubted ? { payMonthlyCents: null } : {}),
    postingId: posting.id,
    code: posting.code,
    version: posting.version,
    publishedOn: posting.publishedOn,
    employer: posting.employer,
    occupationId: occupation?.id ?? null,
    iscoCode: occupation?.isco ?? null,
    occupationLabels: occupation
      ? [...new Set([occupation.masculine, occupation.feminine, ...occupation.aliases])]
      : [],
    skills: [...posting.skills],
    place: comune?.name ?? null,
    latitude: comune?.lat ?? null,
    longitude: comune?.lon ?? null,
  };
}

function facts(fields: PostingFields) {
  return {
    kind: fields.kind,
    title: fields.title,
    description: wordsOf(fields),
    comune: fields.comune,
    remote: fields.remote,
    contractGroup: fields.contract ? CONTRACTS[fields.contract].group : null,
    workingTime: fields.workingTime,
    shifts: fields.shifts,
    seasonal: fields.seasonal,
    experienceMonths: fields.experienceMonths,
    educationLevel: fields.educationLevel,
    languages: fields.languages.map(({ language }) => language),
    requiredLicences: fields.requiredLicences,
    usefulLicences: fields.usefulLicences,
    reachableWithoutCar: fields.reachableWithoutCar,
    reserved: fields.reserved,
    payMonthlyCents: monthlyCents(fields),
    startsOn: fields.startsOn ?? fields.beginsAt?.slice(0, 10) ?? null,
    closesOn: fields.closesOn,
  };
}

/** Everything the advert says in words: for a call also who may ask and whose money it is, for a placement its project. */
function wordsOf({
  description,
  otherRequirements,
  eligible,
  howToAsk,
  fund,
  certificate,
  project,
  host,
  school,
}: PostingFields): string {
  return [description, otherRequirements, eligible, howToAsk, fund, certificate, project, host, school]
    .filter(Boolean)
    .join("\n");
}

/** Hours and days of a full-time month, for comparing pay of different periods. */
const PERIODS_A_MONTH: Record<Exclude<PayPeriod, "total">, number> = { hour: 173, day: 26, month: 1, year: 1 / 12 };

function monthlyCents({ payMinCents, payMaxCents, payPeriod, payInstalments, months }: PostingFields): number | null {
  const cents = payMaxCents ?? payMinCents;
  if (cents === null || payPeriod === null) return null;
  if (payPeriod === "total") return months ? Math.round(cents / months) : null;
  const yearly = payPeriod === "month" ? (payInstalments ?? 12) / 12 : 1;
  return Math.round(cents * PERIODS_A_MONTH[payPeriod] * yearly);
}

const DRIVING: ReadonlySet<Licence> = new Set(DRIVING_LICENCES);

/** True when no driving licence is required; a forklift ticket or a first-aid certificate may be. */
export function asksNoDrivingLicence({ requiredLicences }: Pick<PostingDocument, "requiredLicences">): boolean {
  return !requiredLicences.some((licence) => DRIVING.has(licence));
}

const KIND_WORDS: Record<PostingKind, string> = {
  job: "lavoro",
  internship: "tirocinio stage",
  lab: "laboratorio",
  course: "corso formazione",
  meeting: "incontro evento",
  call: "bando fondo contributo",
  placement: "servizio civile esperienza volontariato",
};

const LICENCE_WORDS: Partial<Record<Licence, string>> = {
  forklift: "patentino muletto carrello elevatore",
  aerial_platform: "piattaforma aerea ple",
  crane: "gru",
  earth_moving: "escavatore movimento terra",
  food_hygiene: "haccp igiene alimentare",
  fire_safety: "antincendio",
  first_aid: "primo soccorso",
  welder: "saldatura",
  plant_protection: "fitosanitari",
  nautical: "patente nautica",
  oss: "oss operatore socio sanitario",
  lifeguard: "assistente bagnanti",
  security_guard: "guardia giurata",
  cqc: "cqc",
  adr: "adr merci pericolose",
};

/** Words a person may type for what the posting says by ticking a box: "part time", "tirocinio", "muletto". */
export function impliedWords(document: PostingDocument): string {
  return [
    KIND_WORDS[document.kind],
    document.workingTime === null ? "" : document.workingTime === "full_time" ? "tempo pieno" : "part time",
    document.seasonal ? "stagionale" : "",
    document.contractGroup === "apprenticeship" ? "apprendistato apprendista" : "",
    document.contractGroup === "permanent" ? "tempo indeterminato" : "",
    document.remote === "no" ? "" : "lavoro agile remoto",
    document.shifts.includes("night") ? "notte notturno" : "",
    document.reserved === "none" ? "" : "categorie protette",
    ...[...document.requiredLicences, ...document.usefulLicences].map((licence) => LICENCE_WORDS[licence] ?? ""),
  ].join(" ");
}
