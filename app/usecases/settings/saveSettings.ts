import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { done, refuse, type Result } from "~/domain/refusals";
import { WEEKDAYS, type SettingsFields } from "~/domain/settings/form";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { setPayLimits, setSettings } from "~db/queries/settings/settings";

/** What this Comune calls itself, and where and when its desk answers. Days without hours are closed days. */
export function saveSettings(context: Context, actor: SignedIn, fields: SettingsFields): Promise<Result<object>> {
  if (!can(actor, "settings.write")) return Promise.resolve(refuse("not_found"));
  const { siteName, comuneName, homeComune, deskName, deskAddress, deskPhone, deskEmail } = fields;
  const deskHours = WEEKDAYS.flatMap((day) => {
    const hours = fields[`hours${day}`];
    return hours ? [{ day, hours }] : [];
  });
  return inTransaction(context, async (trx) => {
    await setSettings(
      trx,
      { siteName, comuneName, homeComune, deskName, deskAddress, deskPhone, deskEmail, deskHours },
      context.now(),
    );
    const { payMinHourlyCents, payMaxHourlyCents, payMaxSpread } = fields;
    if (payMinHourlyCents && payMaxHourlyCents && payMaxSpread)
      await setPayLimits(trx, {
        minHourlyCents: payMinHourlyCents,
        maxHourlyCents: payMaxHourlyCents,
        maxSpread: payMaxSpread,
      });
    await insertAudit(trx, { at: context.now(), actor, deed: "settings.save", noun: "settings" });
    return done({});
  });
}
