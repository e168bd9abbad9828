import { classes } from "./classes";
import { ICONS, type IconName } from "./icons";

interface Props {
  name: IconName;
  /** 24 px, or 20 (sm), or 18 (xs). */
  size?: "sm" | "xs";
  className?: string;
}

/** Decoration beside a word: never alone, so hidden from screen readers. */
export function Icon({ name, size, className }: Props) {
  return (
    <svg
      className={classes("icon", size && `icon-${size}`, className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
