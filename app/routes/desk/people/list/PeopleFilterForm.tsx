import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { FieldRow } from "~/components/forms/FieldRow";
import type { Option } from "~/components/forms/props";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import { FLAG_KIND_KEYS } from "~/domain/flags/kinds";
import { paths } from "~/paths";

interface Asked {
  q: string;
  comune: string;
  professione: string;
  segnalazione: string;
  libere: string;
  archiviate: string;
}

interface Props {
  asked: Asked;
  comuni: readonly Option[];
  /** What the words of the occupation mean, the first being the one listed. */
  meant: readonly string[];
}

/** The filters of the list; all of them stay in the address, so a list can be kept and shared. */
export function PeopleFilterForm({ asked, comuni, meant }: Props) {
  const words = useWords();
  const { terms } = words.flags;
  const { list } = words.people;
  const [first, ...others] = meant;
  return (
    <form
      method="get"
      action={localPath(useLocale(), paths.staff.people())}
      role="search"
      aria-label={list.filter}
      className="it-card form-card"
    >
      <FieldRow>
        <TextField name="q" label={list.text} value={asked.q} autoComplete="off" />
        <TextField name="professione" label={list.occupation} value={asked.professione} autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <SelectField name="comune" label={list.comune} value={asked.comune} options={comuni} empty={list.anywhere} />
        <SelectField
          name="segnalazione"
          label={list.flag}
          value={asked.segnalazione}
          options={FLAG_KIND_KEYS.map((kind) => ({ value: kind, label: terms.flagKind[kind] }))}
          empty={list.anyFlag}
        />
      </FieldRow>
      <div className="filter-ticks">
        <CheckboxGroup
          name="libere"
          label={list.free}
          options={[{ value: "1", label: list.availableNow }]}
          values={[asked.libere]}
        />
        <CheckboxGroup
          name="archiviate"
          label={words.people.file.state}
          options={[{ value: "1", label: list.archived }]}
          values={[asked.archiviate]}
        />
      </div>
      <SubmitRow plain aside={<LocalLink to={paths.staff.people()}>{list.clear}</LocalLink>}>
        <SubmitButton icon="filter">{list.filter}</SubmitButton>
      </SubmitRow>
      {asked.professione !== "" && first === undefined && (
        <p role="status">{list.unknownOccupation(asked.professione)}</p>
      )}
      {first !== undefined && (
        <p role="status">
          {list.readAs(first)}
          {others.length > 0 && (
            <>
              {" "}
              {list.meant}{" "}
              {others.map((name, i) => (
                <span key={name}>
                  {i > 0 && ", "}
                  <LocalLink to={paths.staff.people({ ...asked, professione: name })}>{name}</LocalLink>
                </span>
              ))}
            </>
          )}
        </p>
      )}
    </form>
  );
}
