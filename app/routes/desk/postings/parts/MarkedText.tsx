import type { Finding, FindingLevel } from "~/domain/postings/findings";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

type Marked = Pick<Finding, "start" | "end" | "level">;
interface Piece {
  text: string;
  /** Which finding of the list the words belong to; null for plain text. */
  finding: number | null;
}

/** The text cut where findings begin and end; findings never overlap, and those without a place are left out. */
export function piecesOf(text: string, findings: readonly Marked[]): Piece[] {
  const placed = findings
    .map((finding, at) => ({ ...finding, at }))
    .filter(({ start, end }) => end > start && end <= text.length)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, at } of placed) {
    if (start < from) continue;
    pieces.push({ text: text.slice(from, start), finding: null }, { text: text.slice(start, end), finding: at });
    from = end;
  }
  pieces.push({ text: text.slice(from), finding: null });
  return pieces.filter((piece) => piece.text !== "");
}

interface Props {
  text: string;
  findings: readonly (Marked & { id: string })[];
}

const ICON: Record<FindingLevel, "danger" | "warning" | "bulb"> = { block: "danger", warn: "warning", hint: "bulb" };

/** What the organisation wrote, with the words of each finding marked where they stand and leading to it. */
export function MarkedText({ text, findings }: Props) {
  const { level } = useWords().shell.day.review;
  return (
    <>
      {piecesOf(text, findings).map((piece, i) => {
        const finding = piece.finding === null ? undefined : findings[piece.finding];
        if (!finding) return <span key={i}>{piece.text}</span>;
        return (
          <a key={i} className={classes("marked", `marked-${finding.level}`)} href={`#${finding.id}`}>
            <Icon name={ICON[finding.level]} size="xs" />
            <span className="visually-hidden">{level[finding.level]}: </span>
            <mark>{piece.text}</mark>
          </a>
        );
      })}
    </>
  );
}
