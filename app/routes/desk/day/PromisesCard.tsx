import { useLocale, useWords } from "~/components/locale";
import { percent } from "~/text/format";

/** How many promises of an answer were kept lately. */
export function PromisesCard({ kept, due }: { kept: number; due: number }) {
  const { promises } = useWords().shell.day;
  return (
    <aside className="card-stack" aria-label={promises.title}>
      <section className="it-card">
        <div className="card-head">
          <h2>{promises.title}</h2>
        </div>
        <div className="card-body">
          <p>
            <b className="big-number">{percent(useLocale(), kept / due)}</b>{" "}
            <span className="meta">{promises.share}</span>
          </p>
          <p className="meta">{promises.counts(kept, due)}</p>
        </div>
      </section>
    </aside>
  );
}
