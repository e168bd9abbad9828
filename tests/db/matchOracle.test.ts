import { expect, test } from "vitest";
import { dayInRome } from "~/domain/forms/days";
import { demonstrationDatabase } from "../support/database";
import { compareWithSql } from "../support/matchOracle";

const { db } = await demonstrationDatabase();

test("SQL scores every pair of the demonstration as the rules do", { timeout: 180_000 }, async () => {
  const { pairs, differences } = await compareWithSql(db, dayInRome(new Date()));
  expect(differences.slice(0, 5)).toEqual([]);
  expect(pairs).toBeGreaterThan(30_000);
});
