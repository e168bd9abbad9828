import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useLocale, useWords } from "~/components/locale";
import type { PostingFields } from "~/domain/postings/fields";
import { isHiringKind } from "~/domain/postings/kinds";
import { kilometres } from "~/text/format";

interface Comune {
  istat: string;
  name: string;
}

interface Props {
  posting: Pick<PostingFields, "kind" | "comune" | "remote" | "reachableWithoutCar">;
  /** The Comuni one may start from. */
  comuni: readonly Comune[];
  /** Where the reader starts from, once said. */
  from: Comune | null;
  distanceKm: number | null;
}

/** Whether a car is needed, and how far it is from the Comune the reader chooses; nothing where there is no way to go. */
export function HowToGetThere({ posting, comuni, from, distanceKm }: Props) {
  const locale = useLocale();
  const { publicPage: text, facts } = useWords().postings;
  const known = comuni.some(({ istat }) => istat === posting.comune);
  if (!known || posting.remote === "full" || posting.kind === "call") return null;
  return (
    <section className="paper-panel" aria-labelledby="reach">
      <h2 id="reach">{text.howToGetThere}</h2>
      <p>{posting.reachableWithoutCar ? text.withoutCar : isHiringKind(posting.kind) ? text.withCar : facts.withCar}</p>
      {from && distanceKm !== null ? (
        <p>
          <strong>{text.distanceFrom(kilometres(locale, distanceKm), from.name)}</strong>
        </p>
      ) : null}
      <form className="field-grid">
        <SelectField
          name="da"
          label={text.fromWhere}
          value={from?.istat ?? null}
          options={comuni.map(({ istat, name }) => ({ value: istat, label: name }))}
        />
        <div>
          <SubmitButton look="outline-primary">{text.calculate}</SubmitButton>
        </div>
      </form>
    </section>
  );
}
