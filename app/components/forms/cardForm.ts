import type { Words } from "~/text/words";
import type { FieldMistake } from "./ErrorSummary";
import { fieldId } from "./fieldId";
import { formState, type FormAnswer } from "./formState";

/** One of several forms of a page: a hidden field `form` says which was sent, so only that one shows what was refused. */
export interface CardForm {
  /** Value of the hidden field. */
  key: string;
  /** Was this the form refused? Then it stands open. */
  refused: boolean;
  /** Name, typed value, error and an id of its own. */
  field(name: string): { name: string; value: string | undefined; error: string | undefined; id: string };
}

export interface CardForms {
  form(key: string): CardForm;
  /** For the summary at the top of the page. */
  mistakes: FieldMistake[];
}

/** All the forms of a page, from what the action answered. */
export function cardForms(words: Words, answer: FormAnswer | undefined): CardForms {
  const sent = answer?.values?.["form"];
  const state = formState(words, answer);
  const form = (key: string): CardForm => {
    const own = sent === key ? state : formState(words, undefined);
    return { key, refused: sent === key, field: (name) => ({ ...own.field(name), id: fieldId(`${key}-${name}`) }) };
  };
  return {
    form,
    mistakes: state.mistakes.map(({ name, message }) => ({
      name: name === null ? null : `${String(sent)}-${name}`,
      message,
    })),
  };
}
