import { romeOffset } from "~/domain/forms/moments";
import { type PostingKind, isHiringKind } from "./kinds";

/** How one joins: with the site's own form, on another page, by writing or calling, or by simply going there. */
export const JOINING = ["here", "link", "contact", "none"] as const;
export type Joining = (typeof JOINING)[number];

/** What each kind may choose from; the first is what it starts with. */
export const WAYS_TO_JOIN: Record<PostingKind, readonly [Joining, ...Joining[]]> = {
  job: ["here"],
  internship: ["here"],
  placement: ["here", "link"],
  lab: ["here", "link", "contact", "none"],
  course: ["here", "link", "contact"],
  meeting: ["here", "link", "contact", "none"],
  call: ["link", "contact"],
};

/** Does the site itself take applications for it? Events have registrations, calls are asked for elsewhere. */
export function isAcceptingApplications({ kind, joining }: { kind: PostingKind; joining: Joining }): boolean {
  return isHiringKind(kind) && joining === "here";
}

/** Has the hour of a call's last day gone by? Other kinds have the whole day. */
export function isPastHour(
  { closesOn, closesTime }: { closesOn: string | null; closesTime: string | null },
  now: Date,
): boolean {
  if (closesOn === null) return false;
  const last = `${closesOn}T${closesTime ?? "23:59"}:59`;
  return Date.parse(`${last}${romeOffset(last)}`) < now.getTime();
}
