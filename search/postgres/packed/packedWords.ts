/** What a rank of 1 is in a byte; the highest there is, many times in the title, is 1.64. */
export const RANK_STEPS = 150;

/** Words of all texts asked lately; among them many that no posting has. */
const MAX_WORDS = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;

interface Word {
  /** A byte for each slot: how well the posting's fields speak that have the word; 0 where it has it not. Empty while no posting has it. */
  ranks: Uint8Array;
  /** How many postings have it. */
  postings: number;
}

/**
 * Which postings have the words that people ask for, by the slots of the columns. A word is read when it is first asked, and kept true
 * with every change; when there are too many, those not asked for longest are forgotten.
 */
export class PackedWords {
  private readonly words = new Map<string, Word>();
  private bytes = 0;

  constructor(private room: number) {}

  /** Whether it has been read: it may be one that no posting has. */
  has(stem: string): boolean {
    return this.words.has(stem);
  }

  /** Null for a word that no posting has. */
  find(stem: string): Word | null {
    const word = this.words.get(stem);
    if (!word) return null;
    this.words.delete(stem);
    this.words.set(stem, word);
    return word.postings > 0 ? word : null;
  }

  /** A word read just now: the slots that have it, and their ranks. */
  add(stem: string, slots: readonly (number | undefined)[], ranks: readonly number[]): void {
    const word: Word = { ranks: new Uint8Array(), postings: 0 };
    this.words.set(stem, word);
    for (const [at, slot] of slots.entries()) if (slot !== undefined) this.rank(word, slot, ranks[at] ?? 0);
  }

  /** Makes room again, but not of what is being asked. */
  evictOldest(inUse: ReadonlySet<string>): void {
    for (const [stem, { ranks }] of this.words) {
      if (this.words.size <= MAX_WORDS && this.bytes <= MAX_BYTES) return;
      if (inUse.has(stem)) continue;
      this.words.delete(stem);
      this.bytes -= ranks.length;
    }
  }

  /** All the words a posting has now, with their ranks. */
  write(slot: number, ranks: Readonly<Record<string, number>>): void {
    for (const [stem, word] of this.words) this.rank(word, slot, ranks[stem] ?? 0);
  }

  /** The posting at a slot goes; the last one takes its place. */
  remove(slot: number, last: number): void {
    for (const word of this.words.values()) {
      this.rank(word, slot, word.ranks[last] ?? 0);
      this.rank(word, last, 0);
    }
  }

  grow(room: number): void {
    this.room = room;
    for (const word of this.words.values()) if (word.ranks.length > 0) this.growRanks(word);
  }

  clear(): void {
    this.words.clear();
    this.bytes = 0;
  }

  private growRanks(word: Word): void {
    const { ranks } = word;
    word.ranks = new Uint8Array(this.room);
    word.ranks.set(ranks);
    this.bytes += this.room - ranks.length;
  }

  private rank(word: Word, slot: number, value: number): void {
    const before = word.ranks[slot] ?? 0;
    if (value === before) return;
    if (word.ranks.length === 0) this.growRanks(word);
    word.postings += Number(value > 0) - Number(before > 0);
    word.ranks[slot] = value;
  }
}
