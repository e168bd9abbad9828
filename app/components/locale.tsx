import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { localPath } from "~/paths";
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

export { localPath };

/** This page's own address, for a form that must not keep the mark of a place on it once it is sent. */
export function useCurrentPath(): string {
  const { pathname, search } = useLocation();
  return `${localPath(useLocale(), pathname)}${search}`;
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** A path without the language prefix, or any other address. */
  to: string;
}

/** A link in the language of the page. */
export function LocalLink({ to, children, ...rest }: LinkProps) {
  return (
    <a href={localPath(useLocale(), to)} {...rest}>
      {children}
    </a>
  );
}
