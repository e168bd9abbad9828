import type { Band } from "~/domain/matching/bands";
import { GROUPS, type Group, type Shown } from "~/domain/matching/groups";

/** Where one row stands. */
export interface PlacedRow<Id extends string> {
  id: Id;
  group: Group;
  /** Places counted from 1 through all groups, and where the row stands without the second order. */
  position: number;
  positionWithoutPriority: number;
  /** In the bracket of the row before: under 3 points below the bracket's first row. */
  joined: boolean;
}

/** One list: who stands where. Explanations are made by the caller, for the rows shown. */
export interface Ranking<Id extends string> {
  /** Rows shown, group by group. */
  rows: PlacedRow<Id>[];
  /** Rows in each group, and of the first group in each band. */
  groups: Record<Group, number>;
  bands: Record<Band, number>;
  /** Pairs scored. */
  total: number;
  /** Pairs of postings open to all, without score: whoever passes the checks, then whoever fails one. */
  open: Id[];
  openNotNow: Id[];
}

/** The first group opens by itself, and the second where the first is small. */
const SMALL_GROUP = 10;

/** How many rows of each group are shown, from how many there are. */
export function limitsOf({ limit, groups = [] }: Shown, counts: Record<Group, number>): Record<Group, number> {
  const isOpen = (group: Group) => group === 1 || (group === 2 && counts[1] < SMALL_GROUP) || groups.includes(group);
  return Object.fromEntries(GROUPS.map((group) => [group, isOpen(group) ? limit : 0])) as Record<Group, number>;
}
