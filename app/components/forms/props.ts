import type { ReactNode } from "react";

/** What every field takes. Values are text: what was typed is shown again as it was typed. */
export interface FieldProps {
  name: string;
  label: string;
  value?: string | null | undefined;
  /** In the person's words, saying what to do. */
  error?: string | undefined;
  hint?: ReactNode;
  /** Writes "(facoltativo)" after the label. */
  optional?: boolean | undefined;
  /** Only when two forms of a page have a field of the same name. */
  id?: string | undefined;
}

export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
  /** How many results it gives, for filters. */
  count?: number | undefined;
  disabled?: boolean | undefined;
}
