import { useWords } from "~/components/locale";
import type { Words } from "~/text/words";
import { SortLinks } from "./SortLinks";

interface Props {
  total: number;
  /** The orders offered, each with the address of the list in it. */
  orders: readonly { key: keyof Words["postings"]["list"]["sorts"]; to: string }[];
  current: string;
}

/** How many postings a search found, and in which order they stand where there is more than one. */
export function ResultsHead({ total, orders, current }: Props) {
  const { list } = useWords().postings;
  return (
    <div className="results-head">
      <h2>{list.count(total)}</h2>
      {total > 1 ? (
        <SortLinks current={current} orders={orders.map(({ key, to }) => ({ key, label: list.sorts[key], to }))} />
      ) : null}
    </div>
  );
}
