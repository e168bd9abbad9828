import { isIPv6 } from "node:net";

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The network a visitor's address counts for in the limits: an IPv4 address is itself, one of IPv6 is its /64, for whoever
 * has one of those has them all. What is no address counts as it is written.
 */
export function rateLimitKey(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const bare = address.replace(/%.*$/, "");
  if (!isIPv6(bare)) return address;
  const [head = "", tail] = bare.split("::");
  const [left, right] = [piecesOf(head), piecesOf(tail ?? "")];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const pieces = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return `${pieces
    .slice(0, 4)
    .map((piece) => Number.parseInt(piece, 16).toString(16))
    .join(":")}::/64`;
}

/** The 16-bit pieces of one side of "::"; a dotted end is two of them. */
function piecesOf(side: string): string[] {
  return side === "" ? [] : side.split(":").flatMap((piece) => (piece.includes(".") ? ["0", "0"] : [piece]));
}
