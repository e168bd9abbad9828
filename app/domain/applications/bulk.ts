import { several } from "~/domain/forms/choices";
import { ApplicationId } from "~/domain/ids";

/** Above so many people the number is typed before anything goes out. */
export const CONFIRM_ABOVE = 30;
/** People answered at once. */
export const MOST_AT_ONCE = 200;

/** Who was chosen, each once; what is no id of an application is left out. */
export function readSelected(input: unknown): ApplicationId[] {
  const texts = Array.isArray(input) ? input.flatMap(several) : several(input);
  return [...new Set(texts)].slice(0, MOST_AT_ONCE).flatMap((text) => {
    const id = ApplicationId.safeParse(text);
    return id.success ? [id.data] : [];
  });
}
