const MIN_LENGTH = 2;
const MAX_LENGTH = 100;

/** What `q` asks of a vocabulary; null when there is nothing to look for. */
export function readSearchText(request: Request): string | null {
  const text = [
    ...(new URL(request.url).searchParams.get("q") ?? "").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, " ").trim(),
  ]
    .slice(0, MAX_LENGTH)
    .join("");
  return text.length < MIN_LENGTH ? null : text;
}
