import { type DayReading, dayShown, readDay } from "./days";
import { fieldError } from "./errors";
import { type FieldReader, fieldReader, type ReadResult } from "./fieldReader";

/** A day and an hour in Italy ("31/12/2026 18:30", "2026-12-31T18:30", "31/12/2026 ore 18") → ISO date-time with offset. */
export function moment(reading: DayReading = {}): FieldReader<string> {
  return fieldReader((text) => readMoment(text, reading));
}

export function readMoment(text: string, reading: DayReading = {}): ReadResult<string> {
  const parts =
    /^(.+?)(?:T|,?\s+(?:alle\s+|ore\s+|h\s?)*)(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/i.exec(
      text,
    );
  if (!parts) return { error: fieldError("date_time") };
  const date = readDay((parts[1] ?? "").trim(), reading);
  const [hour, minute] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if ("error" in date || hour > 23 || minute > 59) return { error: fieldError("date_time") };
  const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00`;
  const offset = parts[4]?.replace(/z/i, "+00:00") ?? romeOffset(`${date.value}T${clock}`);
  return { value: `${date.value}T${clock}${offset}` };
}

/** "+01:00" or "+02:00": the European rule, last Sunday of March to last Sunday of October, both at 01:00 UTC. */
export function romeOffset(local: string): "+01:00" | "+02:00" {
  const year = Number(local.slice(0, 4));
  const [start, end] = [`${lastSunday(year, 3)}T02:00:00`, `${lastSunday(year, 10)}T03:00:00`];
  return local >= start && local < end ? "+02:00" : "+01:00";
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

/** An ISO date-time of Italy as a form shows it: "31/12/2026 18:30". */
export function momentShown(iso: string): string {
  return `${dayShown(iso)} ${iso.slice(11, 16)}`;
}
