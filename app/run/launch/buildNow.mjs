// Builds the site when it is not built from the present sources; for the test command.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "./prepare.mjs";
import { StartupError } from "./startupError.mjs";

try {
  await prepare(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", ".."), { withBuild: true });
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
