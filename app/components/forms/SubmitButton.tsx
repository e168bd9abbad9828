import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import type { IconName } from "~/components/icons";

interface Props {
  children: ReactNode;
  /** Filled for the one next action, outlined for a second, red outline for leaving. */
  look?: "primary" | "outline-primary" | "outline-danger" | "link";
  small?: boolean;
  icon?: IconName;
  /** Which action the form asks for, when it has several buttons. */
  name?: string;
  value?: string;
  formAction?: string;
}

/** A button that sends its form. */
export function SubmitButton({ children, look = "primary", small = false, icon, ...native }: Props) {
  return (
    <button type="submit" className={classes("btn", `btn-${look}`, small && "btn-sm")} {...native}>
      {icon !== undefined && <Icon name={icon} size="sm" />}
      {children}
    </button>
  );
}
