import type { PostingId } from "~/domain/ids";
import { PackedWords } from "./packedWords";

/** Later, or more, than any real one: "no date", which no condition of the kind "until then" is true of. */
export const NEVER = 0x7fffffff;

/** What stands for no work named by ISCO. */
export const NO_TRADE = -1;

const COLUMNS = {
  /** The spoken code. */
  code: Int32Array,
  /** At which place of POSTING_KINDS, REMOTE, CONTRACT_GROUPS, WORKING_TIME_GROUPS the value stands; 255 where there is none. */
  kind: Uint8Array,
  remote: Uint8Array,
  contract: Uint8Array,
  hours: Uint8Array,
  /** At which place of `places`. */
  place: Uint16Array,
  /** A bit for each of SHIFTS, LICENCES, LANGUAGES. */
  shifts: Uint8Array,
  licences: Uint32Array,
  languages: Uint32Array,
  /** A bit for each of CHOICES that does not depend on the day. */
  choices: Uint16Array,
  /** First two digits of ISCO-08. */
  trade: Int8Array,
  /** Level of the European framework asked for; 0 = none. */
  education: Uint8Array,
  /** Cents of a full-time month; -1 = not said. */
  pay: Int32Array,
  /** Different words of the title. */
  titleStems: Uint8Array,
  /** Days since 1970. */
  startsOn: Int32Array,
  closesOn: Int32Array,
  publishedOn: Int32Array,
};

type Columns = { [Name in keyof typeof COLUMNS]: InstanceType<(typeof COLUMNS)[Name]> };
export type Packed = { [Name in keyof Columns]: number };
const NAMES = Object.keys(COLUMNS) as (keyof Columns)[];
const FIRST_ROOM = 1024;

/** No Comune, and not wholly remote either. */
export const NOWHERE = 0;
/** Wholly remote work that is tied to no Comune. */
export const EVERYWHERE = 1;

/**
 * What filters, facets and orders read of every published posting, as columns of numbers: about 45 bytes a posting beside its id.
 * Postings stand close together at the slots 0 … count-1; one taken out gives its slot to the last.
 */
export class PackedPostings {
  count = 0;
  columns: Columns = withRoom(FIRST_ROOM);
  readonly words = new PackedWords(FIRST_ROOM);
  readonly ids: PostingId[] = [];
  /** ISTAT codes of the places met so far, after the two that are no Comune. */
  readonly places: string[] = ["", ""];
  private readonly placeOf = new Map<string, number>();
  private readonly slots = new Map<number, number>();

  slotOf(code: number): number | undefined {
    return this.slots.get(code);
  }

  /** The number that stands for a Comune, from now on if it is new. */
  placeNumber(istat: string): number {
    const existing = this.placeOf.get(istat);
    if (existing !== undefined) return existing;
    this.placeOf.set(istat, this.places.length);
    return this.places.push(istat) - 1;
  }

  set(id: PostingId, packed: Packed): void {
    const slot = this.slots.get(packed.code) ?? this.count++;
    if (slot >= this.columns.code.length) this.grow(2 * this.columns.code.length);
    for (const name of NAMES) this.columns[name][slot] = packed[name];
    this.ids[slot] = id;
    this.slots.set(packed.code, slot);
  }

  remove(code: number): void {
    const slot = this.slots.get(code);
    if (slot === undefined) return;
    const last = --this.count;
    for (const name of NAMES) this.columns[name][slot] = this.columns[name][last] ?? 0;
    this.words.remove(slot, last);
    this.ids[slot] = this.ids[last] as PostingId;
    this.slots.set(this.columns.code[slot] ?? 0, slot);
    this.slots.delete(code);
    this.ids.length = last;
  }

  private grow(room: number): void {
    this.columns = withRoom(room, this.columns);
    this.words.grow(room);
  }
}

function withRoom(room: number, old?: Columns): Columns {
  const columns = Object.fromEntries(NAMES.map((name) => [name, new COLUMNS[name](room)])) as Columns;
  if (old) for (const name of NAMES) columns[name].set(old[name]);
  return columns;
}
