import type { ReactNode } from "react";

interface Props {
  facts: readonly (readonly [string, ReactNode])[];
  /** Said where a fact that must be there is not. */
  none?: string;
  /** Labels shown even when empty; all other empty facts are left out. */
  keep?: readonly string[];
}

const isEmpty = (value: ReactNode) => value === null || value === undefined || value === "" || value === false;

/** Names and values, one a line. */
export function FactsList({ facts, none = "", keep = [] }: Props) {
  return (
    <dl className="facts-list">
      {facts
        .filter(([label, value]) => !isEmpty(value) || keep.includes(label))
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{isEmpty(value) ? <span className="text-secondary">{none}</span> : value}</dd>
          </div>
        ))}
    </dl>
  );
}
