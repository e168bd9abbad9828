/** Letters of a word's beginning by which alternatives are indexed. */
export const PREFIX_LENGTH = 3;

/** A beginning a pattern can have; `open` when what follows in the pattern may lengthen it. */
interface Start {
  text: string;
  open: boolean;
}
const EMPTY: Start = { text: "", open: true };
const ANYTHING: Start = { text: "", open: false };

/**
 * The beginnings a pattern can match at, each up to three characters; an empty one means anywhere. Understands the
 * regular expressions of the tables: literals, classes, groups, alternatives, quantifiers, \b \w \d \S, looking around.
 */
export function prefixesOf(source: string): string[] {
  const parser = { source, at: 0 };
  const starts = alternatives(parser);
  if (parser.at !== source.length) throw new Error(`Not understood at ${parser.at}: ${source}`);
  return [...new Set(starts.map(({ text }) => text))];
}

interface Parser {
  source: string;
  at: number;
}

function alternatives(parser: Parser): Start[] {
  let all = sequence(parser);
  while (parser.source[parser.at] === "|") {
    parser.at++;
    all = union(all, sequence(parser));
  }
  return all;
}

function sequence(parser: Parser): Start[] {
  let starts: Start[] = [EMPTY];
  while (parser.at < parser.source.length && !"|)".includes(parser.source[parser.at] ?? ""))
    starts = join(starts, quantified(parser));
  return starts;
}

function quantified(parser: Parser): Start[] {
  const one = atom(parser);
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(parser.source.slice(parser.at));
  if (!quantifier) return one;
  parser.at += quantifier[0].length;
  const sign = quantifier[0][0];
  const may = sign === "?" || sign === "*" || quantifier[1] === "0" ? union([EMPTY], one) : one;
  return sign === "?" ? may : union(may, join(one, union([EMPTY], join(one, union([EMPTY], one)))));
}

function atom(parser: Parser): Start[] {
  const { source, at } = parser;
  const character = source[at] ?? "";
  if (character === "(") return group(parser);
  if (character === "[") return characterClass(parser);
  if (character === "\\") {
    parser.at += 2;
    const escaped = source[at + 1] ?? "";
    if (escaped === "b") return [EMPTY];
    return /[a-zA-Z]/.test(escaped) ? [ANYTHING] : [{ text: escaped, open: true }];
  }
  parser.at++;
  if (character === "^" || character === "$") return [EMPTY];
  return character === "." ? [ANYTHING] : [{ text: character, open: true }];
}

function group(parser: Parser): Start[] {
  const opening = /^\((\?(?:[:=!]|<[=!]))?/.exec(parser.source.slice(parser.at));
  parser.at += opening?.[0].length ?? 1;
  const starts = alternatives(parser);
  if (parser.source[parser.at] !== ")") throw new Error(`A group stays open: ${parser.source}`);
  parser.at++;
  return opening?.[1] === undefined || opening[1] === "?:" ? starts : [EMPTY];
}

function characterClass(parser: Parser): Start[] {
  const found = /^\[((?:\\.|[^\]])+)\]/.exec(parser.source.slice(parser.at));
  if (!found) throw new Error(`A class stays open: ${parser.source}`);
  parser.at += found[0].length;
  const inside = found[1] ?? "";
  if (/^\^|\\[a-zA-Z]/.test(inside)) return [ANYTHING];
  const characters = inside
    .replace(/\\/g, "")
    .replace(/(.)-(.)/g, (_, from: string, to: string) =>
      Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, i) =>
        String.fromCharCode(from.charCodeAt(0) + i),
      ).join(""),
    );
  return [...new Set(characters)].map((text) => ({ text, open: true }));
}

function join(heads: readonly Start[], tails: readonly Start[]): Start[] {
  return unique(
    heads.flatMap((head) =>
      !head.open || head.text.length >= PREFIX_LENGTH
        ? [head]
        : tails.map((tail) => ({ text: (head.text + tail.text).slice(0, PREFIX_LENGTH), open: tail.open })),
    ),
  );
}

function union(one: readonly Start[], other: readonly Start[]): Start[] {
  return unique([...one, ...other]);
}

function unique(starts: readonly Start[]): Start[] {
  return [...new Map(starts.map((start) => [`${start.text}${start.open ? "+" : ""}`, start])).values()];
}
