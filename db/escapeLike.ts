/** The pattern of LIKE for "contains this text": its own signs are taken as letters. */
export function escapeLike(text: string): string {
  return `%${text.replace(/[%_\\]/g, "\\$&")}%`;
}
