import { useLocale, useWords } from "~/components/locale";
import type { MatchNames } from "~/components/matching/matchNames";
import { namesOf, type PicksShown } from "./picks";

interface Named extends Pick<PicksShown, "occupations" | "skills"> {
  comuni: readonly { istat: string; name: string }[];
}

/** What explanations are said with, in the language of the page. */
export function useMatchNames({ occupations, skills, comuni }: Named): MatchNames {
  const locale = useLocale();
  const words = useWords();
  const byCode = new Map(comuni.map(({ istat, name }) => [istat, name]));
  return {
    words,
    locale,
    ...namesOf({ occupations, skills, usual: [] }, locale),
    comune: (istat) => byCode.get(istat) ?? istat,
  };
}
