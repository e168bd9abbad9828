import { Badge, type Tone } from "~/components/data/Badge";
import { useWords } from "~/components/locale";
import type { OrganisationState } from "~/domain/organisations/kinds";

const TONE: Record<OrganisationState, Tone> = { pending: "amber", verified: "open", refused: "red" };

export function OrganisationBadge({ state }: { state: OrganisationState }) {
  return <Badge tone={TONE[state]}>{useWords().organisations.terms.organisationState[state]}</Badge>;
}
