import type { PartialWords } from "./mergeWords";
import type { LocalePhrases } from "./localePhrases";

/** A language beside Italian and English: what its one file in `languages/` exports as `language`. */
export interface Language {
  /** Its own name: "Français". */
  name: string;
  direction: "ltr" | "rtl";
  phrases: LocalePhrases;
  /** As many words as there are: the rest is said in English, or in Italian. */
  words: PartialWords;
}

/** Languages by code, from the modules of a folder: "./languages/fr.ts" is French. */
export function languagesIn(modules: Record<string, unknown>): Map<string, Language> {
  const found = Object.entries(modules).map(([path, module]) => {
    const code = /([a-z]{2})\.ts$/.exec(path)?.[1];
    const { language } = module as { language?: Language };
    if (!code || !language)
      throw new Error(`${path} is no language: it is named by two letters and exports "language".`);
    return [code, language] as const;
  });
  return new Map(found.sort(([one], [other]) => one.localeCompare(other)));
}

/** Every file of `languages/`: gathered by Vite where it builds, read from the disk where Node runs the sources. */
export function findLanguages(): Map<string, Language> {
  return languagesIn(import.meta.env ? import.meta.glob("./languages/*.ts", { eager: true }) : onDisk());
}

function onDisk(): Record<string, unknown> {
  const { readdirSync } = process.getBuiltinModule("node:fs");
  const { createRequire } = process.getBuiltinModule("node:module");
  const load = createRequire(import.meta.url);
  const folder = new URL("./languages/", import.meta.url);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [name, load(`./languages/${name}`) as unknown]),
  );
}
