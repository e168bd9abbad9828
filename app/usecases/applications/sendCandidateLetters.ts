import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { UnitOfWork } from "../guarded";
import type { LockedApplication } from "~db/queries/applications/applications";
import { sendOrganisationLetters } from "../letters/sendOrganisationLetters";
import { linkTo } from "../letters/linkTo";

/** Notifies the organisation that an application reached it: a confirmed one, or a proposal the person said yes to. Once each member. */
export async function sendCandidateLetters(
  unit: UnitOfWork,
  application: Pick<LockedApplication, "id" | "organisationId" | "title">,
): Promise<void> {
  const { context } = unit;
  const link = linkTo(context, "it", paths.organisation.application(application.id));
  await sendOrganisationLetters(unit, {
    organisationId: application.organisationId,
    kind: "new_candidate",
    onceKey: `new_candidate:${application.id}`,
    letter: ({ name }) => wordsFor("it").applications.letters.newCandidate({ name, title: application.title, link }),
  });
}
