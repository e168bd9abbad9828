/** A titled part of a page made of words. */
export interface Part {
  title: string;
  text?: readonly string[];
  list?: readonly string[];
}
