import { SETTINGS } from "~/server/env";

/** Every setting of the product, set but empty: neither the shell's nor a file's settings reach what a test starts. */
export const NO_SETTINGS: Record<string, string> = Object.fromEntries(
  [...SETTINGS, "NODE_OPTIONS"].map((name) => [name, ""]),
);
