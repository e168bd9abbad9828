import { beforeAll, expect, test } from "vitest";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { listSimilarPostings } from "~db/queries/postings/similarPostings";
import { testDatabase } from "../support/database";
import { anOrganisationIn, aPostingIn, insertWorld, type Vocabulary } from "../support/desk";

const { db } = await testDatabase();
const TODAY = "2026-11-23";
let organisationId: OrganisationId;
let world: Vocabulary;

beforeAll(async () => {
  world = await insertWorld(db);
  organisationId = await anOrganisationIn(db);
});

const post = (fields: Partial<PostingFields>): Promise<PostingId> => aPostingIn(db, organisationId, fields);

test("the same trade first, then the skills asked, then the nearer; never closed, past or of another sort", async () => {
  const skills = [world.skill(0), world.skill(3)];
  // Occupations 0 and 1 are of one ISCO group (4321), 2 of its neighbour (4322), 5 of none near.
  const like = await post({ occupationId: world.occupation(0), essentialSkills: skills, comune: "046017" });
  const far = await post({ occupationId: world.occupation(1), comune: "046003" });
  const near = await post({ occupationId: world.occupation(1), comune: "046007" });
  const same = await post({ occupationId: world.occupation(0), comune: "046003" });
  const skilled = await post({ occupationId: world.occupation(5), essentialSkills: skills, comune: "046017" });
  await post({ occupationId: world.occupation(6), comune: "046017" }); // near, and nothing else
  await post({ occupationId: world.occupation(0), comune: "046017", closesOn: "2026-11-22" });
  const closed = await post({ occupationId: world.occupation(0), comune: "046017" });
  await db.updateTable("postings").set({ state: "paused" }).where("id", "=", closed).execute();
  const asked = (from: string | null) => listSimilarPostings(db, { id: like, kind: "job", from, today: TODAY }, 9);
  expect(await asked(null)).toEqual([near, same, skilled, far]);
  // Whoever starts from Barga has the far one beside the door.
  expect(await asked("046003")).toEqual([same, far, near, skilled]);
});
