import type { Role } from "~/domain/access/roles";

/** What this Comune calls itself and where its desk is: the part of the settings every frame shows. */
export interface FrameSettings {
  siteName: string;
  comuneName: string;
  deskName: string;
  deskAddress: string;
  deskPhone: string;
  deskEmail: string;
}

export interface FrameActor {
  name: string | null;
  roles: readonly Role[];
}

/** What every frame needs to know of the page and of who reads it. */
export interface FrameProps {
  settings: FrameSettings;
  actor: FrameActor | null;
  /** Path of the page without the language prefix. */
  path: string;
  demo: boolean;
}

/** "0583 000 123" → "tel:0583000123" */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

/** Is the page at `to`, or under it? */
export function isUnder(path: string, to: string): boolean {
  return path === to || path.startsWith(`${to}/`);
}

/** The one destination the page is at or under: the longest that fits. */
export function currentOf(path: string, destinations: readonly string[]): string | null {
  return destinations.filter((to) => isUnder(path, to)).sort((a, b) => b.length - a.length)[0] ?? null;
}
