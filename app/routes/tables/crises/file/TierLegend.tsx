import { TIERS } from "~/domain/access/tiers";
import { useWords } from "~/components/locale";
import { TierMark } from "../parts/TierMark";

/** What the four steps mean, at the foot of a card. */
export function TierLegend() {
  const { terms } = useWords().crises;
  return (
    <ul className="tier-legend">
      {TIERS.map((tier) => (
        <li key={tier}>
          <TierMark tier={tier} />
          <small>{terms.tierExplained[tier]}</small>
        </li>
      ))}
    </ul>
  );
}
