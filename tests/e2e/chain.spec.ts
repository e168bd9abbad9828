import { words } from "./words";
import { accepts, applies, findsBySearch, findsThemselves, withdraws } from "./chain/applicant";
import { newCast } from "./chain/cast";
import { flags, matchesThePerson, proposes, registersAPerson, signsIn, verifiesAndApproves } from "./chain/desk";
import { callsToInterview, opensCandidates, registers, rejects, writesAndSubmits } from "./chain/organisation";
import { findsNothing, opensACrisis, readsTheCrisis } from "./chain/tables";
import { expect, test } from "./fixtures";

/** Everything the product is for, by everybody who takes part, each in a browser of their own. */
test("from an advert to everybody's answer", async ({ page: member, newVisitor, as }) => {
  test.setTimeout(180_000);
  const cast = newCast();
  const operator = await newVisitor();
  const [rejected, leaving, person] = [await newVisitor(), await newVisitor(), await newVisitor()];

  await test.step("an association registers, writes an advert and submits it", async () => {
    await registers(member, cast);
    await writesAndSubmits(member, cast);
  });
  await test.step("the desk verifies who writes, reviews and approves", async () => {
    await signsIn(operator);
    await verifiesAndApproves(operator, cast);
  });
  await test.step("two people find it and apply without an account", async () => {
    for (const [page, who] of [
      [rejected, cast.rejected],
      [leaving, cast.leaving],
    ] as const) {
      await findsBySearch(page, cast);
      await applies(page, cast, who);
    }
  });
  await test.step("one of them withdraws", () => withdraws(leaving));
  await test.step("the desk registers and flags a person, sees the match both ways, proposes", async () => {
    await registersAPerson(operator, cast);
    await flags(operator);
    await matchesThePerson(operator, cast);
    await proposes(operator, cast);
  });
  await test.step("the person accepts from the letter", () => accepts(person, cast));
  await test.step("the organisation sees both, and no flag; one comes to an interview, one is answered no", async () => {
    const name = `${cast.person.givenName} ${cast.person.familyName}`;
    await opensCandidates(member, cast);
    await expect(member.getByRole("link", { name, exact: true })).toBeVisible();
    await expect(member.getByText(cast.rejected.name).first()).toBeVisible();
    await callsToInterview(member, cast, name);
    await expect(member.getByText(words.flags.terms.flagKind.social_services)).toHaveCount(0);
    await rejects(member, cast, cast.rejected.name);
  });
  await test.step("each sees where it stands, in plain words", async () => {
    await findsThemselves(person, "interview");
    await findsThemselves(rejected, "not_selected");
  });
  await test.step("the secretary opens a crisis: a delegate reads it, for the desk it does not exist", async () => {
    const address = await opensACrisis(await as("secretary"), cast);
    await readsTheCrisis(await as("delegate"), cast);
    await findsNothing(operator, address);
  });
});
