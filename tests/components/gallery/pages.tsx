import { createRequire } from "node:module";
import path from "node:path";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as sass from "sass";
import { LocaleProvider } from "~/components/locale";
import type { Locale } from "~/text/words";
import { Crisis } from "./crises/crisisPage";
import { Day } from "./dayPage";
import { Failure } from "./failurePage";
import { Home } from "./homePage";
import { List } from "./listPage";
import { Matching } from "./matchingPage";
import { Posting } from "./postingPage";
import { Status } from "./statusPage";
import { Wizard } from "./wizardPage";

interface GalleryPage {
  name: string;
  sheet: "public" | "staff";
  Page: ComponentType;
}

/** Compositions of all components, as the drawings of the look put them together. */
export const GALLERY: readonly GalleryPage[] = [
  { name: "home", sheet: "public", Page: Home },
  { name: "list", sheet: "public", Page: List },
  { name: "posting", sheet: "public", Page: Posting },
  { name: "status", sheet: "public", Page: Status },
  { name: "failure", sheet: "public", Page: Failure },
  { name: "day", sheet: "staff", Page: Day },
  { name: "matching", sheet: "staff", Page: Matching },
  { name: "crisis", sheet: "staff", Page: Crisis },
  { name: "wizard", sheet: "staff", Page: Wizard },
];

const ROOT = path.resolve(import.meta.dirname, "..", "..", "..");
const PACKAGES = path.dirname(path.dirname(createRequire(import.meta.url).resolve("bootstrap-italia/package.json")));

/** The compiled sheet, as the build makes it. */
export function compileSheet(sheet: "public" | "staff"): string {
  return sass.compile(path.join(ROOT, "app", "styles", `${sheet}.scss`), {
    loadPaths: [PACKAGES],
    style: "compressed",
    quietDeps: true,
    logger: sass.Logger.silent,
    silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
  }).css;
}

/** A whole page with its sheet inside, fonts read from the package. */
export function renderPage({ name, Page }: GalleryPage, locale: Locale, css: string): string {
  const body = renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <Page />
    </LocaleProvider>,
  );
  const fonts = css.replaceAll("bootstrap-italia/dist/fonts", `file://${PACKAGES}/bootstrap-italia/dist/fonts`);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><style>${fonts}</style></head><body>${body}</body></html>`;
}
