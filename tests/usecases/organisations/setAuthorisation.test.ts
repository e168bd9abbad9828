import { expect, test } from "vitest";
import { reviewFindings } from "~/usecases/postings/reviewFindings";
import { setAuthorisation } from "~/usecases/organisations/setAuthorisation";
import { findPosting } from "~db/queries/postings/postings";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
await insertWorld(db);

const agency = await anOrganisationIn(db, "Agenzia Inventata");
const advert = await aPostingIn(db, agency, {
  description: "Per azienda cliente selezioniamo una persona per il magazzino.",
});
const wordsBlocked = async () => {
  const posting = await findPosting(db, advert);
  if (!posting) throw new Error("posting not found");
  return (await reviewFindings(db, posting, NOW)).wording.map(({ ruleId }) => ruleId);
};

test("an agency may leave out its client's name once the desk has seen its authorisation", async () => {
  expect(await wordsBlocked()).toContain("ANO-01");
  const written = await setAuthorisation(contextAt(db), await actorWith(db, ["operator"]), {
    id: agency,
    authorisation: "Aut. Min. prot. 00000 (inventata)",
  });
  expect(written.ok).toBe(true);
  expect(await wordsBlocked()).not.toContain("ANO-01");
});

test("nobody but the desk writes it, not even the agency", async () => {
  const refused = await setAuthorisation(contextAt(db), await actorWith(db, ["member"], [agency]), {
    id: agency,
    authorisation: "Aut. scritta da noi",
  });
  expect(refused).toMatchObject({ ok: false, refusal: "not_found" });
});
