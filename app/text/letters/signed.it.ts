interface Letter {
  subject: string;
  body: string;
}

/** Subject and paragraphs, signed by the desk. */
export const letter = (subject: string, lines: (string | null)[]): Letter => ({
  subject,
  body: [...lines.filter((line) => line !== null), "Lo sportello lavoro"].join("\n\n") + "\n",
});
