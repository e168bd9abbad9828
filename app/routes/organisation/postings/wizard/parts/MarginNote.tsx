import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";

/** A quiet word in the margin of a field; `fine` says that what is written is all right. */
export function MarginNote({ fine, children }: { fine?: string; children?: ReactNode }) {
  return (
    <div className={classes("margin-note", fine !== undefined && "margin-note-fine")}>
      {fine !== undefined && (
        <p className="saved-mark m-0">
          <Icon name="check" size="sm" />
          {fine}
        </p>
      )}
      {children}
    </div>
  );
}
