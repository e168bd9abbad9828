import type { ComponentType, FormHTMLAttributes } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "~/text/words";
import { LocaleProvider, useLocale } from "~/components/locale";
import { createMarkupStore } from "./markupStore";

/** Letters of markup kept, of all components together: at most twice as many bytes. */
const MAX_CHARS = 24_000_000;

const markups = createMarkupStore(MAX_CHARS);

interface Props<Inner extends object> extends Omit<FormHTMLAttributes<HTMLElement>, "children"> {
  /** The element around it; attributes not named here are its own. */
  as: "li" | "div" | "header" | "footer" | "form";
  /** Depends on its props and on the language, and on nothing else: no other context, no clock. */
  of: ComponentType<Inner>;
  /** Plain data: equal data is equal markup. */
  with: Inner;
}

/**
 * A part of a page that is written once for the same data, and then only copied: writing markup is what a page costs most.
 * For cards and frames, which come again on every page.
 */
export function CachedMarkup<Inner extends object>({ as, of, with: props, ...attributes }: Props<Inner>) {
  const Element = as as "form"; // the one that knows all attributes
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: markupOf(of, props, useLocale()) }} />;
}

function markupOf<Inner extends object>(Part: ComponentType<Inner>, props: Inner, locale: Locale): string {
  return markups.read(Part, `${locale} ${JSON.stringify(props)}`, () =>
    renderToStaticMarkup(
      <LocaleProvider locale={locale}>
        <Part {...props} />
      </LocaleProvider>,
    ),
  );
}
