import { type Tier, TIERS } from "~/domain/access/tiers";
import { classes } from "~/components/classes";
import { useWords } from "~/components/locale";

/** Who may see an item: four steps filled up to the tier, and the word. */
export function TierMark({ tier }: { tier: Tier }) {
  const words = useWords();
  const { crises } = words;
  const { terms } = crises;
  const filled = TIERS.indexOf(tier);
  return (
    <span className={classes("tier", `tier-${tier}`)}>
      <svg viewBox="0 0 22 10" aria-hidden="true" focusable="false">
        {TIERS.map((step, i) => (
          <rect key={step} className={i <= filled ? "on" : undefined} x={i * 6} width="4" height="10" rx="1" />
        ))}
      </svg>
      <span className="visually-hidden">{crises.tier.label}: </span>
      {terms.tier[tier]}
    </span>
  );
}
