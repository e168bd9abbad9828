import { LocalLink, useWords } from "~/components/locale";
import { Ticks } from "~/components/posting/Ticks";
import { paths } from "~/paths";
import type { Requirement } from "./requirements";

interface Props {
  must: Requirement[];
  nice: Requirement[];
  /** Levels of a language are asked: the glossary explains them. */
  levels: boolean;
}

/** What a posting asks: what is needed and what helps, side by side. */
export function PostingNeeds({ must, nice, levels }: Props) {
  const text = useWords().postings.publicPage;
  const line = ({ text: sentence, hard }: Requirement) =>
    hard ? (
      <>
        {sentence} <strong>({text.indispensable})</strong>
      </>
    ) : (
      sentence
    );
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{text.needs}</h2>
      {must.length + nice.length === 0 ? (
        <p>{text.nothingNeeded}</p>
      ) : (
        <div className="two-columns">
          {must.length > 0 ? (
            <div>
              <h3>{text.must}</h3>
              <Ticks items={must.map(line)} />
            </div>
          ) : null}
          {nice.length > 0 ? (
            <div>
              <h3>{text.nice}</h3>
              <Ticks icon="plus" nice items={nice.map(line)} />
            </div>
          ) : null}
        </div>
      )}
      {levels ? (
        <p className="small mt-3">
          <LocalLink to={paths.glossary("qcer")}>{text.levels}</LocalLink>
        </p>
      ) : null}
    </section>
  );
}
