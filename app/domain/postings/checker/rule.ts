import type { PostingFields } from "../fields";
import type { CheckContext, FindingLevel, FindingReason } from "../findings";

/** One place where a pattern was found, with what lies around it in the same sentence (folded text). */
export interface Place {
  match: RegExpExecArray;
  /** Up to 120 characters before and after, never beyond the sentence. */
  before: string;
  after: string;
  /** The whole folded field. */
  text: string;
  fields: PostingFields;
  context: CheckContext;
}

/** A wording that review must look at. Patterns are matched on folded text: lower case, no accents. */
export interface Rule {
  id: string;
  level: FindingLevel;
  reason: FindingReason;
  law: readonly string[];
  pattern: RegExp;
  /** Only in the title, or right after "cercasi" and the like. */
  naming?: true;
  /** When true, the words are no fault here. */
  fine?: (place: Place) => boolean;
  /** The better wording of what was found, as written. */
  better?: (excerpt: string) => string;
}

export const DISCRIMINATION = "D.Lgs. 276/2003, art. 10";
export const EQUALITY_CODE = "D.Lgs. 198/2006, art. 27";

/** Writes a long pattern on several lines: blanks at line ends and starts fall away. */
export function words(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.map((each) => `(?:${each})`).join("|"), "g");
}

/** The group named next is left out: "niente", "non accettiamo", "sono escluse le", "astenersi". */
export const LEFT_OUT =
  "(?:no|niente|nessun[ao]?|astenersi|(?:sono |restano )?(?:esclus|escludiamo|vietat)[a-z]*(?: l'accesso)?|(?:non|mai) (?:si |ci )?(?:accett|consider|valut|assum|prend|vogl|cerch|ricev|gradi|ammett|ammess|adatt|idone|indicat|desider|sar)[a-z]*(?: (?:in considerazione|candidature|domande|adatt[oaie]))?)" +
  "(?: (?:a|ai|agli|alle|di|da|per|gli|le|i|il|la|con|chi e|candidat[eioa]|persone|person(?:a|ale)|lavorator[ie]|né|ne))*";

/** Said after whom it is about: "extracomunitari astenersi", "stranieri esclusi". */
export const STAY_AWAY =
  "[^.;\\n]{0,12} (?:astenersi|astenetevi|si asteng[a-z]+|esclus[ieao]|non (?:sono |vengono )?(?:ammess|accettat|considerat|gradit)[a-z]+|no grazie)";
/** Peoples, as adverts name them, in the plural or the feminine. */
export const PEOPLES =
  "(?:albanes[ie]|rumen[ie]|romen[ie]|marocchin[ie]|cines[ie]|senegales[ie]|nigerian[ie]|pakistan[ie]|bengales[ie]|indian[ie]|ucrain[ie]|polacch[ie]|filippin[oaie]|peruvian[ie]|sudamerican[ie]|african[ie]|arab[ie]|meridional[ie])";

/** "non chiediamo …", "nessuna …", "senza limiti di …": the advert says it is not asked. */
const NOT_ASKED = new RegExp(
  "\\b(?:non|mai) (?:\\w+ )?(?:chied|domand|serv|occorr|richied|richiest|import|interess|necessari|pretend|guard)\\w*(?: \\w+)?(?: o| ne)? " +
    "(?:il |la |lo |l'|le |i |gli |un |una |alcun\\w* |di )?$",
);
const NONE_OF = /\b(?:nessun[ao]?|senza(?: alcun[ao]?)?|niente|zero) (?:limit\w+ (?:di |d')?|cost\w+ )?$/;

export function isNotAsked({ before }: Place): boolean {
  const clause = before.slice(before.lastIndexOf(",") + 1);
  if (NONE_OF.test(before)) return true;
  if (NOT_ASKED.test(clause) && clause.length < 60) return true;
  return / (?:o|ne) (?:la |lo |l'|il )?$/.test(before) && /\bnon (?:chied|domand|interess|import)/.test(before);
}

/** The usual sentence on equal treatment names the very words the rules look for. */
export function isEqualTreatment({ before }: Place): boolean {
  return /distinzion|discrimina|pari opportunita|indipendentemente da|a prescindere|rispetto (?:di|del)/.test(before);
}

/** A course, a lab or a meeting is no job: fees and ages follow other rules. */
export function isNoJob({ fields }: Place): boolean {
  return fields.kind === "lab" || fields.kind === "course" || fields.kind === "meeting";
}
