import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

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
  /** Article of law the finding rests on, with its address when there is one. */
  law?: { label: string; url?: string | undefined } | undefined;
  /** Buttons or links: use the text, disagree. */
  actions?: ReactNode;
  id?: string;
}

const ICON = { block: "danger", warn: "warning", hint: "bulb" } as const;

/** What the checker found, in the margin of the field it is about. */
export function FormNote({ level, title, excerpt = [], reason, better, law, actions, id }: Props) {
  const { checker } = useWords().shell;
  return (
    <div className={classes("callout finding", `finding-${level}`)} id={id} data-level={level}>
      <p className="finding-level">
        <Icon name={ICON[level]} size="sm" />
        {title ?? checker[level]}
      </p>
      {excerpt.length > 0 && (
        <p className="finding-quote">{excerpt.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))}</p>
      )}
      <p>{reason}</p>
      {better !== undefined && (
        <div className="finding-better">
          <small>{checker.better}</small>«{better}»
        </div>
      )}
      {actions !== undefined && <div className="finding-links">{actions}</div>}
      {law !== undefined && (law.url === undefined ? <p className="meta">{law.label}</p> : <a href={law.url} rel="noreferrer">{law.label}</a>)}
    </div>
  );
}
