import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { formState } from "~/components/forms/formState";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import { screenParts } from "~/domain/postings/screenParts";
import { SCREENS, type Screen } from "~/domain/postings/screens";
import { screenValues } from "~/domain/postings/screenValues";
import { ContactScreen } from "~/routes/organisation/postings/wizard/contact/ContactScreen";
import { DetailsScreen } from "~/routes/organisation/postings/wizard/details/DetailsScreen";
import { RequirementsScreen } from "~/routes/organisation/postings/wizard/requirements/RequirementsScreen";
import { wordsFor } from "~/text/words";

const SKILL = { id: 1, label: "Saldare" };
const skills = { usual: [true, false].map((essential) => ({ ...SKILL, essential })), chosen: [], found: null };
const occupation = { chosen: { id: 1, label: "Cuoca" }, found: null };

function drawScreen(kind: WizardKind, screen: Screen): string {
  const form = formState(wordsFor("it"), undefined, screenValues(emptyPosting(kind)));
  const props = { kind, form, notes: [] };
  const element = {
    details: <DetailsScreen {...props} comuni={[]} agreements={[]} occupation={occupation} />,
    requirements: <RequirementsScreen {...props} skills={skills} languageRows={1} />,
    contact: <ContactScreen {...props} />,
  }[screen];
  return renderToStaticMarkup(element);
}

test.each(WIZARD_KINDS)("every answer the wizard asks of a %s has its place on the screen", (kind) => {
  for (const screen of SCREENS) {
    const html = drawScreen(kind, screen);
    const missing = screenParts(kind, screen).filter((part) => !part.some((name) => html.includes(`name="${name}"`)));
    expect([screen, missing]).toEqual([screen, []]);
  }
});
