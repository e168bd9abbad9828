import type { ComponentType, FormHTMLAttributes } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "~/text/words";
import { LocaleProvider, useLocale } from "~/components/locale";

/** Letters of markup kept for each component; beyond it the oldest goes. */
const MAX_CHARS = 8_000_000;

interface MarkupCache {
  byProps: Map<string, string>;
  size: number;
}

const markups = new Map<unknown, MarkupCache>();

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
  const cache = markups.get(Part) ?? { byProps: new Map<string, string>(), size: 0 };
  markups.set(Part, cache);
  const key = `${locale} ${JSON.stringify(props)}`;
  const cached = cache.byProps.get(key);
  if (cached !== undefined) return cached;
  const markup = renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <Part {...props} />
    </LocaleProvider>,
  );
  store(cache, key, markup);
  return markup;
}

function store(cache: MarkupCache, key: string, markup: string): void {
  cache.byProps.set(key, markup);
  cache.size += key.length + markup.length;
  for (const [oldest, old] of cache.byProps) {
    if (cache.size <= MAX_CHARS) return;
    cache.byProps.delete(oldest);
    cache.size -= oldest.length + old.length;
  }
}
