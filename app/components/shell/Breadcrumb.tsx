import type { ReactNode } from "react";
import { LocalLink, useWords } from "~/components/locale";

export interface Crumb {
  label: string;
  to: string;
}

interface Props {
  /** The pages above this one, without the home page. */
  trail?: readonly Crumb[];
  /** This page. */
  here: ReactNode;
  /** Where the trail starts; null to start from the first crumb. */
  home?: Crumb | null;
}

/** The way down to this page. */
export function Breadcrumb({ trail = [], here, home }: Props) {
  const { breadcrumb } = useWords().shell;
  const start = home === undefined ? { label: breadcrumb.home, to: "/" } : home;
  const above = start === null ? trail : [start, ...trail];
  return (
    <nav className="breadcrumb-container" aria-label={breadcrumb.label} data-element="breadcrumb">
      <ol className="breadcrumb">
        {above.map(({ label, to }) => (
          <li key={to} className="breadcrumb-item">
            <LocalLink to={to}>{label}</LocalLink>
            <span className="separator" aria-hidden="true">
              /
            </span>
          </li>
        ))}
        <li className="breadcrumb-item active" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  );
}
