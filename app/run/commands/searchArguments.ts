import fs from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { connectMeilisearch, type Connection } from "~search/meilisearch/connection";
import { CommandError } from "./runCommand";

/** Reads the options of a search command. @throws Refusal naming what is not understood */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} (--help tells what is.)`,
      { cause: error },
    );
  }
}

/** The Meilisearch of the settings; null where none is set. */
export function connectConfiguredMeilisearch(): Connection | null {
  const { MEILI_URL: url, MEILI_KEY: key } = process.env;
  return url ? connectMeilisearch({ url, key: key || undefined }) : null;
}
