import type { SignedIn } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import { WEEKDAYS, type SettingsFields } from "~/domain/settings/form";
import { setSettings } from "~db/queries/settings/settings";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** What this Comune calls itself, and where and when its desk answers. Days without hours are closed days. */
export function saveSettings(context: Context, actor: SignedIn, fields: SettingsFields): Promise<Result<object>> {
  const { siteName, comuneName, homeComune, deskName, deskAddress, deskPhone, deskEmail } = fields;
  const deskHours = WEEKDAYS.flatMap((day) => {
    const hours = fields[`hours${day}`];
    return hours ? [{ day, hours }] : [];
  });
  return guarded(context, actor, {
    permission: "settings.write",
    event: () => ({ deed: "settings.save", noun: "settings" }),
    work: async ({ trx, at }) => {
      const settings = { siteName, comuneName, homeComune, deskName, deskAddress, deskPhone, deskEmail, deskHours };
      await setSettings(trx, settings, at);
      return done({});
    },
  });
}
