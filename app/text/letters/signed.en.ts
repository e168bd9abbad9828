/** Subject and paragraphs, signed by the desk. */
export const letter = (subject: string, lines: (string | null)[]) => ({
  subject,
  body: [...lines.filter((line) => line !== null), "The job desk"].join("\n\n") + "\n",
});
