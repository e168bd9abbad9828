import type { Locator, Page } from "@playwright/test";
import { wordsFor } from "~/text/words";

/** The words of the Italian pages: what people look for. */
export const words = wordsFor("it");

type Place = Page | Locator;

/** The field with this label, also where it is marked as optional. */
export function field(place: Place, label: string): Locator {
  return place.getByLabel(new RegExp(`^${escaped(label)}(\\s*${escaped(words.forms.controls.optional)})?$`));
}

export function button(place: Place, name: string): Locator {
  return place.getByRole("button", { name, exact: true });
}

export function link(place: Place, name: string): Locator {
  return place.getByRole("link", { name, exact: true });
}

/** A text inside a name. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const DAY_MS = 86_400_000;

/** "31/12/2026", so many days from today in Italy. */
export function dayFrom(days: number): string {
  return new Intl.DateTimeFormat("it-IT", {
    timeZone: "Europe/Rome",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date(Date.now() + days * DAY_MS));
}
