import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";

/** To the postings found as a sheet to print, at the address `to`. */
export function PrintableList({ to }: { to: string }) {
  const { share } = useWords().paper;
  return (
    <p className="mt-4">
      <LocalLink className="tool-link" to={to}>
        <Icon name="print" size="sm" />
        {share.boardLink} (PDF)
      </LocalLink>
    </p>
  );
}
