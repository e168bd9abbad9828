import { EmptyState } from "~/components/data/EmptyState";
import { useWords } from "~/components/locale";
import { paths } from "~/paths";

/** An empty page says what to do next: the wider searches below it where there are some, or else all there is. */
export function NothingFound({ wider }: { wider: boolean }) {
  const { empty } = useWords().postings.list;
  if (wider)
    return (
      <EmptyState title={empty.title}>
        <p>{empty.text}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={empty.title} action={{ label: empty.all, to: paths.postings() }}>
      <p>{empty.nothing}</p>
    </EmptyState>
  );
}
