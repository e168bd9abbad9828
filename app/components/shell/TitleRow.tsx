import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./Breadcrumb";

interface Props {
  title: string;
  /** One quiet line under the title. */
  meta?: ReactNode;
  badges?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  trail?: readonly Crumb[];
}

/** Head of a staff or organisation page. */
export function TitleRow({ title, meta, badges, actions, trail = [] }: Props) {
  return (
    <>
      {trail.length > 0 && <Breadcrumb trail={trail} here={title} home={null} />}
      <div className="title-row">
        <div>
          <h1>{title}</h1>
          {meta !== undefined && <p className="meta">{meta}</p>}
          {badges !== undefined && <div className="badge-list">{badges}</div>}
        </div>
        {actions !== undefined && <div className="button-row">{actions}</div>}
      </div>
    </>
  );
}
