import { LocalLink } from "~/components/locale";
import type { MatchNames } from "~/components/matching/matchNames";
import type { Band } from "~/domain/matching/bands";
import { GROUPS, type Group } from "~/domain/matching/groups";
import { MatchList, type MatchItem } from "./MatchList";
import { NotNow } from "./NotNow";
import { FIRST } from "./shownGroups";

export interface GroupedItem extends MatchItem {
  group: Group;
  /** Where the name leads in the table of people not eligible now. */
  to: string;
}

interface Props {
  items: readonly GroupedItem[];
  /** Rows in each group, shown or not. */
  groups: Record<Group, number>;
  bands: Record<Band, number>;
  /** "2 persone" */
  count: (n: number) => string;
  /** Heading of the first column of the table of people not eligible now. */
  who: string;
  names: MatchNames;
  /** Address of the page with a group open, and with more rows of those that are; null: no more are shown. */
  show: (group: Group) => string;
  more: string | null;
  /** "Mostra altre 20 persone" */
  moreWords: (n: number) => string;
}

/** The whole ranking in its groups: nobody is hidden, and a group that is not open says how many stand in it. */
export function MatchGroups({ items, groups, bands, count, who, names, show, more, moreWords }: Props) {
  const { group: words, row } = names.words.matching.desk;
  return GROUPS.filter((group) => groups[group] > 0).map((group) => {
    const own = items.filter((item) => item.group === group);
    const left = groups[group] - own.length;
    const moreLink = left > 0 && more !== null && <LocalLink to={more}>{moreWords(Math.min(FIRST, left))}</LocalLink>;
    return (
      <section key={group} className="match-group" aria-labelledby={`g-${group}`} id={`gruppo-${group}`}>
        <h2 id={`g-${group}`}>
          {words[group].title} <span className="meta">{count(groups[group])}</span>
        </h2>
        <p className="meta">{words[group].note}</p>
        {own.length === 0 ? (
          <LocalLink to={show(group)}>
            {row.show(groups[group])}
            <span className="visually-hidden">: {words[group].title}</span>
          </LocalLink>
        ) : group === 5 ? (
          <>
            <NotNow rows={own} title={words[5].title} who={who} names={names} />
            {moreLink}
          </>
        ) : (
          <MatchList items={own} bands={group === 1 ? bands : null} count={count} names={names} more={moreLink} />
        )}
      </section>
    );
  });
}
