import type { ReactNode } from "react";
import { classes } from "~/components/classes";

interface Props {
  /** Buttons, the one next action first. */
  children: ReactNode;
  /** A quiet way out, at the right. */
  aside?: ReactNode;
  /** Without the hairline above. */
  plain?: boolean;
}

/** The end of a form. */
export function SubmitRow({ children, aside, plain = false }: Props) {
  return (
    <div className={classes("submit-row", plain && "submit-plain")}>
      {children}
      {aside !== undefined && <span className="aside-link">{aside}</span>}
    </div>
  );
}
