/** Texts of the longest advert there may be, each one hard on some pattern of the checker. */
export const LONGEST: readonly string[] = [
  "cerchiamo una persona seria per il lavoro di tirocinio e apprendistato esperienza ".repeat(50).slice(0, 3980),
  "a".repeat(3980),
  " senza".repeat(660),
];
