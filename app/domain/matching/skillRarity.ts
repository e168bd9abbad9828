/**
 * How rare a skill is, in thousandths: idf = ln((N + 1) / (df + 1)) + 1, kept in 1…6, half-up.
 * `listed` occupations out of `all` list the skill. The result is a whole number, so every engine
 * sums the same integers; PostgreSQL: `floor(1000 * least(6, greatest(1, ln((n + 1)::float8 / (df + 1)) + 1)) + 0.5)`.
 */
export function skillRarity(listed: number, all: number): number {
  const idf = Math.log((all + 1) / (listed + 1)) + 1;
  return Math.floor(1000 * Math.min(6, Math.max(1, idf)) + 0.5);
}
