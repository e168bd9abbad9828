import { readablePhone } from "~/domain/forms/phone";
import { Badge } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { OccupationId, PersonId } from "~/domain/ids";
import { paths } from "~/paths";
import { number, shortDate } from "~/text/format";

interface PersonRow {
  id: PersonId;
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  comuneName: string | null;
  availableFrom: string | null;
  desired: readonly OccupationId[];
  flags: readonly FlagKindKey[];
  open: number;
}

interface Props {
  rows: readonly PersonRow[];
  /** Occupations by id. */
  names: Record<string, string>;
  /** ISO date. */
  today: string;
}

/** The people found, a row each. */
export function PeopleTable({ rows, names, today }: Props) {
  const words = useWords();
  const { terms } = words.flags;
  const { list } = words.people;
  const locale = useLocale();
  const free = (from: string | null) =>
    from === null ? list.notSaid : from <= today ? list.freeNow : list.freeFrom(shortDate(locale, from));
  return (
    <div className="it-card">
      <Table
        stacked
        caption={list.caption}
        captionHidden
        columns={[
          { label: list.name },
          { label: list.comune },
          { label: list.lookingFor },
          { label: list.free },
          { label: list.flags },
          { label: list.ways, numeric: true },
        ]}
        rows={rows.map((person) => ({
          key: person.id,
          cells: [
            <>
              <LocalLink to={paths.staff.person(person.id)}>
                {[person.familyName, person.givenName].filter((name) => name !== "").join(" ")}
              </LocalLink>
              <span className="meta">{person.phone ? readablePhone(person.phone) : (person.email ?? "")}</span>
            </>,
            person.comuneName ?? list.notSaid,
            person.desired.map((id) => names[id]).join(", ") || list.notSaid,
            free(person.availableFrom),
            <span className="badge-list">
              {person.flags.map((kind) => (
                <Badge key={kind}>{terms.flagKind[kind]}</Badge>
              ))}
            </span>,
            number(locale, person.open),
          ],
        }))}
      />
    </div>
  );
}
