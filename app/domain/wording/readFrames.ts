import type { Cue, Frame, Place, Sighting, Stance } from "./frame";
import { rootsIn, type FrameTable } from "./frameTable";
import { sentencesOf, type Span } from "./sentences";

/** Nothing beyond this on either side of a root is looked at. */
const AROUND = 160;
/** More of one kind in one text says nothing new. */
const MOST_SIGHTINGS = 20;
/** Nor is one kind tried for ever where it never holds. */
const MOST_TRIED = 200;

interface Reading<Situation> {
  situation: Situation;
  /** All that is written there, folded: what `mentions` asks of. The text itself when left out. */
  whole?: string;
}

/** Every frame that holds somewhere in a folded text. Time grows with the length of the text. */
export function readFrames<Situation>(
  text: string,
  table: FrameTable<Situation>,
  { situation, whole = text }: Reading<Situation>,
): Sighting<Situation>[] {
  const sentences = sentencesOf(text);
  const asked = new Map<RegExp, boolean>();
  const mentions = (pattern: RegExp) => {
    const known = asked.get(pattern);
    if (known !== undefined) return known;
    const answer = whole.search(pattern) >= 0;
    asked.set(pattern, answer);
    return answer;
  };
  const [seen, held] = [table.frames.map(() => 0), table.frames.map(() => 0)];
  const sightings: Sighting<Situation>[] = [];
  for (const { frame: at, start, end } of rootsIn(text, table)) {
    const frame = table.frames[at];
    if (!frame || (held[at] ?? 0) >= MOST_SIGHTINGS || (seen[at] ?? 0) >= MOST_TRIED) continue;
    seen[at] = (seen[at] ?? 0) + 1;
    const span = sentenceAt(sentences, start);
    const before = text.slice(Math.max(span.start, start - AROUND), start);
    const after = text.slice(end, Math.min(Math.max(span.end, end), end + AROUND));
    const root = text.slice(start, end);
    const sighting = judge(frame, { root, before, after, around: before + root + after, mentions, situation }, start);
    if (!sighting) continue;
    held[at] = (held[at] ?? 0) + 1;
    sightings.push(sighting);
  }
  return sightings;
}

function sentenceAt(sentences: readonly Span[], at: number): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: at };
}

function judge<Situation>(
  frame: Frame<Situation>,
  place: Place<Situation>,
  at: number,
): Sighting<Situation> | undefined {
  const end = at + place.root.length;
  const cue = frame.stance && cueOf(frame.stance, place);
  if (cue === null) return undefined;
  if (frame.only?.some((holds) => !holds(place)) || frame.unless?.some((holds) => holds(place))) return undefined;
  const doubted = frame.mild === true || (frame.doubt?.some((holds) => holds(place)) ?? false);
  return {
    frame,
    start: cue?.side === "before" ? at - cue.away : at,
    end: cue?.side === "after" ? end + cue.away : end,
    cue: cue?.words ?? null,
    doubted,
  };
}

/** A cue near the root: which side, and how far its far end is from the root. */
interface Near {
  side: "before" | "after";
  words: string;
  away: number;
}

function cueOf<Situation>(stances: readonly Stance[], place: Place<Situation>): Near | null {
  for (const { before = [], after = [] } of stances) {
    for (const cue of before) {
      const near = lastBefore(cue, place.before);
      if (near) return near;
    }
    for (const cue of after) {
      const near = cue.lead && !cue.lead.test(place.before) ? undefined : firstAfter(cue, place.after);
      if (near) return near;
    }
  }
  return null;
}

function lastBefore({ pattern, reach, broken }: Cue, text: string): Near | undefined {
  const found = [...text.matchAll(pattern)].findLast((each) => {
    const gap = text.slice(each.index + each[0].length);
    return gap.length <= reach && !broken?.test(gap);
  });
  return found && { side: "before", words: found[0].trim(), away: text.length - found.index };
}

function firstAfter({ pattern, reach, broken }: Cue, text: string): Near | undefined {
  for (const found of text.matchAll(pattern)) {
    if (found.index > reach) return undefined;
    if (!broken?.test(text.slice(0, found.index)))
      return { side: "after", words: found[0].trim(), away: found.index + found[0].length };
  }
  return undefined;
}
