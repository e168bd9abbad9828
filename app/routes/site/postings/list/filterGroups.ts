import type { Option } from "~/components/forms/props";

/** One question among the filters. The names and values are those of the list's address. */
export interface FilterGroup {
  /** Parameter of the address; for choices each box is a parameter of its own. */
  name: string;
  legend: string;
  options: (Option & { name?: string })[];
  chosen: readonly string[];
}
