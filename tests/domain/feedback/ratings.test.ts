import { expect, test } from "vitest";
import { ratedPagePath, ratingReason } from "~/domain/feedback/ratings";

test.each([
  ["/", "/"],
  ["/privacy?x=1", "/privacy"],
  ["/opportunita/L-482", "/opportunita/…"],
  ["/opportunita/L-482/segnala", "/opportunita/…/segnala"],
  ["/candidatura/kJ8-secret_token", "/candidatura"],
  ["/password/abc", "/password"],
  ["//evil.invalid", null],
  ["https://evil.invalid/", null],
  ["javascript:alert(1)", null],
  ["", null],
])("a vote sent from %s is counted under %s", (path, page) => expect(ratedPagePath(path)).toBe(page));

test("the reason kept is the one of the vote given", () => {
  expect(ratingReason(5, { liked: "clear", improve: "trouble" })).toBe("clear");
  expect(ratingReason(3, { liked: "clear", improve: "trouble" })).toBe("trouble");
});
