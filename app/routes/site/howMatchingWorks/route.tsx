import { useLoaderData } from "@remix-run/react";
import { Table } from "~/components/data/Table";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { useContentLanguage } from "~/components/contentLanguage";
import { explainExample } from "~/domain/matching/example";
import { CRITERIA, DEFAULT_WEIGHTS, MODEL_VERSION } from "~/domain/matching/weights";
import { TextPage } from "../parts/TextPage";
import { MatchExample } from "./MatchExample";

export const handle: PageHandle = {
  title: (words) => words.matching.publicPage.title,
  description: (words) => words.matching.publicPage.lead,
};

export function loader() {
  return { explanation: explainExample() };
}

export default function HowMatchingWorks() {
  const { explanation } = useLoaderData<typeof loader>();
  const matching = useWords().matching.publicPage;
  const first = (
    <section>
      <h2>{matching.weights}</h2>
      <p>{matching.weightsText}</p>
      <Table
        caption={matching.weights}
        captionHidden
        columns={[
          { label: matching.criterion },
          { label: matching.question },
          { label: matching.points, numeric: true },
        ]}
        rows={CRITERIA.map((criterion) => ({
          key: criterion,
          cells: [matching.criteria[criterion], matching.asks[criterion], String(DEFAULT_WEIGHTS.weights[criterion])],
        }))}
        total={[matching.total, "", "100"]}
      />
      <p className="small mt-2">{matching.version(MODEL_VERSION, DEFAULT_WEIGHTS.version)}</p>
    </section>
  );
  return (
    <TextPage
      title={matching.title}
      lead={matching.lead}
      parts={matching.parts}
      first={first}
      lang={useContentLanguage("matching.publicPage")}
    >
      <MatchExample explanation={explanation} />
    </TextPage>
  );
}
