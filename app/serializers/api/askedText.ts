const SHORTEST = 2;
const LONGEST = 100;

/** What `q` asks of a vocabulary; null when there is nothing to look for. */
export function askedText(request: Request): string | null {
  const text = [
    ...(new URL(request.url).searchParams.get("q") ?? "").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, " ").trim(),
  ]
    .slice(0, LONGEST)
    .join("");
  return text.length < SHORTEST ? null : text;
}
