import type { ReactNode } from "react";
import { Wall } from "~/components/Wall";
import { Breadcrumb, type Crumb } from "./Breadcrumb";

interface Props {
  title: ReactNode;
  /** Name of the page in the breadcrumb, when shorter than the title. */
  here?: ReactNode;
  trail?: readonly Crumb[];
  /** The line above the title: the kind in red, then quiet facts. */
  kind?: ReactNode;
  meta?: readonly ReactNode[];
  lead?: ReactNode;
  /** What follows the title: employer, badges, a search bar. */
  children?: ReactNode;
  /** The ring of the walls at the right; off where something wide stands there. */
  wall?: boolean;
}

/** Head of a public page on paper, with the walls cropped by the edge. */
export function PageHead({ title, here = title, trail = [], kind, meta = [], lead, children, wall = true }: Props) {
  return (
    <div className="page-head">
      {wall && <Wall variant="ring" />}
      <div className="container">
        <Breadcrumb trail={trail} here={here} />
        {(kind !== undefined || meta.length > 0) && (
          <div className="meta-line">
            {kind !== undefined && <span className="kind">{kind}</span>}
            {meta.map((fact, i) => (
              <span key={i}>{fact}</span>
            ))}
          </div>
        )}
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
        {children}
      </div>
    </div>
  );
}
