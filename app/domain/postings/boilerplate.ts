import type { PostingFields } from "./fields";

/** Keys of the sentences the site itself adds to an advert; the words are in text/postings/checker. */
export const BOILERPLATE_KEYS = ["equal_treatment", "reserved_art1", "reserved_art18"] as const;
export type BoilerplateKey = (typeof BOILERPLATE_KEYS)[number];

/**
 * What the site appends to every advert: both sexes (D.Lgs. 198/2006 art. 27 c. 5), any age and nationality
 * (D.Lgs. 215 and 216/2003); and, where places are reserved by L. 68/1999, that they are.
 */
export function boilerplateFor({ reserved }: Pick<PostingFields, "reserved">): BoilerplateKey[] {
  if (reserved === "none") return ["equal_treatment"];
  return ["equal_treatment", reserved === "art1" ? "reserved_art1" : "reserved_art18"];
}
