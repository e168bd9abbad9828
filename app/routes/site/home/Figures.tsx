interface Figure {
  value: string;
  /** "giorni", "%" */
  unit?: string | undefined;
  label: string;
}

/** Big numbers under a gold line: for the blue band of the home page. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ value, unit, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {unit !== undefined && <small> {unit}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
