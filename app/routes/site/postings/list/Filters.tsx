import { Check } from "~/components/forms/Check";
import { SelectField } from "~/components/forms/SelectField";
import type { Option } from "~/components/forms/props";
import { Icon } from "~/components/Icon";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import type { FilterGroup } from "./filterGroups";

interface Props {
  groups: readonly FilterGroup[];
  selects: readonly { name: string; label: string; value: string | null; options: readonly Option[] }[];
  /** What the search bar asks, kept when filters change. */
  hiddenFields: readonly [string, string][];
  total: number;
  active: number;
  clearTo: string;
}

/** The filters with their counts: one form, sent by its button; on a phone behind one summary. */
export function Filters({ groups, selects, hiddenFields, total, active, clearTo }: Props) {
  const locale = useLocale();
  const { postings, shell } = useWords();
  return (
    <details className="filters">
      <summary>
        <Icon name="filter" />
        {shell.list.filtersActive(active)}
        <Icon name="chevron" size="sm" />
      </summary>
      <form action={localPath(locale, paths.postings())} aria-label={shell.list.filters}>
        {hiddenFields.map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
        <div className="field-stack">
          {selects.map(({ name, label, value, options }) => (
            <SelectField
              key={name}
              id={`filter-${name}`}
              name={name}
              label={label}
              value={value}
              empty={postings.list.filters.any}
              options={options}
            />
          ))}
        </div>
        <button type="submit" className="btn btn-primary w-100 mt-3">
          {postings.list.show(total)}
        </button>
        {active > 0 ? (
          <p>
            <LocalLink className="tool-link" to={clearTo}>
              {shell.list.clearAll}
            </LocalLink>
          </p>
        ) : null}
      </form>
    </details>
  );
}

function Group({ group: { name, legend, options, chosen } }: { group: FilterGroup }) {
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ name: own, ...option }) => (
        <Check
          key={own ?? option.value}
          type="checkbox"
          id={`filter-${own ?? `${name}-${option.value}`}`}
          name={own ?? name}
          option={option}
          checked={chosen.includes(own ?? option.value)}
        />
      ))}
    </fieldset>
  );
}
