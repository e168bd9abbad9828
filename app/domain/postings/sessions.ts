import { fieldError } from "~/domain/forms/errors";
import { anyInput, refuse, firstText, type ReadResult } from "../forms/fieldReader";
import { readMoment, romeOffset } from "~/domain/forms/moments";
import type { DayReading } from "~/domain/forms/days";

/** One date of something that happens on several: ISO date-times with offset. */
export interface Session {
  beginsAt: string;
  endsAt: string;
}

/** A year of two lessons a week. */
export const MAX_SESSIONS = 120;
const MAX_TEXT_LENGTH = 20_000;
const DAY_MS = 86_400_000;

/**
 * Dates one a line: "12/03/2027 9:00-13:00", "12 marzo 2027, dalle 9 alle 13". Sorted; two that begin together,
 * an end before its beginning or a line that cannot be read are errors that name the line.
 */
export function sessionList(reading: DayReading = {}) {
  return anyInput.transform((input, ctx): Session[] => {
    const text = firstText(input);
    if (text.length > MAX_TEXT_LENGTH) return refuse(ctx, fieldError("too_long", { max: MAX_TEXT_LENGTH }));
    const lines = text
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (lines.length > MAX_SESSIONS) return refuse(ctx, fieldError("too_many", { max: MAX_SESSIONS }));
    const sessions: Session[] = [];
    for (const line of lines) {
      const read = readSession(line, reading);
      if ("error" in read) return refuse(ctx, read.error);
      if (sessions.some(({ beginsAt }) => Date.parse(beginsAt) === Date.parse(read.value.beginsAt)))
        return refuse(ctx, fieldError("session_twice", { value: line.slice(0, 60) }));
      sessions.push(read.value);
    }
    return sessions.sort((a, b) => Date.parse(a.beginsAt) - Date.parse(b.beginsAt));
  });
}

function readSession(line: string, reading: DayReading): ReadResult<Session> {
  const wrong = { error: fieldError("session", { value: line.slice(0, 60) }) };
  const parts =
    /^(.+?)[\s,]+(?:dalle\s+|dal\s+|ore\s+|h\s?)*(\d{1,2}(?:[:.]\d{2})?)\s*(?:-|–|—|\/|alle|a)\s*(\d{1,2}(?:[:.]\d{2})?)\.?$/i.exec(
      line,
    );
  if (!parts) return wrong;
  const [begins, ends] = [parts[2] ?? "", parts[3] ?? ""].map((clock) =>
    readMoment(`${(parts[1] ?? "").trim()} ${clock}`, reading),
  );
  if (!begins || !ends || "error" in begins || "error" in ends) return wrong;
  const length = Date.parse(ends.value) - Date.parse(begins.value);
  return length > 0 && length <= DAY_MS ? { value: { beginsAt: begins.value, endsAt: ends.value } } : wrong;
}

/** The sessions as they are written in the box: "12/03/2027 9:00-13:00", one a line. */
export function sessionLines(sessions: readonly Session[]): string {
  return sessions
    .map(
      ({ beginsAt, endsAt }) =>
        `${beginsAt.slice(0, 10).split("-").reverse().join("/")} ${beginsAt.slice(11, 16)}-${endsAt.slice(11, 16)}`,
    )
    .join("\n");
}

interface Dated {
  sessions: Session[];
  beginsAt: string | null;
  endsAt: string | null;
}

/** The dates of an event in their order: its sessions, or the one date it has. */
export function sessionsOf({ sessions, beginsAt, endsAt }: Dated): { beginsAt: string; endsAt: string | null }[] {
  if (sessions.length > 0) return sessions;
  return beginsAt === null ? [] : [{ beginsAt, endsAt }];
}

/** An instant on the clock of Italy, with its offset: "2026-12-10T15:00:00+01:00". */
export function inRome(instant: Date): string {
  const local = ROME.format(instant).replace(" ", "T");
  return `${local}${romeOffset(local)}`;
}

const ROME = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Rome",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
