import { describe, expect, it } from "vitest";
import { matchPosting } from "~/domain/matching/matchPosting";
import { scoreMatch } from "~/domain/matching/score";
import { DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { aPerson, aPosting, LUCCA, VOCABULARY } from "./samples";

const { id, place, today: _, ...asked } = aPosting();
const FIELDS: PostingFields = {
  ...emptyPosting("job"),
  ...asked,
  title: "Addetta/o al magazzino",
  description: "",
  comune: LUCCA.comune,
  address: null,
  reachableWithoutCar: false,
  months: 12,
  seasonal: false,
  scheduleNote: null,
  payMinCents: null,
  payMaxCents: null,
  payPeriod: null,
  payInstalments: null,
  payNote: null,
  agreementCode: null,
  agreementLevel: null,
  places: 2,
  otherRequirements: null,
  promoter: null,
  tutor: null,
  curricular: false,
  beginsAt: null,
  endsAt: null,
  responseDays: 10,
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  essentialSkills: [...asked.essentialSkills],
  desirableSkills: [...asked.desirableSkills],
  shifts: [...asked.shifts],
  languages: [...asked.languages],
  requiredLicences: [...asked.requiredLicences],
  usefulLicences: [...asked.usefulLicences],
  hardChecks: [...asked.hardChecks],
};

describe("a posting as matching sees it", () => {
  it("keeps what is scored and leaves the rest behind", () => {
    expect(matchPosting(FIELDS, { id, place, today: "2026-11-02" })).toEqual(aPosting({ today: "2026-11-02" }));
  });

  it("asks for people free today when the start has gone by", () => {
    const value = (today: string) =>
      scoreMatch(
        aPerson({ availableFrom: "2027-01-06" }),
        matchPosting(FIELDS, { id, place, today }),
        VOCABULARY,
        DEFAULT_WEIGHTS,
      ).results.availability.value;
    expect([value("2026-11-02"), value("2026-12-22"), value("2027-02-01")]).toEqual([500, 750, 1000]);
  });

  it("leaves a start to be agreed as it is", () => {
    expect(matchPosting({ ...FIELDS, startsOn: null }, { id, place, today: "2026-11-02" }).startsOn).toBeNull();
  });
});
