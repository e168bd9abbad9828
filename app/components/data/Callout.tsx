import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import type { IconName } from "~/components/icons";

const TONES: Record<"info" | "open" | "amber" | "red" | "gold", IconName> = {
  info: "bulb",
  open: "check",
  amber: "warning",
  red: "danger",
  gold: "bell",
};

interface Props {
  children: ReactNode;
  title?: ReactNode;
  tone?: keyof typeof TONES;
  icon?: IconName;
  /** Read out as soon as the page opens: for the answer to what was just done. */
  announce?: boolean;
}

/** Something to notice, on a tint. */
export function Callout({ children, title, tone = "info", icon = TONES[tone], announce = false }: Props) {
  return (
    <div className={classes("callout note", tone !== "info" && `note-${tone}`)} role={announce ? "status" : undefined}>
      <Icon name={icon} />
      <div>
        {title !== undefined && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
