import { capitalised } from "./dates";
import { LOCALES } from "./words";

/** The languages of the site, each by its own name: "Italiano", "English". */
export function languageOptions(): { value: string; label: string }[] {
  return LOCALES.map((locale) => ({
    value: locale,
    label: capitalised(new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale),
  }));
}
