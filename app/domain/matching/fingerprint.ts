const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits, over the UTF-8 bytes of a text: 16 hexadecimal digits. A fingerprint, not a secret. */
export function fnv1a64(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, "0");
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** JSON with the keys of every object in order, so equal values always give equal text. */
export function canonicalJson(value: Plain): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(",")}}`;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
