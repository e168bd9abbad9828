/** Text that may stand in XML: characters XML 1.0 forbids (control codes, halves of characters) are left out. */
export function forXml(text: string): string {
  return [...text].filter((sign) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u.test(sign)).join("");
}

/** Text between XML or HTML tags, or inside quotes. */
export function escapeXml(text: string): string {
  return forXml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
