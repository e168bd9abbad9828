import { localPath, useLocale, useWords } from "~/components/locale";

/** The same page in the other language. */
export function LanguageSwitch({ path }: { path: string }) {
  const locale = useLocale();
  const { header } = useWords().shell;
  const here = <b aria-current="true">{locale.toUpperCase()}</b>;
  return (
    <span className="language-switch">
      {locale === "it" ? here : <a href={localPath("it", path)} lang="it" hrefLang="it" aria-label={header.inItalian}>IT</a>}
      {locale === "en" ? here : <a href={localPath("en", path)} lang="en" hrefLang="en" aria-label={header.inEnglish}>EN</a>}
    </span>
  );
}
