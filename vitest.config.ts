import path from "node:path";
import { defineConfig } from "vitest/config";

const at = (folder: string) => path.resolve(import.meta.dirname, folder);

/** Tests of rules that touch nothing outside; all others get a real PostgreSQL. */
const PURE = ["architecture", "domain", "text", "components", "paths"].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  resolve: { alias: { "~db": at("db"), "~search": at("search"), "~": at("app") } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { TZ: "Europe/Rome" },
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "postgres",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...PURE, "tests/e2e/**"],
          globalSetup: ["tests/support/postgres.ts"],
        },
      },
    ],
  },
});
