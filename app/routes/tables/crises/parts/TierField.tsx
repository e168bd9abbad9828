import { SelectField } from "~/components/forms/SelectField";
import type { FieldProps } from "~/components/forms/props";
import { useWords } from "~/components/locale";
import { TIERS } from "~/domain/access/tiers";

/** Who may see an item, each tier with what it means. */
export function TierField(props: Pick<FieldProps, "name" | "label" | "value" | "error" | "id">) {
  const { terms } = useWords().crises;
  return (
    <SelectField
      {...props}
      empty={false}
      options={TIERS.map((tier) => ({ value: tier, label: `${terms.tier[tier]}: ${terms.tierExplained[tier]}` }))}
    />
  );
}
