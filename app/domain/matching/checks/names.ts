import { HARD_CHECKS } from "~/domain/postings/hardChecks";

/** Checks that the kind, programme or occupation of a posting brings with it, whoever wrote it. */
export const LAW_CHECKS = [
  "law:scu",
  "law:scr",
  "law:apprenticeship",
  "law:puc",
  "law:tir_incl",
  "law:habilitation",
  "law:reserved",
] as const;
export type LawCheck = (typeof LAW_CHECKS)[number];

/** Every check an explanation may name; two were marked by postings in version 1 of the rules, and are so no longer. */
export const MATCH_CHECKS = [...HARD_CHECKS, "travel", "reserved", ...LAW_CHECKS] as const;
export type MatchCheck = (typeof MATCH_CHECKS)[number];
