import { describe, expect, it } from "vitest";
import { scoreLicences } from "~/domain/matching/criteria/licences";
import type { Licence } from "~/domain/terms/licences";
import type { MatchPosting } from "~/domain/matching/types";
import { aPerson, aPosting } from "../samples";

const score = (licences: Licence[] | null, posting: Partial<MatchPosting>) =>
  scoreLicences(aPerson({ licences }), aPosting({ usefulLicences: [], ...posting }));

describe("licences", () => {
  it("is the share held, half-up", () => {
    const posting = { usefulLicences: ["b", "forklift", "adr"] } satisfies Partial<MatchPosting>;
    expect(score(["b", "forklift"], posting)).toMatchObject({ value: 667, relation: "some", held: ["b", "forklift"] });
    expect(score([], posting)).toMatchObject({ value: 0, relation: "none", missing: null });
  });

  it("knows what a licence includes", () => {
    expect(score(["ce"], { usefulLicences: ["am", "b", "c"] }).value).toBe(1000);
    expect(score(["b"], { usefulLicences: ["c"] }).value).toBe(0);
  });

  it("counts a required licence unless the posting's check already judges it", () => {
    expect(score(["b"], { usefulLicences: ["b"], requiredLicences: ["c"] })).toMatchObject({
      value: 500,
      asked: ["b", "c"],
    });
    expect(score(["b"], { usefulLicences: ["b"], requiredLicences: ["c"], hardChecks: ["licence"] })).toMatchObject({
      value: 1000,
      asked: ["b"],
    });
  });

  it("is 1000 when none is asked, 500 when not said", () => {
    expect(score(null, {})).toMatchObject({ value: 1000, missing: null, relation: "nothing_asked" });
    expect(score(null, { usefulLicences: ["b"] })).toMatchObject({ value: 500, missing: "person" });
  });
});
