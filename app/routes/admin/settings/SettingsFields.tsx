import { Checkbox } from "~/components/forms/Checkbox";
import type { FormState } from "~/components/forms/formState";
import type { Option } from "~/components/forms/props";
import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useLocale, useWords } from "~/components/locale";
import { WEEKDAYS } from "~/domain/settings/form";
import { weekdayName } from "~/text/format";

/** What the site and the desk say of themselves, and when the desk answers. */
export function SettingsFields({ form, comuni }: { form: FormState; comuni: readonly Option[] }) {
  const locale = useLocale();
  const text = useWords().settings;
  return (
    <>
      <section className="it-card" aria-labelledby="site">
        <div className="card-head">
          <h2 id="site">{text.site}</h2>
        </div>
        <div className="card-body form-stack">
          <TextField {...form.field("siteName")} label={text.siteName} />
          <TextField {...form.field("comuneName")} label={text.comuneName} />
          <SelectField
            {...form.field("homeComune")}
            label={text.homeComune}
            hint={text.homeComuneHint}
            options={comuni}
            width="medium"
          />
        </div>
      </section>
      <section className="it-card" aria-labelledby="desk">
        <div className="card-head">
          <h2 id="desk">{text.desk}</h2>
        </div>
        <div className="card-body form-stack">
          <TextField {...form.field("deskName")} label={text.deskName} />
          <TextField {...form.field("deskAddress")} label={text.deskAddress} />
          <TextField {...form.field("deskPhone")} label={text.deskPhone} type="tel" width="medium" />
          <TextField {...form.field("deskEmail")} label={text.deskEmail} type="email" width="medium" />
        </div>
        <div className="card-body form-stack">
          <h3>{text.hours}</h3>
          <p className="meta">{text.hoursHint}</p>
          {WEEKDAYS.map((day) => (
            <TextField key={day} {...form.field(`hours${day}`)} label={weekdayName(locale, day)} width="medium" />
          ))}
        </div>
      </section>
      <section className="it-card" aria-labelledby="pay">
        <div className="card-head">
          <h2 id="pay">{text.pay}</h2>
        </div>
        <div className="card-body form-stack">
          <p className="meta">{text.payHint}</p>
          <TextField {...form.field("payMinHourlyCents")} label={text.payMinHourlyCents} width="short" />
          <TextField {...form.field("payMaxHourlyCents")} label={text.payMaxHourlyCents} width="short" />
          <TextField {...form.field("payMaxSpread")} label={text.payMaxSpread} width="short" />
        </div>
      </section>
      <section className="it-card" aria-labelledby="access">
        <div className="card-head">
          <h2 id="access">{text.access}</h2>
        </div>
        <div className="card-body form-stack">
          <Checkbox
            name="secondFactorRequired"
            label={text.secondFactor}
            hint={text.secondFactorHint}
            checked={form.has("secondFactorRequired", "on")}
          />
        </div>
      </section>
    </>
  );
}
