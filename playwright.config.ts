import { randomInt } from "node:crypto";
import { defineConfig, devices } from "@playwright/test";
import { findChromium, LAUNCH_FLAGS } from "./tests/support/chromium.mjs";

// Looked for once: the workers read this file too.
const executablePath = (process.env["CHROMIUM_PATH"] ||= findChromium() ?? "");

// What a sample of the sweep tries; the workers must choose the same.
process.env["SWEEP_SEED"] ||= String(randomInt(1_000_000));

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: /.*\.spec\.tsx?/,
  globalSetup: "./tests/support/site.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./tests/support/sweepReporter.ts"]],
  use: {
    ...devices["Desktop Chrome"],
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: process.env["TRACE"] ? "retain-on-failure" : "off", // recording costs a third of the time
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: LAUNCH_FLAGS },
  },
  projects: [
    { name: "js", testIgnore: /\.nojs\.spec/ },
    { name: "nojs", use: { javaScriptEnabled: false }, testMatch: /(nojs|chain).*\.spec\.tsx?/ },
  ],
});
