import { innerRing, WALL_BOX, WALL_OUTLINE } from "~/domain/places/wallShape";
import { classes } from "./classes";

const TREES = innerRing(48);
const INNER = innerRing(80);
const FORUM = "M640 130 690 330 700 560 690 1010M100 560 500 590 900 570 1360 600M1010 90V980";

interface Props {
  /** `mark` is the outline alone, thick, for small sizes; `ring` has the avenue, the amphitheatre and the first streets. */
  variant: "mark" | "ring" | "outline";
  className?: string;
}

/** The walls seen from above, in line art. An ornament: never under text, always hidden from screen readers. */
export function Wall({ variant, className }: Props) {
  return (
    <svg
      className={classes("wall-ring", variant === "mark" && "wall-mark", className)}
      viewBox={WALL_BOX}
      aria-hidden="true"
      focusable="false"
    >
      <path d={WALL_OUTLINE} strokeWidth={variant === "mark" ? 58 : variant === "outline" ? 9 : 5} />
      {variant === "ring" && (
        <>
          <path d={TREES} strokeWidth="5" strokeDasharray="0 17" />
          <path d={INNER} strokeWidth="3" />
          <ellipse cx="800" cy="345" rx="62" ry="44" strokeWidth="3.5" transform="rotate(20 800 345)" />
          <ellipse cx="800" cy="345" rx="38" ry="24" strokeWidth="2.5" transform="rotate(20 800 345)" />
          <path d={FORUM} strokeWidth="2.5" />
        </>
      )}
    </svg>
  );
}
