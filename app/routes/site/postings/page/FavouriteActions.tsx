import { Callout } from "~/components/data/Callout";
import { LocalLink, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { FavouriteButton } from "../../parts/FavouriteButton";

interface Props {
  code: number;
  title: string;
  isFavourite: boolean;
  /** Saved just now: said where it was done. */
  justSaved: boolean;
  /** From where distances count, kept in the address; ISTAT code of a Comune. */
  from: string | null;
}

/** Under the title of a posting, where a thumb finds it at once: puts it aside, and leads to what was put aside. */
export function FavouriteActions({ code, title, isFavourite, justSaved, from }: Props) {
  const { saved } = useWords().alerts;
  const here = paths.posting(code, from);
  return (
    <>
      <div className="tool-row">
        <FavouriteButton
          code={code}
          title={title}
          isFavourite={isFavourite}
          back={isFavourite ? here : `${here}${from ? "&" : "?"}fatto=salvata`}
        />
        {isFavourite && !justSaved ? (
          <LocalLink className="tool-link no-print" to={paths.saved()}>
            {saved.see}
          </LocalLink>
        ) : null}
      </div>
      {justSaved ? (
        <Callout tone="open" announce>
          <p>
            {saved.done} <LocalLink to={paths.saved()}>{saved.see}</LocalLink>
          </p>
        </Callout>
      ) : null}
    </>
  );
}
