import { classes } from "~/components/classes";

interface Props {
  /** Between 0 and 1. */
  part: number;
  /** Amber for time running out, green for done. */
  tone?: "late" | "done" | undefined;
}

const WIDTH = 56;

/** A small bar beside its figure; the figure is what is read. */
export function PointsBar({ part, tone }: Props) {
  return (
    <svg
      className={classes("points-bar", tone && `points-bar-${tone}`)}
      viewBox={`0 0 ${WIDTH} 8`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="ground" width={WIDTH} height="8" rx="2" />
      <rect className="value" width={WIDTH * Math.min(1, Math.max(0, part))} height="8" rx="2" />
    </svg>
  );
}
