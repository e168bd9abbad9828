import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import type { IconName } from "~/components/icons";

export type Tone = "open" | "blue" | "amber" | "red" | "gold" | "line" | "plain";

interface Props {
  children: ReactNode;
  /** Green reached, blue data, amber time running out, red blocking, gold ornament. The word carries the meaning. */
  tone?: Tone;
  icon?: IconName;
}

/** One word on a tint. */
export function Badge({ children, tone = "plain", icon }: Props) {
  return (
    <span className={classes("badge", tone !== "plain" && `badge-${tone}`)}>
      {icon !== undefined && <Icon name={icon} size="xs" />}
      {children}
    </span>
  );
}
