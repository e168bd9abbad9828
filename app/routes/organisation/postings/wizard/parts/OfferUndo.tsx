import { createContext, useContext } from "react";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { fieldId } from "~/components/forms/fieldId";
import { useWords } from "~/components/locale";

/** The words an offer has just taken the place of. */
export interface UndoneOffer {
  field: string;
  text: string;
}

/** Given by the form, read in the margin of the field. */
export const OfferUndoContext = createContext<UndoneOffer | null>(null);

/** One press brings back what the offer took away. */
export function OfferUndo({ field }: { field: string }) {
  const undo = useContext(OfferUndoContext);
  const { wizard } = useWords().postings;
  if (undo?.field !== field) return null;
  return (
    <div className="callout finding finding-hint" role="status">
      <p>{wizard.offerUsed}</p>
      <input type="hidden" name="undoField" value={undo.field} />
      <input type="hidden" name="undoText" value={undo.text} />
      <SubmitButton small look="outline-primary" name="go" value="undo" formAction={`#${fieldId(field)}`}>
        {wizard.undoOffer}
      </SubmitButton>
    </div>
  );
}
