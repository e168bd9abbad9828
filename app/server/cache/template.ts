import { crc32, constants, deflateRawSync } from "node:zlib";

/** A page with room for what each response must have of its own: the keys of its forms. */
export interface PageTemplate {
  /** What stands between the holes, as it is sent plain. */
  plain: readonly Buffer[];
  /** The same pieces, each compressed by itself; made when first asked for. */
  deflated: () => readonly Buffer[];
  /** Which of the response's own keys stands after each piece but the last. */
  holes: readonly number[];
  /** Length of the page as it was written. */
  bytes: number;
}

const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** The page without these keys of one response; nothing is compared but their text, so they must be long and random. */
export function templateOf(body: Buffer, own: readonly string[]): PageTemplate {
  const text = body.toString("utf8");
  const pieces: string[] = [];
  const holes: number[] = [];
  let from = 0;
  for (let next = nearest(text, own, from); next; next = nearest(text, own, from)) {
    pieces.push(text.slice(from, next.at));
    holes.push(next.hole);
    from = next.at + (own[next.hole]?.length ?? 0);
  }
  pieces.push(text.slice(from));
  const plain = pieces.map((piece) => Buffer.from(piece));
  let deflated: readonly Buffer[] | null = null;
  return { plain, deflated: () => (deflated ??= plain.map(deflate)), holes, bytes: body.length };
}

function deflate(piece: Buffer, at: number, pieces: readonly Buffer[]): Buffer {
  return deflateRawSync(piece, {
    level: 9,
    finishFlush: at === pieces.length - 1 ? constants.Z_FINISH : constants.Z_FULL_FLUSH,
  });
}

function nearest(text: string, own: readonly string[], from: number): { at: number; hole: number } | null {
  const candidates = own
    .map((value, hole) => ({ at: value === "" ? -1 : text.indexOf(value, from), hole }))
    .filter(({ at }) => at >= 0);
  return candidates.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** Do the two say the same, whatever their holes are filled with? */
export function isSamePage(one: PageTemplate, other: PageTemplate): boolean {
  return (
    one.holes.length === other.holes.length &&
    one.holes.every((hole, at) => hole === other.holes[at]) &&
    one.plain.every((piece, at) => piece.equals(other.plain[at] ?? Buffer.alloc(0)))
  );
}

/** The page with its holes filled. */
export function fillPlain({ plain, holes }: PageTemplate, own: readonly string[]): Buffer {
  return Buffer.concat(plain.flatMap((piece, at) => [piece, ...valueAfter(holes, own, at)]));
}

/**
 * The page as one gzip stream (RFC 1952). The pieces are compressed already, each ended by a full flush: what fills a hole goes in
 * between as a stored block (RFC 1951, 3.2.4), so that nothing is compressed again.
 */
export function fillGzip({ plain, deflated, holes }: PageTemplate, own: readonly string[]): Buffer {
  let checksum = 0;
  let size = 0;
  const parts: Buffer[] = [GZIP_HEAD];
  const count = (piece: Buffer) => {
    if (piece.length === 0) return; // zlib takes an empty buffer for "begin again"
    checksum = crc32(piece, checksum);
    size += piece.length;
  };
  for (const [at, piece] of deflated().entries()) {
    parts.push(piece);
    count(plain[at] ?? Buffer.alloc(0));
    for (const value of valueAfter(holes, own, at)) {
      parts.push(storedBlock(value));
      count(value);
    }
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(checksum, 0);
  tail.writeUInt32LE(size, 4);
  return Buffer.concat([...parts, tail]);
}

function valueAfter(holes: readonly number[], own: readonly string[], at: number): Buffer[] {
  const hole = holes[at];
  return hole === undefined ? [] : [Buffer.from(own[hole] ?? "")];
}

function storedBlock(value: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(value.length, 1);
  head.writeUInt16LE(0xffff - value.length, 3);
  return Buffer.concat([head, value]);
}
