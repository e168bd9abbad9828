import { Table } from "~/components/data/Table";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { TextPage } from "~/components/site/TextPage";
import { CRITERIA, DEFAULT_WEIGHTS, MODEL_VERSION } from "~/domain/matching/weights";

export const handle: PageHandle = { title: ({ site }) => site.matching.title, description: ({ site }) => site.matching.lead };

export default function HowMatchingWorks() {
  const text = useWords().site.matching;
  const parts = [
    { title: text.never, text: text.neverText }, { title: text.hard, text: text.hardText }, { title: text.missing, text: text.missingText }, { title: text.equivalent, text: text.equivalentText },
  ];
  return (
    <TextPage title={text.title} lead={text.lead} parts={parts}>
      <section>
        <h2>{text.weights}</h2>
        <Table
          caption={text.weights}
          columns={[{ label: text.criterion }, { label: text.points, numeric: true }]}
          rows={CRITERIA.map((criterion) => ({ key: criterion, cells: [text.criteria[criterion], String(DEFAULT_WEIGHTS.weights[criterion])] }))}
        />
        <p className="small">{text.version(MODEL_VERSION, DEFAULT_WEIGHTS.version)}</p>
        <p>{text.ask}</p>
      </section>
    </TextPage>
  );
}
