import { useLocale, useWords } from "~/components/locale";
import {
  choiceName,
  type FormPart,
  type OvertakenForm as Overtaken,
  type PartVersions,
} from "~/domain/forms/overtaken";
import { clockTime } from "~/text/format";
import { describePart, describeValue } from "~/text/forms/describeValue";
import { TitleRow } from "~/components/shell/TitleRow";
import { ErrorSummary } from "./ErrorSummary";
import type { FieldMistake } from "./ErrorSummary";
import { PostForm } from "./PostForm";
import { SubmitButton } from "./SubmitButton";
import { SubmitRow } from "./SubmitRow";

/** A part in words: what it is called and what each of the two wrote; null is an empty answer. */
interface PartShown {
  part: FormPart;
  label: string;
  before: string | null;
  theirs: string | null;
  mine: string | null;
}

interface Props {
  overtaken: Overtaken;
  /** What the form is about: the person's name, the title of the advert. */
  about: string;
  trail: readonly { label: string; to: string }[];
  /** The address the form was sent to. */
  action: string;
}

/** Somebody else saved the same form first: what both can keep is kept, what differs is asked, nothing is chosen beforehand. */
export function OvertakenForm({ overtaken, about, trail, action }: Props) {
  const all = useWords();
  const words = all.forms.overtaken;
  const locale = useLocale();
  const { who, incomplete, chosen, named } = overtaken;
  const at = overtaken.at && clockTime(locale, overtaken.at);
  const shown = (versions: readonly PartVersions[]): PartShown[] =>
    versions.map(({ part, ...version }) => ({
      part,
      label: describePart(all, part),
      before: describeValue(all, part, version.shown, named),
      theirs: describeValue(all, part, version.theirs, named),
      mine: describeValue(all, part, version.mine, named),
    }));
  const [differ, theirs, mine] = [shown(overtaken.differ), shown(overtaken.theirs), shown(overtaken.mine)];
  const missing: FieldMistake[] = incomplete
    ? differ
        .filter(({ part }) => !chosen[part[0]])
        .map(({ part, label }) => ({ name: choiceName(part), message: words.choose(label) }))
    : [];
  return (
    <>
      <TitleRow title={words.title(who)} trail={trail} meta={words.lead({ about, who, at })} />
      <ErrorSummary errors={missing} />
      <PostForm action={action} noValidate className="card-stack">
        <input type="hidden" name="overtaken" value={JSON.stringify(overtaken.sent)} />
        <input type="hidden" name="stored" value={JSON.stringify(overtaken.stored)} />
        <input type="hidden" name="shown" value={JSON.stringify(overtaken.shown)} />
        <input type="hidden" name="version" value={overtaken.version} />
        {differ.length > 0 && (
          <section className="it-card" aria-labelledby="differ">
            <div className="card-head">
              <h2 id="differ">
                {words.decide} <span className="meta">{words.fields(differ.length)}</span>
              </h2>
              <span className="meta">{words.bothChanged}</span>
            </div>
            <div className="card-body card-stack">
              {differ.map((part) => (
                <PartChoice key={part.part[0]} {...part} who={who} at={at} chosen={chosen[part.part[0]]} />
              ))}
            </div>
          </section>
        )}
        <div className="overtaken-sides card-stack">
          {theirs.length > 0 && (
            <KeptParts id="theirs" title={words.theirsStay(who)} foot={words.theirsFoot} parts={theirs} side="theirs" />
          )}
          {mine.length > 0 && (
            <KeptParts id="mine" title={words.mineStay} foot={words.mineFoot(who)} parts={mine} side="mine" />
          )}
        </div>
        <SubmitRow aside={words.kept}>
          <SubmitButton name="settle" value="chosen">
            {words.save}
          </SubmitButton>
          <SubmitButton look="outline-primary" name="settle" value="theirs">
            {words.keepTheirs(who)}
          </SubmitButton>
        </SubmitRow>
      </PostForm>
    </>
  );
}

type ChoiceProps = PartShown & { who: string | null; at: string | null; chosen: string | undefined };

function PartChoice({ part, label, before, theirs, mine, who, at, chosen }: ChoiceProps) {
  const words = useWords().forms.overtaken;
  const name = choiceName(part);
  const options = [
    { value: "theirs", text: theirs, from: words.fromOther(who, at) },
    { value: "mine", text: mine, from: words.fromMe },
  ];
  return (
    <fieldset className="overtaken-part" id={name}>
      <legend>
        {label} <span className="meta">{words.before(before ?? words.empty)}</span>
      </legend>
      {options.map(({ value, text, from }) => (
        <label key={value} className="overtaken-choice" htmlFor={`${name}-${value}`}>
          <input id={`${name}-${value}`} type="radio" name={name} value={value} defaultChecked={chosen === value} />
          <strong className="written">{text ?? words.empty}</strong>
          <span className="meta">{from}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface KeptProps {
  id: string;
  title: string;
  foot: string;
  parts: readonly PartShown[];
  side: "theirs" | "mine";
}

function KeptParts({ id, title, foot, parts, side }: KeptProps) {
  const words = useWords().forms.overtaken;
  return (
    <section className="it-card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        <span className="meta">{parts.length}</span>
      </div>
      <dl className="card-body overtaken-kept">
        {parts.map((part) => (
          <div key={part.part[0]}>
            <dt>{part.label}</dt>
            <dd>
              <del>{part.before ?? words.empty}</del> <span aria-hidden="true">→</span>{" "}
              <ins className="written">{part[side] ?? words.empty}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <p className="card-body meta">{foot}</p>
    </section>
  );
}
