import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { differencesOf, type WorkedCase } from "./workedCases";

const read = (file: string): WorkedCase[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as WorkedCase);

const OWN = path.join(import.meta.dirname, "own.jsonl");
/** A folder with `matching.jsonl`: cases worked out by somebody else. Without it only our own are tried. */
const GIVEN = path.join(process.env["CASES_DATA"] ?? "", "matching.jsonl");

describe("pairs and lists worked out by hand", () => {
  it.each(read(OWN))("$case: $rule", (worked) => {
    expect(differencesOf(worked)).toEqual([]);
  });

  describe.skipIf(!process.env["CASES_DATA"])("by others", () => {
    it.each(existsSync(GIVEN) ? read(GIVEN) : [])("$case: $rule", (worked) => {
      expect(differencesOf(worked)).toEqual([]);
    });
  });
});
