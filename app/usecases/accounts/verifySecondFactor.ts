import type { SignedIn } from "~/domain/access/actor";
import type { FactorCode } from "~/domain/accounts/factorCodes";
import { sessionEnd, sessionLife } from "~/domain/accounts/sessionLife";
import { done, refuse, type Result } from "~/domain/refusals";
import { wordsFor, type Locale } from "~/text/words";
import { paths } from "~/paths";
import { findSecondFactor } from "~db/queries/accounts/secondFactors";
import { setSessionFactor } from "~db/queries/accounts/sessions";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { applyFactorCode } from "./applyFactorCode";

interface ShownCode {
  code: FactorCode;
  /** The session that waits for it. */
  sessionId: string;
  locale: Locale;
}

/** The second step of signing in. A recovery code is written in the register and told by letter. `wrong_code`: none, or used before. */
export function verifySecondFactor(
  context: Context,
  actor: SignedIn,
  { code, sessionId, locale }: ShownCode,
): Promise<Result<object>> {
  const { userId, roles, name, email } = actor;
  return guarded(context, actor, {
    unregistered: "signing in changes nothing but the session; a recovery code is registered below",
    work: async (unit) => {
      const { trx, at } = unit;
      if (!(await applyFactorCode(unit, code))) return refuse("wrong_code");
      if (code.kind === "recovery") {
        const left = (await findSecondFactor(trx, userId))?.codesLeft ?? 0;
        unit.register({ deed: "user.use_recovery_code", noun: "user", recordId: userId, details: { left } });
        const link = linkTo(context, locale, paths.access.home());
        const words = wordsFor(locale).accounts.letters.recoveryCodeUsed({ name, left, link });
        if (email) await sendLetter(unit, { kind: "recovery_code_used", to: email, locale, ...words });
      }
      const life = sessionLife({ roles, pending: false });
      const expiresAt = sessionEnd({ createdAt: at, lastUsedAt: at }, life);
      await setSessionFactor(trx, { id: sessionId, userId }, { at, expiresAt });
      return done({});
    },
  });
}
