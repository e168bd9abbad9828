import type { Pdf } from "./sheet";

interface Options {
  /** Said in place of a picture. */
  alt?: string;
}

export type Tagged = (tag: "H1" | "H2" | "P" | "Figure", draw: () => void, options?: Options) => void;

/** Draws each part inside its tag, in reading order, under one Document. Ornaments are drawn between parts, never inside one. */
export function tagger(pdf: Pdf): Tagged {
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  return (tag, draw, { alt } = {}) => {
    document.add(pdf.struct(tag, alt === undefined ? {} : { alt }, [draw]));
  };
}
