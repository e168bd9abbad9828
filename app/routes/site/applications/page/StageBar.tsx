import { useWords } from "~/components/locale";

interface Props {
  /** Counts from 1. */
  current: number;
  of: number;
  /** Name of the step one is at. */
  name: string;
}

/** "Passo 3 di 5: colloquio", in blocks and in words. */
export function StageBar({ current, of, name }: Props) {
  const { steps } = useWords().shell;
  return (
    <>
      <div className="stage-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <span key={i} className={i + 1 < current ? "done" : i + 1 === current ? "now" : undefined} />
        ))}
      </div>
      <p className="stage-words">
        <strong>{steps.step(current, of)}</strong>: {name}
      </p>
    </>
  );
}
