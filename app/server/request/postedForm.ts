/** How much one form may send; what goes past is answered 413 before anything understands it. */
export interface FormLimits {
  bytes: number;
  /** Answers in all. */
  fields: number;
  /** Answers under one name. */
  repeats: number;
}

export const FORM: FormLimits = { bytes: 260_000, fields: 400, repeats: 60 };
/** Pages that list many people or skills with a tick each: an attendance sheet has 500 seats, two answers a seat. */
export const LONG_LIST: FormLimits = { bytes: 260_000, fields: 1400, repeats: 600 };
/** Largest file. */
export const UPLOAD_MEGABYTES = 8;
/** A file, or its text sent again with the confirmation, where a letter may take two bytes. */
export const UPLOAD: FormLimits = { bytes: 2 * UPLOAD_MEGABYTES * 1_000_000 + 100_000, fields: 40, repeats: 10 };

export type Entry = readonly [name: string, value: string | File];

/** Beyond this nobody is writing a form: the connection is not even read to its end. */
const MAX_DRAINED_BYTES = 64 * 1024 * 1024;
/** Names and types of one part of a form. */
const MAX_PART_HEAD = 2000;

/**
 * The answers of a posted form in their order. Counts bytes and answers while they come in; the work on what is kept
 * grows with its length only. Throws a 413 response past `limits`, a 400 for what no browser sends.
 */
export async function readEntries(request: Request, limits: FormLimits): Promise<Entry[]> {
  const form = formOf(request.headers.get("content-type") ?? "");
  if (!form) throw new Response(null, { status: 400 });
  // Only files are long: what is escaped letter by letter takes longer to understand.
  const bytes = "boundary" in form ? limits.bytes : Math.min(limits.bytes, FORM.bytes);
  const counter = new Counter("boundary" in form ? `--${form.boundary}` : "&", limits.fields + 1);
  const body = await readAtMost(request, bytes, counter);
  const entries = "boundary" in form ? readParts(body, form.boundary) : [...new URLSearchParams(body.toString("utf8"))];
  if (entries.length > limits.fields || mostRepeats(entries) > limits.repeats) throw tooLarge();
  return entries;
}

function tooLarge(): Response {
  return new Response(null, { status: 413 });
}

function formOf(contentType: string): { boundary: string } | { encoded: true } | null {
  if (/^application\/x-www-form-urlencoded(;|$)/i.test(contentType)) return { encoded: true };
  const [, quoted, plain] =
    /^multipart\/form-data;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  return boundary === undefined ? null : { boundary };
}

/** Counts what separates answers, also where two pieces of the body meet. */
class Counter {
  readonly #sign: Buffer;
  readonly #max: number;
  #tail = Buffer.alloc(0);
  #count = 0;

  constructor(sign: string, max: number) {
    this.#sign = Buffer.from(sign, "latin1");
    this.#max = max;
  }

  /** False once there are more than the limit. */
  allow(chunk: Uint8Array): boolean {
    const text = Buffer.concat([this.#tail, chunk]);
    for (let at = text.indexOf(this.#sign); at >= 0; at = text.indexOf(this.#sign, at + this.#sign.length))
      if (++this.#count > this.#max) return false;
    this.#tail = this.#sign.length > 1 ? text.subarray(-(this.#sign.length - 1)) : this.#tail;
    return true;
  }
}

/** A body that is no form, of so many bytes at most. Throws a 413 response past them. */
export function readBody(request: Request, bytes = FORM.bytes): Promise<Buffer<ArrayBuffer>> {
  return readAtMost(request, bytes, new Counter("&", Infinity));
}

/** Reads on to the end of what is too large, keeping none of it: a browser shows the answer only when its sending is done. */
async function readAtMost(request: Request, limit: number, counter: Counter): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_DRAINED_BYTES) throw tooLarge();
  let chunks: Uint8Array[] = [];
  let size = 0;
  let refused = false;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_DRAINED_BYTES) throw tooLarge();
    refused ||= size > limit || !counter.allow(chunk);
    if (refused) chunks = [];
    else chunks.push(chunk);
  }
  if (refused) throw tooLarge();
  return Buffer.concat(chunks);
}

/** The parts of a `multipart/form-data` body (RFC 7578). */
function readParts(body: Buffer<ArrayBuffer>, boundary: string): Entry[] {
  const wrong = () => new Response(null, { status: 400 });
  const sign = Buffer.from(`\r\n--${boundary}`, "latin1");
  const entries: Entry[] = [];
  // The first boundary has no line end of its own before it.
  let at = body.indexOf(sign.subarray(2));
  if (at < 0) throw wrong();
  at += sign.length - 2;
  while (body.toString("latin1", at, at + 2) === "\r\n") {
    const headEnd = body.subarray(at, at + MAX_PART_HEAD).indexOf("\r\n\r\n");
    if (headEnd < 0) throw wrong();
    const begins = at + headEnd + 4;
    const ends = body.indexOf(sign, begins);
    if (ends < 0) throw wrong();
    const entry = readPart(body.toString("utf8", at, at + headEnd), body.subarray(begins, ends));
    if (!entry) throw wrong();
    entries.push(entry);
    at = ends + sign.length;
  }
  if (body.toString("latin1", at, at + 2) !== "--") throw wrong();
  return entries;
}

function readPart(head: string, content: Buffer<ArrayBuffer>): Entry | null {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1];
  const name = disposition === undefined ? undefined : parameterOf(disposition, "name");
  if (disposition === undefined || name === undefined) return null;
  const fileName = parameterOf(disposition, "filename");
  if (fileName === undefined) return [name, content.toString("utf8")];
  const type = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? "application/octet-stream";
  return [name, new File([content], fileName, { type })];
}

/** Browsers write a quotation mark and a line end inside a name as %22, %0D and %0A. */
function parameterOf(disposition: string, name: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${name}="([^"]*)"`, "i")
    .exec(disposition)?.[1]
    ?.replace(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function mostRepeats(entries: readonly Entry[]): number {
  const counts = new Map<string, number>();
  for (const [name] of entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
