import { createHash } from "node:crypto";

/** `npm run sweep` tries everything; elsewhere a sample that the seed chooses is tried. */
export const WHOLE = process.env["SWEEP"] === "whole";
/** Set by playwright.config.ts where nobody gave one, so that all workers choose the same. */
const SEED = process.env["SWEEP_SEED"] ?? "";

interface Choice<Item> {
  /** So many are tried, or one of each group where there are more groups than that. */
  most: number;
  /** Its unique name: the seed chooses by it, whatever stands before or after. */
  nameOf: (item: Item) => string;
  /** Of each group at least one is tried. */
  groupOf: (item: Item) => string;
}

/** A sample of what grows with routes, roles and records, in the order given; all of it in `npm run sweep`. */
export function sampled<Item>(all: readonly Item[], { most, nameOf, groupOf }: Choice<Item>): readonly Item[] {
  if (WHOLE) return all;
  const shuffled = all
    .map((item) => ({ item, rank: rankOf(nameOf(item)) }))
    .sort((a, b) => a.rank.localeCompare(b.rank))
    .map(({ item }) => item);
  const groups = new Set<string>();
  const firsts = shuffled.filter((item) => !groups.has(groupOf(item)) && groups.add(groupOf(item)));
  const others = shuffled.filter((item) => !firsts.includes(item));
  const chosen = new Set([...firsts, ...others.slice(0, Math.max(0, most - firsts.length))]);
  return all.filter((item) => chosen.has(item));
}

function rankOf(name: string): string {
  return createHash("sha256").update(`${SEED} ${name}`).digest("hex");
}

/** What one test adds to the table that the run prints at its end (support/sweepReporter.ts). */
export interface Tally {
  what: string;
  role: string;
  /** How many of these there are for this role, tried or not. */
  of: number;
  tried: number;
  held: number;
}

/** A tally as a test carries it to the reporter; a test without numbers is itself the one try. */
export function tallied(tally: Omit<Tally, "tried" | "held"> & Partial<Tally>): { type: string; description: string } {
  return { type: "sweep", description: JSON.stringify(tally) };
}
