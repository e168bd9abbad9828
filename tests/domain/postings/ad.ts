import type { PostingFields } from "~/domain/postings/fields";

/** An invented advert and the blocking and warning rules a careful reader would raise on it. */
export interface Ad {
  title: string;
  text: string;
  raises: string[];
  given?: Partial<PostingFields>;
}

/** An advert with nothing to raise. */
export const ad = (title: string, text: string, given: Partial<PostingFields> = {}): Ad => ({
  title,
  text,
  raises: [],
  given,
});

/** An advert with faults: rules parted by blanks. */
export const faulty = (raises: string, title: string, text: string, given: Partial<PostingFields> = {}): Ad => ({
  title,
  text,
  raises: raises.split(" "),
  given,
});
