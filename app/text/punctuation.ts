/** A name or title at the end of a sentence: "Cartiera S.p.A." has its full stop already, "Cartiera" gets one. */
export function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
