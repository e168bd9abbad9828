import type { Frame } from "./frame";
import { PREFIX_LENGTH, prefixesOf } from "./prefixes";

/** One alternative of a frame's root, tried where a word begins as it can begin. */
interface Try {
  frame: number;
  pattern: RegExp;
}

/** Frames made ready for reading: which alternatives to try by the first letters of a word. Made once, at start. */
export interface FrameTable<Situation> {
  frames: readonly Frame<Situation>[];
  /** The first three characters of a word → what may match there. */
  tries: (beginning: string) => readonly Try[];
}

/** Beginnings met before are remembered, up to this many. */
const MOST_BEGINNINGS = 5_000;

export function frameTable<Situation>(frames: readonly Frame<Situation>[]): FrameTable<Situation> {
  const byPrefix = new Map<string, Try[]>();
  for (const [frame, { root }] of frames.entries()) {
    for (const source of root) {
      const pattern = new RegExp(source, "y");
      for (const prefix of prefixesOf(source))
        byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { frame, pattern }]);
    }
  }
  const known = new Map<string, readonly Try[]>();
  const tries = (beginning: string) => {
    const before = known.get(beginning);
    if (before) return before;
    const found = [0, 1, 2, PREFIX_LENGTH].flatMap((length) =>
      length > beginning.length ? [] : (byPrefix.get(beginning.slice(0, length)) ?? []),
    );
    if (known.size < MOST_BEGINNINGS) known.set(beginning, found);
    return found;
  };
  return { frames, tries };
}

/** A root found in a text. */
export interface Root {
  frame: number;
  start: number;
  end: number;
}

const WORD_START = /[\p{L}\p{N}_]+|[€"(]/gu;

/** Everywhere a root begins; of several readings of one frame at one place the longest. Frames do not overlap themselves. */
export function rootsIn<Situation>(text: string, { frames, tries }: FrameTable<Situation>): Root[] {
  const freeFrom = frames.map(() => 0);
  const found: Root[] = [];
  for (const { index: at } of text.matchAll(WORD_START)) {
    const first = found.length;
    for (const { frame, pattern } of tries(text.slice(at, at + PREFIX_LENGTH))) {
      if ((freeFrom[frame] ?? 0) > at) continue;
      pattern.lastIndex = at;
      if (!pattern.test(text)) continue;
      const end = pattern.lastIndex;
      const known = found.slice(first).find((each) => each.frame === frame);
      if (!known) found.push({ frame, start: at, end });
      else known.end = Math.max(known.end, end);
    }
    for (const { frame, end } of found.slice(first)) freeFrom[frame] = end;
  }
  return found;
}
