import ipaddr from "ipaddr.js";

/**
 * The network a visitor's address counts for in the limits: an IPv4 address is itself, one of IPv6 is its /64, for whoever
 * has one of those has them all. What is no address counts as it is written.
 */
export function rateLimitKey(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  const parsed = ipaddr.IPv6.parse(address);
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString();
  const network = parsed.parts.slice(0, 4).map((piece) => piece.toString(16));
  return `${network.join(":")}::/64`;
}
