import { allTexts } from "~/domain/forms/choices";
import { ApplicationId } from "~/domain/ids";

/** Above so many people the number is typed before anything goes out. */
export const CONFIRM_ABOVE = 30;
/** People answered at once. */
export const MAX_AT_ONCE = 200;

/** Who was chosen, each once; what is no id of an application is left out. */
export function readSelectedIds(input: unknown): ApplicationId[] {
  const texts = Array.isArray(input) ? input.flatMap(allTexts) : allTexts(input);
  return [...new Set(texts)].slice(0, MAX_AT_ONCE).flatMap((text) => {
    const id = ApplicationId.safeParse(text);
    return id.success ? [id.data] : [];
  });
}
