import type { ReactNode } from "react";
import { LocalLink } from "~/components/locale";
import { Wall } from "~/components/Wall";

interface Props {
  title: string;
  children?: ReactNode;
  /** The one thing to do next. */
  action?: { label: string; to: string };
}

/** Nothing here yet: the walls, a sentence, one next action. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty-state">
      <Wall variant="outline" />
      <div>
        <h2>{title}</h2>
        {children}
        {action !== undefined && (
          <p>
            <LocalLink className="btn btn-primary" to={action.to}>
              {action.label}
            </LocalLink>
          </p>
        )}
      </div>
    </div>
  );
}
