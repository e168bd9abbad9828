import { contentLanguage } from "~/text/words";
import { useLocale } from "./locale";

/** The `lang` of what shows a part of the dictionary: nothing where it is in the language of the page. */
export function useContentLanguage(part: string): string | undefined {
  const locale = useLocale();
  const language = contentLanguage(locale, part);
  return language === locale ? undefined : language;
}
