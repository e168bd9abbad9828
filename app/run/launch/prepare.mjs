import path from "node:path";
import { acquireLock } from "../../../db/embedded/lock.mjs";
import { build, isBuildNeeded } from "./build.mjs";
import { install, isInstallNeeded } from "./install.mjs";
import { StartupError } from "./startupError.mjs";

const NODE_MAJORS = "20.19 or later in its series, or 22.12 or later";

/** @throws StartupError when this Node cannot run the product (package.json, "engines") */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits)
    throw new StartupError(
      `Node ${version} is too old for this product: install Node ${NODE_MAJORS} (24 is the best choice).`,
    );
}

/** Packages and build, where they are missing or old; two starts never do it at the same time. */
export async function prepare(root, { withBuild }) {
  const isNeeded = () => isInstallNeeded(root) || (withBuild && isBuildNeeded(root));
  if (!isNeeded()) return;
  const release = acquireLock(path.join(root, ".data", "prepare.lock"));
  if (!release)
    throw new StartupError(
      "Another start is installing or building in this folder right now: let it finish, then start again.",
    );
  try {
    if (isInstallNeeded(root)) await install(root);
    if (withBuild && isBuildNeeded(root)) await build(root);
  } finally {
    release();
  }
}
