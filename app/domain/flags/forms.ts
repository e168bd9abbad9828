import { oneOf } from "~/domain/forms/choices";
import { day } from "~/domain/forms/days";
import { required } from "../forms/fieldReader";
import { plainNote } from "~/domain/forms/plainNote";
import { line } from "~/domain/forms/text";
import { FACT_KINDS, FLAG_KIND_KEYS, FLAG_KINDS, type FlagKindKey } from "./kinds";

export const EVIDENCE_MAX = 400;

/** Kinds that no computation proposes: only the desk sets them, having seen something. */
export const DESK_ONLY_KINDS = FLAG_KIND_KEYS.filter((kind) => !FLAG_KINDS[kind].computed);

/** Which list of L. 68/1999 a reserved route rests on; the reserved places of postings are checked against it. */
export const RESERVED_ROUTES = ["art1", "art18"] as const;
export type ReservedRoute = (typeof RESERVED_ROUTES)[number];
export const RESERVED_BASIS: Record<ReservedRoute, string> = {
  art1: "L. 68/1999, art. 1: collocamento mirato",
  art18: "L. 68/1999, art. 18: categorie protette",
};

/** The basis written with a flag. */
export function basisOf(kind: FlagKindKey, route: ReservedRoute | null): string {
  return kind === "reserved_route" && route !== null ? RESERVED_BASIS[route] : FLAG_KINDS[kind].basis;
}

export const FactForm = (today: string) => ({
  kind: required(oneOf(FACT_KINDS)),
  onDate: required(day({ today, past: true })),
  evidence: plainNote(line(EVIDENCE_MAX)),
});

export const ConfirmFlagForm = (today: string) => ({
  kind: required(oneOf(FLAG_KIND_KEYS)),
  note: plainNote(line(EVIDENCE_MAX)),
  expiresOn: day({ today }),
});

export const SetFlagForm = (today: string) => ({
  kind: required(oneOf(DESK_ONLY_KINDS)),
  route: oneOf(RESERVED_ROUTES),
  evidence: required(plainNote(line(EVIDENCE_MAX))),
  expiresOn: day({ today }),
});

export const RevokeFlagForm = { reason: required(plainNote(line(EVIDENCE_MAX))) };
