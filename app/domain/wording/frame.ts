/** One place where a root was found, with what lies around it in the same sentence (folded text). */
export interface Place<Situation> {
  /** The words of the root. */
  root: string;
  /** Its sentence, up to 160 characters before and after the root. */
  before: string;
  after: string;
  /** All of it: before, root and after. */
  around: string;
  /** True when the pattern is anywhere in all that is written; asked once a text. */
  mentions: (pattern: RegExp) => boolean;
  /** What the text belongs to, for rules that ask. */
  situation: Situation;
}

export type Condition<Situation> = (place: Place<Situation>) => boolean;

/** How a sentence takes sides on a root: who is left out, wanted, or what is asked. */
export interface Stance {
  /** Said before the root: the last one within `reach` characters counts. */
  before?: readonly Cue[];
  /** Said after it. */
  after?: readonly Cue[];
}
export interface Cue {
  /** Global; matched on folded text. */
  pattern: RegExp;
  /** Most characters between cue and root. */
  reach: number;
  /** When the words between cue and root match it, the cue is about something else. */
  broken?: RegExp;
  /** For a cue after the root: what must stand before the root. */
  lead?: RegExp;
}

/**
 * A root, what must be said of it, and where it means something else. Without a stance the root alone is the fault.
 */
export interface Frame<Situation> {
  rule: string;
  /** Sources of patterns that begin where a word begins; matched on folded text. */
  root: readonly string[];
  stance?: readonly Stance[];
  /** Any of these: no fault. */
  unless?: readonly Condition<Situation>[];
  /** All of these must hold. */
  only?: readonly Condition<Situation>[];
  /** Any of these: the law may allow it, a person must look. */
  doubt?: readonly Condition<Situation>[];
  /** Never more than a warning. */
  mild?: true;
}

/** A frame found: folded positions of the words that make it, and the cue when there is one. */
export interface Sighting<Situation> {
  frame: Frame<Situation>;
  start: number;
  end: number;
  cue: string | null;
  doubted: boolean;
}

/** The alternatives of a root, each the source of a pattern. */
export function roots(...alternatives: string[]): readonly string[] {
  return alternatives;
}

/** Writes a long pattern on several lines: alternatives, global. */
export function words(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.map((each) => `(?:${each})`).join("|"), "g");
}
