import { createContext, useContext } from "react";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Locale, type Words, wordsFor } from "~/text/words";

const LocaleContext = createContext<Locale>("it");

/** Says once, at the root, which language the page speaks. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useWords(): Words {
  return wordsFor(useLocale());
}

/** English pages live under /en; the server strips the prefix. Only a site path is prefixed: "#top", "tel:", "https:" stay. */
export function localPath(locale: Locale, path: string): string {
  if (locale === "it" || !path.startsWith("/") || path.startsWith("//")) return path;
  return path === "/" ? "/en" : `/en${path}`;
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** A path without the language prefix, or any other address. */
  to: string;
}

/** A link in the language of the page. */
export function A({ to, children, ...rest }: LinkProps) {
  return (
    <a href={localPath(useLocale(), to)} {...rest}>
      {children}
    </a>
  );
}
