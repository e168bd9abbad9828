import { useWords } from "~/components/locale";

interface Props {
  /** What was typed; empty when only filters were asked. */
  text: string;
  answer: {
    total: number;
    /** How many of `total` have every word. */
    exactTotal: number;
    corrections: readonly { typed: string; read: string }[];
    unknownWords: readonly string[];
  };
}

/** How the words typed were read: corrections, words no posting has, and how many postings have them all. */
export function SearchNotes({ text, answer }: Props) {
  const { list } = useWords().postings;
  const mixed = text !== "" && answer.total > 0 && answer.exactTotal < answer.total;
  return (
    <>
      {answer.corrections.map(({ typed, read }) => (
        <p key={typed}>{list.corrected(typed, read)}</p>
      ))}
      {answer.unknownWords.length > 0 ? (
        <p>{list.unknownWords(answer.unknownWords.map((word) => `«${word}»`).join(", "))}</p>
      ) : null}
      {mixed ? <p>{answer.exactTotal === 0 ? list.noneExact : list.exact(answer.exactTotal)}</p> : null}
    </>
  );
}
