import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { localPath, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";

interface Props {
  text: string;
  /** ISTAT code. */
  comune: string | null;
  withinKm: number | null;
  comuni: readonly { istat: string; name: string }[];
  radii: readonly number[];
}

/** What, where and how far: the three questions of every search. The names are those of the list's address. */
export function SearchFields({ text, comune, withinKm, comuni, radii }: Props) {
  const { search } = useWords().postings;
  const locale = useLocale();
  return (
    <>
      <TextField
        name="q"
        type="text"
        label={search.what}
        value={text}
        placeholder={search.whatHint}
        maxLength={200}
        autoComplete="off"
        suggest={{ from: `${localPath(locale, paths.suggestions())}?q=` }}
      />
      <SelectField
        name="dove"
        label={search.where}
        value={comune}
        empty={search.anywhere}
        options={comuni.map(({ istat, name }) => ({ value: istat, label: name }))}
      />
      <SelectField
        name="km"
        label={search.within}
        value={withinKm === null ? "" : String(withinKm)}
        empty={search.onlyHere}
        options={radii.map((km) => ({ value: String(km), label: search.withinKm(km) }))}
      />
      <input type="hidden" name="v" value="1" />
      <SubmitButton icon="search">{search.submit}</SubmitButton>
    </>
  );
}
