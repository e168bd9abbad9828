import { useWords } from "~/components/locale";
import { PaperLinks } from "~/components/posting/PaperLinks";

/** Sheets to print and put up, beside an open advert. */
export function PaperCard({ code, missing }: { code: number; missing: readonly string[] }) {
  const { share } = useWords().paper;
  return (
    <section className="it-card" aria-labelledby="paper">
      <div className="card-head">
        <h2 id="paper">{share.title}</h2>
      </div>
      <div className="card-body">
        <p>{share.staffNote}</p>
        <PaperLinks code={code} missing={missing} />
      </div>
    </section>
  );
}
