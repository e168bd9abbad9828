interface Stage {
  key: string;
  label: string;
  /** "3/09/2025" once reached. */
  date?: string | undefined;
}

/** A life in stages, on one line; `current` is the key of the stage it is in. */
export function Stages({ stages, current, label }: { stages: readonly Stage[]; current: string; label: string }) {
  const at = stages.findIndex(({ key }) => key === current);
  return (
    <ol className="steppers stages" aria-label={label}>
      {stages.map(({ key, label: name, date }, i) => (
        <li
          key={key}
          className={i < at ? "past" : i === at ? "now" : undefined}
          aria-current={i === at ? "step" : undefined}
        >
          {name}
          {date !== undefined && <small>{date}</small>}
        </li>
      ))}
    </ol>
  );
}
