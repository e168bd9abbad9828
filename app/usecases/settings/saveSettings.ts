import type { SignedIn } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import { WEEKDAYS, type SettingsFields } from "~/domain/settings/form";
import { setPayLimits, setSettings } from "~db/queries/settings/settings";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** What this Comune calls itself, and where and when its desk answers. Days without hours are closed days. */
export function saveSettings(context: Context, actor: SignedIn, fields: SettingsFields): Promise<Result<object>> {
  const { siteName, comuneName, homeComune, deskName, deskAddress, deskPhone, deskEmail, secondFactorRequired } =
    fields;
  const deskHours = WEEKDAYS.flatMap((day) => {
    const hours = fields[`hours${day}`];
    return hours ? [{ day, hours }] : [];
  });
  return guarded(context, actor, {
    permission: "settings.write",
    event: () => ({ deed: "settings.save", noun: "settings", details: { secondFactorRequired } }),
    work: async ({ trx, at }) => {
      const desk = { deskName, deskAddress, deskPhone, deskEmail, deskHours };
      await setSettings(trx, { siteName, comuneName, homeComune, ...desk, secondFactorRequired }, at);
      const { payMinHourlyCents, payMaxHourlyCents, payMaxSpread } = fields;
      if (payMinHourlyCents && payMaxHourlyCents && payMaxSpread)
        await setPayLimits(trx, {
          minHourlyCents: payMinHourlyCents,
          maxHourlyCents: payMaxHourlyCents,
          maxSpread: payMaxSpread,
        });
      return done({});
    },
  });
}
