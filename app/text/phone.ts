/** A stored number as people in Italy read it: without +39, in groups that can be dictated. "+390583000236" → "0583 000 236". */
export function readablePhone(phone: string): string {
  const digits = phone.startsWith("+39") ? phone.slice(3).replace(/\D/g, "") : null;
  if (digits === null) return phone;
  const area = digits.startsWith("0") ? (/^0[26]/.test(digits) ? 2 : 4) : 3;
  // Threes from the end; what is left in front is two, three or four digits, never one alone.
  return [digits.slice(0, area), ...(digits.slice(area).match(/\d{2,4}(?=(?:\d{3})*$)/g) ?? [])].join(" ");
}
