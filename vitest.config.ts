import path from "node:path";
import { defineConfig } from "vitest/config";

const at = (folder: string) => path.resolve(import.meta.dirname, folder);

/** Tests of rules that touch nothing outside, in seconds; all others get a real PostgreSQL. */
const PURE = ["architecture", "domain", "text", "components", "paths"].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);
/** Tests that start a Chromium by themselves, without the product. */
const BROWSER = ["tests/**/*.browser.test.ts"];

export default defineConfig({
  resolve: { alias: { "~db": at("db"), "~search": at("search"), "~": at("app") } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { TZ: "Europe/Rome" },
    // Files of a worker share their modules, which are loaded once: state belongs to a test's database, never to a module.
    projects: [
      { extends: true, test: { name: "pure", include: PURE, exclude: BROWSER, isolate: false } },
      { extends: true, test: { name: "browser", include: BROWSER } },
      {
        extends: true,
        test: {
          name: "postgres",
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...PURE, ...BROWSER, "tests/e2e/**"],
          globalSetup: ["tests/support/postgres.ts"],
        },
      },
    ],
  },
});
