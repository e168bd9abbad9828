import { createHash } from "node:crypto";
import type { FormValues } from "~/domain/forms/formValues";
import type { Submission } from "~/usecases/context";

/** A form as it was sent: where to, its fields, and what its files hold. */
interface SentForm {
  path: string;
  values: FormValues;
  files: Record<string, File>;
}

/**
 * Names the writes of one form. The key alone would not do: on the same page, gone back to, something else may be
 * typed, and on a shared computer somebody else may send it; both are other deeds.
 */
export async function createSubmission({ path, values, files }: SentForm): Promise<Submission> {
  if (!values["submissionKey"]) return { next: () => null };
  const hash = createHash("sha256").update(path).update(JSON.stringify(values));
  for (const [name, file] of Object.entries(files)) hash.update(name).update(Buffer.from(await file.arrayBuffer()));
  const form = hash.digest("base64url");
  let writes = 0;
  return {
    next: (actor) => `${form}.${actor?.userId ?? ""}.${(writes += 1)}`,
  };
}
