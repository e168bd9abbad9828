import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import { lawAddress } from "~/text/lawAddress";

/** The writer's own sentence, in pieces: what was found is marked. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

interface Props {
  level: "block" | "warn" | "hint";
  /** Instead of the level's own words. */
  title?: string | undefined;
  excerpt?: readonly ExcerptPiece[];
  reason: ReactNode;
  /** A better wording, ready to use. */
  better?: string | undefined;
  /** Articles the finding rests on. */
  law?: readonly string[];
  /** Buttons or links: use the text, disagree. */
  actions?: ReactNode;
  id?: string | undefined;
}

const ICON = { block: "danger", warn: "warning", hint: "bulb" } as const;

/** What the checker found, in the margin of the field it is about. */
export function FormNote({ level, title, excerpt = [], reason, better, law = [], actions, id }: Props) {
  const { checker } = useWords().postings;
  return (
    <div className={classes("callout finding", `finding-${level}`)} id={id} data-level={level}>
      <p className="finding-level">
        <Icon name={ICON[level]} size="sm" />
        {title ?? checker[level]}
      </p>
      {excerpt.length > 0 && (
        <p className="finding-quote">
          {excerpt.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))}
        </p>
      )}
      <p>{reason}</p>
      {better !== undefined && (
        <div className="finding-better">
          <small>{checker.better}</small>«{better}»
        </div>
      )}
      {actions !== undefined && <div className="finding-links">{actions}</div>}
      {law.length > 0 && (
        <ul className="plain-list meta">
          {law.map((reference) => (
            <li key={reference}>
              <Law reference={reference} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** An article, with the way to its text where the State publishes it. */
function Law({ reference }: { reference: string }) {
  const address = lawAddress(reference);
  return address === null ? (
    <>{reference}</>
  ) : (
    <a href={address} rel="noreferrer">
      {reference}
    </a>
  );
}
