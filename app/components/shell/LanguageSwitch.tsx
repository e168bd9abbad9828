import { localPath, useLocale } from "~/components/locale";
import { languageOf, LOCALES } from "~/text/words";

/** The same page in the other languages, each by its own name. */
export function LanguageSwitch({ path }: { path: string }) {
  const here = useLocale();
  return (
    <span className="language-switch">
      {LOCALES.map((locale) =>
        locale === here ? (
          <b key={locale} aria-current="true">
            {locale.toUpperCase()}
          </b>
        ) : (
          <a
            key={locale}
            href={localPath(locale, path)}
            lang={locale}
            hrefLang={locale}
            aria-label={languageOf(locale).name}
          >
            {locale.toUpperCase()}
          </a>
        ),
      )}
    </span>
  );
}
