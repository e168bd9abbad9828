/** The id of a field's control from its name; error summaries link to it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]+/g, "-")}`;
}

interface Parts {
  id: string;
  hint?: unknown;
  error?: unknown;
}

/** What a control carries so that hint and error are read with it. */
export function described({ id, hint, error }: Parts): {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
} {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((one) => one !== null);
  return {
    id,
    ...(ids.length > 0 && { "aria-describedby": ids.join(" ") }),
    ...(error ? { "aria-invalid": true as const } : {}),
  };
}
