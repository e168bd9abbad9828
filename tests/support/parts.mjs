// Plain JavaScript: the test command runs before anything is installed.
import fs from "node:fs";
import path from "node:path";

const bin = (root, ...file) => path.join(root, "node_modules", ...file);

/**
 * The parts of the test command, in the order they begin. Two run at a time, except those
 * `alone`; a part begins when those it is `after` have passed, and one that is `onlyAsked` only when it is named.
 */
export function partsOf(root, reports) {
  const vitest = (name, ...folders) => ({
    args: [
      bin(root, "vitest", "vitest.mjs"),
      "run",
      ...folders,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${path.join(reports, `${name}.json`)}`,
    ],
    count: () => vitestCount(path.join(reports, `${name}.json`)),
  });
  const playwright = (name, ...files) => ({
    args: [
      bin(root, "@playwright", "test", "cli.js"),
      "test",
      ...files,
      "--reporter=list,json,./tests/support/sweepReporter.ts",
    ],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, `${name}.json`),
      ...(name === "sweep" ? { SWEEP: "whole" } : {}),
    },
    count: () => playwrightCount(path.join(reports, `${name}.json`)),
  });
  return [
    {
      name: "types",
      shows: "TypeScript, strict",
      args: [bin(root, "typescript", "bin", "tsc"), "--noEmit", "--pretty", "false"],
    },
    {
      name: "lint",
      shows: "oxlint, with types",
      args: [bin(root, "oxlint", "bin", "oxlint"), "--type-aware", "app", "db", "search", "tests"],
    },
    { name: "imports", shows: "the folder map", ...vitest("imports", "tests/architecture") },
    {
      name: "build",
      shows: "the site as it is served",
      args: [path.join(root, "app", "run", "launch", "buildNow.mjs")],
    },
    {
      name: "unit",
      shows: "rules, and everything that needs a real PostgreSQL",
      ...vitest("unit", "--exclude=tests/architecture/**"),
    },
    {
      name: "e2e",
      shows: "the product in a real Chromium, with and without JavaScript",
      after: ["build"],
      alone: true,
      needsChromium: true,
      ...playwright("e2e"),
    },
    {
      name: "sweep",
      shows: "every route × role × record, and every page looked at: whole, where e2e tries a sample",
      onlyAsked: true,
      after: ["build"],
      alone: true,
      needsChromium: true,
      ...playwright("sweep", "sweep.spec", "pages.spec"),
    },
  ];
}

function vitestCount(file) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = readJson(file);
  return {
    passed: numPassedTests,
    failed: numFailedTests || (numFailedTestSuites > 0 ? 1 : 0),
    skipped: numPendingTests,
  };
}

function playwrightCount(file) {
  const { stats, errors } = readJson(file);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected || (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}
