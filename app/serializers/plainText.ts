/** Text that may stand in XML: characters XML 1.0 forbids (control codes, halves of characters) are left out. */
export function forXml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "");
}

/** Text between XML or HTML tags, or inside quotes. */
export function escapeXml(text: string): string {
  return forXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
