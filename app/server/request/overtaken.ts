import { data, type AppLoadContext } from "@remix-run/node";
import { allTexts } from "~/domain/forms/choices";
import type { FormValues } from "~/domain/forms/formValues";
import {
  compareForms,
  mergeForms,
  pickParts,
  readCarried,
  readChoices,
  type FormPart,
  type NamedIds,
  type Overtaken,
  type OvertakenForm,
  type PartVersions,
} from "~/domain/forms/overtaken";
import type { AuditNoun } from "~/domain/audit/events";
import { OccupationId, SkillId } from "~/domain/ids";
import type { Refusal } from "~/domain/refusals";
import { findLastChange } from "~db/queries/audit/audit";
import { listComuni } from "~db/queries/places/places";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";

/** A form two people may write at the same time. */
interface SharedForm<Saved> {
  noun: AuditNoun;
  recordId: string;
  /** The parts somebody may choose between, given every version of the form there is. */
  parts: (versions: readonly FormValues[]) => readonly FormPart[];
  /** The form as it was posted, or as the page of differences posted it. */
  posted: FormValues;
  /** What is stored now, as the form would show it. */
  load: () => Promise<{ values: FormValues; version: number }>;
  /** Saves the values if the version still stands. */
  save: (values: FormValues, version: number) => Promise<Saved>;
}

type Outcome<Saved> = { saved: Saved; values: FormValues } | { overtaken: OvertakenForm; values: FormValues };
type Answer = { ok: boolean; refusal?: Refusal };

/**
 * Saves a form unless somebody else saved it first. Changes that do not touch one another are kept both; where the sender
 * had not seen what the other wrote the answer is what the page of differences shows, and nothing is saved yet.
 */
export async function saveUnlessOvertaken<Saved extends Answer>(
  context: AppLoadContext,
  form: SharedForm<Saved>,
): Promise<Outcome<Saved>> {
  const settled = resolveChoices(form);
  if ("compared" in settled) return { values: form.posted, overtaken: await loadOvertaken(context, form, settled) };
  const { values } = settled;
  for (let version = versionIn(values); ;) {
    const saved = await form.save(values, version);
    if (saved.ok || saved.refusal !== "changed_meanwhile") return { saved, values };
    const now = await form.load();
    const shown = readCarried(values["shown"]);
    const parts = form.parts([values, now.values, shown]);
    const carried = { shown, stored: pickParts(now.values, parts), sent: values };
    const compared = compareForms(parts, carried);
    if (compared.differ.length + compared.theirs.length > 0)
      return {
        values,
        overtaken: await loadOvertaken(context, form, {
          ...carried,
          compared,
          version: now.version,
          incomplete: false,
          chosen: {},
        }),
      };
    version = now.version;
  }
}

interface Unsettled {
  shown: FormValues;
  stored: FormValues;
  sent: FormValues;
  compared: Overtaken;
  version: number;
  incomplete: boolean;
  chosen: Record<string, string>;
}

/** What the page of differences asks to be saved; the form itself where it was not posted from there. */
function resolveChoices({ posted, parts }: SharedForm<unknown>): { values: FormValues } | Unsettled {
  if (posted["overtaken"] === undefined) return { values: posted };
  const carried = {
    sent: readCarried(posted["overtaken"]),
    stored: readCarried(posted["stored"]),
    shown: readCarried(posted["shown"]),
  };
  const compared = compareForms(parts(Object.values(carried)), carried);
  const version = versionIn(posted);
  const onwards = (values: FormValues) => ({
    values: { ...values, version: String(version), shown: JSON.stringify(carried.stored) },
  });
  if (posted["settle"] === "theirs") {
    const all = new Map(compared.differ.map(({ part }) => [part[0], "theirs"] as const));
    const withoutMine = { ...compared, theirs: [...compared.theirs, ...compared.mine] };
    return onwards(mergeForms(carried.sent, withoutMine, all));
  }
  const choices = readChoices(compared, posted);
  if (choices.size < compared.differ.length)
    return { ...carried, compared, version, incomplete: true, chosen: Object.fromEntries(choices) };
  return onwards(mergeForms(carried.sent, compared, choices));
}

function versionIn(values: FormValues): number {
  const version = Number(values["version"]);
  return Number.isInteger(version) && version > 0 ? version : 0;
}

async function loadOvertaken(
  context: AppLoadContext,
  { noun, recordId }: SharedForm<unknown>,
  { compared, ...carried }: Unsettled,
): Promise<OvertakenForm> {
  const last = await findLastChange(context.db, noun, recordId);
  return {
    ...carried,
    ...compared,
    who: last?.name ?? null,
    at: last?.at ?? null,
    named: await loadNames(context, Object.values(compared).flat()),
  };
}

/** What an action answers when somebody else was quicker: the page of differences, 409. */
export function overtakenResponse({ overtaken, values }: { overtaken: OvertakenForm; values: FormValues }) {
  return data({ errors: {}, values, refusal: null, overtaken }, { status: 409 });
}

/** The names behind the ids that stand in these parts. */
async function loadNames({ db, locale }: AppLoadContext, versions: readonly PartVersions[]): Promise<NamedIds> {
  const idsUnder = (...names: string[]) =>
    versions.flatMap(({ shown, theirs, mine }) =>
      [shown, theirs, mine].flatMap((values) => names.flatMap((name) => allTexts(values[name]))),
    );
  const numbers = (texts: string[]) => texts.filter((text) => /^\d{1,9}$/.test(text));
  const [occupations, skills, comuni] = await Promise.all([
    findOccupations(
      db,
      numbers(idsUnder("occupationId", "desired", "practised")).map((id) => OccupationId.parse(id)),
    ),
    findSkills(
      db,
      numbers(idsUnder("essentialSkills", "desirableSkills", "skills")).map((id) => SkillId.parse(id)),
    ),
    idsUnder("comune").length > 0 ? listComuni(db) : [],
  ]);
  const inEnglish = locale === "en";
  return {
    occupations: Object.fromEntries(
      occupations.map(({ id, masculine, feminine, labelEn }) => [
        String(id),
        (inEnglish ? labelEn : null) ?? (masculine === feminine ? masculine : `${masculine} / ${feminine}`),
      ]),
    ),
    skills: Object.fromEntries(
      skills.map(({ id, labelIt, labelEn }) => [String(id), (inEnglish ? labelEn : null) ?? labelIt]),
    ),
    comuni: Object.fromEntries(comuni.map(({ istat, name }) => [istat, name])),
  };
}
