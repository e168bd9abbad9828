import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import type { IconName } from "~/components/icons";

interface Props {
  items: readonly ReactNode[];
  /** Arrow for tasks, check for what is needed, plus for what helps. */
  icon?: IconName;
  /** Gold instead of green: it helps, it is not needed. */
  nice?: boolean;
}

/** A short list, each line with its sign. */
export function Ticks({ items, icon = "check", nice = false }: Props) {
  return (
    <ul className={classes("tick-list", nice && "tick-nice")}>
      {items.map((item, i) => (
        <li key={i}>
          <Icon name={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
