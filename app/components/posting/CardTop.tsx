import { formatCode } from "~/domain/postings/code";
import type { PostingKind } from "~/domain/postings/kinds";
import { useWords } from "~/components/locale";

/** Kind in red at the left, spoken code at the right. */
export function CardTop({ kind, code }: { kind: PostingKind; code: number }) {
  const words = useWords();
  const { terms } = words.postings;
  return (
    <div className="card-top">
      <span className="kind">{terms.postingKind[kind]}</span>
      <span className="code-label">{words.postings.card.codeOf(formatCode(code))}</span>
    </div>
  );
}
