import type { Span } from "~/domain/wording/sentences";
import type { Finding } from "../findings";
import { swapFor, type Swap } from "./swaps";

/** What a card offers to put in the place of its sentence: an empty text takes the sentence out. */
export interface Offer {
  start: number;
  end: number;
  text: string;
}

/** Words that carry what an advert must say: such a sentence is not taken out whole. */
const FACTS =
  /€|\b(?:euro|lord[ioe]|nett[ioe]|ral|ccnl|contratt\w*|indeterminato|determinato|full ?-?time|part ?-?time|or[ae]|orari\w*|turn[oi]|livello|liv|mensil\w+|stipendio|paga|retribuzione|apprendistato|tirocinio|stage|stagion\w+|settiman\w+|luned\S|marted\S|mercoled\S|gioved\S|venerd\S|sabat[oi]|domenic\w+|festiv\w+|mattin\w+|pomerigg\w+|sera|serale|notte|notti|patente|diploma|laurea|inglese|esperienza|cv|curriculum|candidatur\w+|telefon\w+|tel|whatsapp|mail|invi\w+|chiam\w+|scriv\w+)\b|@|\d{1,2}[.:-]\d{1,2}|\d{5,}/i;
/** Words of a clause that say nothing without the finding. */
const FILLERS =
  /^(?:[\s"'«»()–-]|\b(?:e|ed|o|anche|molto|possibilmente|preferibilmente|assolutamente|rigorosamente|tassativamente|richiest[aoei]|si richiede|gradit[aoei]|gradita|necessari[aoei]|indispensabil[ei]|requisit[oi]|essenziale|obbligatori[aoe]|inoltre|di|con|una|un|la|il|grazie|per favore)\b)*$/i;
/** A sentence that leans on the one before it. */
const LEANING =
  /^(?:ma|però|pero|quindi|perciò|percio|infatti|invece|inoltre|altrimenti|eppure|anzi|e|o|oppure|così|cosi|per questo|questo|questa|questi|queste|quest'|lo stesso|gli altri|le altre|tutti gli altri|tutte le altre|poi|in cambio|il resto|se no|sennò)\b/i;
/** A sentence does not end on these. */
const DANGLING =
  /(?:^|[\s'’])(?:di|a|da|in|con|su|per|tra|fra|e|ed|o|il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dalla|nel|nella|che|non|solo|soltanto|anche|cercasi|cerchiamo|cerca|cerco|richiesta|richiesto|richiede|serve|vogliamo|preferibilmente|oppure|se|chi|è|sia|massimo|max)\s*[.,;:!?)]*$/i;

/** The smallest change that mends every finding of a sentence in good Italian; null where only a person can. */
export function offerFor(text: string, sentence: Span, findings: readonly Finding[], isTitle: boolean): Offer | null {
  const isAdvice = findings.every(({ level }) => level === "hint");
  const candidate =
    bySwaps(text, sentence, findings) ??
    (isAdvice || findings.some(isAmount) ? null : byClauses(text, sentence, findings)) ??
    (isAdvice || isTitle || findings.some(isAmount) ? null : bySentence(text, sentence, findings));
  return candidate && isWellFormed(apply(text, candidate), candidate, isTitle) ? candidate : null;
}

/** A figure that is too low is mended by a higher one, not by silence. */
function isAmount({ ruleId, excerpt }: Finding): boolean {
  return ruleId === "PAY-05" || (ruleId === "TIR-01" && /\d/.test(excerpt));
}

/** The text with an offer in place; blanks and line ends around a sentence taken out go with it. */
export function apply(text: string, { start, end, text: better }: Offer): string {
  return text.slice(0, start) + better + text.slice(end);
}

function bySwaps(text: string, { start, end }: Span, findings: readonly Finding[]): Offer | null {
  const swaps = findings.map((finding) => swapFor(text, finding));
  if (!swaps.every((swap): swap is Swap => swap !== null && swap.start >= start && swap.end <= end)) return null;
  let better = text.slice(start, end);
  for (const swap of [...swaps].sort((a, b) => b.start - a.start))
    better = better.slice(0, swap.start - start) + swap.text + better.slice(swap.end - start);
  return { start, end, text: better };
}

/** A sentence without its closing stop, and where it stands in the field. */
interface Written {
  text: string;
  body: string;
  span: Span;
}

interface Clause extends Span {
  /** The comma or conjunction before it; empty for the first. */
  joint: string;
}

/** The parts of a sentence between commas and conjunctions, where no finding is cut. */
function clausesOf(sentence: string, held: readonly Span[]): Clause[] {
  const clauses: Clause[] = [];
  const lead = /^[^,:]{3,30}:\s+/.exec(sentence)?.[0].length ?? 0;
  let [start, joint] = [held.every((span) => span.start >= lead) ? lead : 0, ""];
  for (const found of sentence.matchAll(/,\s+(?:e\s+|ed\s+)?|\s+(?:e|ed)\s+/g)) {
    const next = found.index + found[0].length;
    if (held.some((span) => span.start < next && span.end > found.index)) continue;
    clauses.push({ start, end: found.index, joint });
    [start, joint] = [next, found[0]];
  }
  clauses.push({ start, end: sentence.length, joint });
  return clauses;
}

/** Takes out the clauses that findings fill, where others of the same list stay. Findings that can be swapped are. */
function byClauses(text: string, span: Span, findings: readonly Finding[]): Offer | null {
  const sentence = text.slice(span.start, span.end);
  const closing = /[.!?;…]*$/.exec(sentence)?.[0] ?? "";
  const body = sentence.slice(0, sentence.length - closing.length);
  const held = findings.map(({ start, end }) => ({
    start: start - span.start,
    end: Math.min(end - span.start, body.length),
  }));
  const clauses = clausesOf(body, held);
  const filled = clauses.filter((clause) => isFilled(body, clause, held));
  const left = clauses.filter((clause) => !filled.includes(clause));
  const rest = findings.filter((_, i) => {
    const place = held[i];
    return place && !filled.some((clause) => clause.start <= place.start && clause.end >= place.end);
  });
  if (filled.length === 0 || left.length === 0) return null;
  const written = (clause: Clause) => body.slice(clause.start, clause.end);
  if (clauses.some((clause) => VERBAL.test(written(clause)))) return null;
  if (filled.some(({ joint }) => /\be/.test(joint)) && !left.some((clause) => ASKED.test(written(clause).trim())))
    return null;
  const first = clauses[0];
  if (first?.start === 0 && filled.includes(first) && !standsAlone(body.slice(left[0]?.start, left[0]?.end)))
    return null;
  let better = body.slice(0, first?.start ?? 0);
  for (const [at, clause] of left.entries()) {
    const part = swapInside({ text, body, span }, clause, rest);
    if (part === null) return null;
    better +=
      at === 0
        ? part
        : (filled.some((gone) => gone.end <= clause.start && gone.start > (left[at - 1]?.start ?? 0)) &&
          !clause.joint.includes(" e")
            ? ", "
            : clause.joint) + part;
  }
  return { ...span, text: capitalisedAs(sentence, better) + closing };
}

function swapInside({ text, body, span }: Written, clause: Clause, rest: readonly Finding[]): string | null {
  const own = rest.filter(({ start, end }) => start - span.start < clause.end && end - span.start > clause.start);
  let part = body.slice(clause.start, clause.end);
  for (const finding of [...own].sort((a, b) => b.start - a.start)) {
    const swap = swapFor(text, finding);
    const from = swap ? swap.start - span.start - clause.start : -1;
    if (!swap || from < 0 || swap.end - span.start > clause.end) return null;
    part = part.slice(0, from) + swap.text + part.slice(swap.end - span.start - clause.start);
  }
  return part;
}

function isFilled(body: string, clause: Clause, held: readonly Span[]): boolean {
  const own = held.filter(({ start, end }) => start >= clause.start && end <= clause.end && end > start);
  if (own.length === 0) return false;
  let [rest, from] = ["", clause.start];
  for (const { start, end } of [...own].sort((a, b) => a.start - b.start)) {
    rest += ` ${body.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return FILLERS.test(`${rest}${body.slice(from, clause.end)}`.trim());
}

/** Things adverts ask in lists: a sentence may begin with one of them. */
const ASKED =
  /^(?:(?:ottim|buon|discret|massim|minim|gradit|richiest|necessari|preferibil|comprovat)\p{L}*\s+)?(?:esperienz|capacit|disponibil|cordial|corte|puntual|seri|voglia|sorriso|conoscenz|ingles|frances|tedesc|italiano b|patente|automunit|diploma|laurea|precis|affidabil|autonom|motivat|dinamic|dizione|flessibil|attitudin|predispos|propension|manualit|ordin|pulizia|pazienza|simpatia|garbo|educazione|serenit|responsabil|rapidit|velocit|entusiasm|passione|turni|referenz|attestat|qualific|bel sorriso|gentilezza|resistenz|memoria|spirito)/iu;
/** A clause with a verb or a pronoun leans on the others: it is no item of a list. */
const VERBAL =
  /(?<![\p{L}\d])(?:è|e'|sono|siamo|sei|siete|abbiamo|ho|ha|hai|hanno|sarà|sara|si|ci|vi|ti|mi|ne|ve|te|non|basta|grazie|\p{L}+iamo|\p{L}+(?:ano|ono)|cerc\p{L}+|serv[eo]\p{L}*|lascia\p{L}*|evit\p{L}+|asten\p{L}+|può|puo|deve|che|chi|cui|perch\p{L}+|ma|però|pero|le altre|gli altri|il resto|la differenza)(?![\p{L}\d])/iu;

/** What may begin a sentence once the clause before it is gone. */
function standsAlone(clause: string): boolean {
  return ASKED.test(clause.trim());
}

/** Takes the whole sentence out where nothing an advert must say goes with it. */
function bySentence(text: string, span: Span, findings: readonly Finding[]): Offer | null {
  let [rest, from] = ["", span.start];
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    rest += ` ${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  rest += text.slice(from, span.end);
  if (FACTS.test(rest) || rest.trim().length > 80) return null;
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  if (LEANING.test(after.trimStart()) || /[,:(]\s*$/.test(before)) return null;
  if (
    /[;…]\s*$|\.\.\s*$/.test(before) ||
    /^\s*\p{Ll}/u.test(after) ||
    /[;…]$|\.\.$/.test(text.slice(span.start, span.end))
  )
    return null;
  const start = span.start - (/[^\S\n]*$/.exec(before)?.[0].length ?? 0);
  const bullet = /(?:^|\n)[\s•*-]*$/.exec(before)?.[0] ?? "";
  const first = before.trim() === "" || bullet !== "";
  const gap = /^[^\S\n]*\n?/.exec(after)?.[0].length ?? 0;
  if (bullet !== "" && before.trim() !== "")
    return /^\s*(?:\n|$)/.test(after)
      ? { start: span.start - bullet.trimStart().length, end: span.end + gap, text: "" }
      : { start: span.start, end: span.end + gap, text: "" };
  return { start: first ? span.start : start, end: first ? span.end + gap : span.end, text: "" };
}

function capitalisedAs(sentence: string, better: string): string {
  return /^\P{L}*\p{Lu}/u.test(sentence) ? better.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : better;
}

/** No blank before a stop, no two blanks or stops, nothing left hanging, brackets closed, a title that still says something. */
function isWellFormed(whole: string, { text: better }: Offer, isTitle: boolean): boolean {
  if (whole.trim().length < (isTitle ? 4 : 20)) return false;
  if (better === "") return true;
  const count = (pattern: RegExp) => better.match(pattern)?.length ?? 0;
  return (
    !/\s[,.;:!?]|[^\S\n]{2,}|[,;:]\s*[,.;:!?]|^[\s,.;:]/.test(better) &&
    !DANGLING.test(better) &&
    count(/\(/g) === count(/\)/g) &&
    count(/«/g) === count(/»/g) &&
    /\p{L}{3}/u.test(better)
  );
}
