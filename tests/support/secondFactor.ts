import { Secret, TOTP } from "otpauth";
import type { SignedIn } from "~/domain/access/actor";
import { addSecondFactor } from "~/usecases/accounts/addSecondFactor";
import { createEnrolment } from "~/usecases/accounts/factorSecret";
import type { Context } from "~/usecases/context";

/** The code an app with this secret shows at a moment. */
export function appCode(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, "")) }).generate({ timestamp: at.getTime() });
}

/** A user's own app, taken in half a minute before now, so that the code of now is still good. */
export async function enrolledApp(
  context: Context,
  actor: SignedIn,
  sessionId = "none",
): Promise<{ secret: string; codes: string[] }> {
  const { sealed, secret } = createEnrolment(context.secretKey, actor, { issuer: "Prova" });
  const before = new Date(context.now().getTime() - 30_000);
  const enrolled = await addSecondFactor({ ...context, now: () => before }, actor, {
    secret: sealed,
    code: appCode(secret, before),
    sessionId,
    demo: false,
  });
  if (!enrolled.ok) throw new Error(enrolled.refusal);
  return { secret, codes: enrolled.codes };
}
