import { stringify } from "csv-stringify/sync";
import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { inRome } from "~/domain/postings/sessions";
import { wordsFor, type Locale } from "~/text/words";
import type { Context } from "../context";
import { listSessions, type EventRecord } from "~db/queries/registrations/events";
import {
  listAttendances,
  listRegistrationsForExport,
  type RegistrationRow,
} from "~db/queries/registrations/registrationLists";

interface Exporting {
  side: "member" | "operator";
  event: EventRecord;
  locale: Locale;
}

/** The registrations as a CSV file (UTF-8 with mark, semicolons), one column a session; cells a spreadsheet would run as formulas are made text. Written in the register. */
export async function exportRegistrations(
  context: Context,
  actor: SignedIn,
  { side, event, locale }: Exporting,
): Promise<string | null> {
  if (!can(actor, "registration.write", event)) return null;
  const reader = { actor, at: context.now(), purpose: "export" } as const;
  const rows = await listRegistrationsForExport(context.db, { postingId: event.id, side }, reader);
  const [sessions, attendances] = await Promise.all([
    listSessions(context.db, event),
    listAttendances(context.db, event.id),
  ]);
  const { csv, state } = wordsFor(locale).registrations;
  const there = new Map(
    attendances.map((each) => [`${each.registrationId} ${each.sessionAt.getTime()}`, each.present]),
  );
  const waiting = rows.filter((row) => row.state === "waiting");
  const moment = (instant: Date | null) => (instant ? inRome(instant).slice(0, 16).replace("T", " ") : "");
  const cells = (row: RegistrationRow) => [
    row.name,
    row.email ?? "",
    row.phone ?? "",
    state[row.state],
    row.state === "waiting" ? String(waiting.indexOf(row) + 1) : "",
    moment(row.confirmedAt),
    csv.origins[row.origin],
    row.note ?? "",
    ...sessions.map(({ beginsAt }) => {
      const present = there.get(`${row.id} ${beginsAt.getTime()}`);
      return present === undefined ? "" : present ? csv.present : csv.absent;
    }),
  ];
  const head = [
    csv.name,
    csv.email,
    csv.phone,
    csv.state,
    csv.place,
    csv.confirmed,
    csv.origin,
    csv.note,
    ...sessions.map(({ beginsAt }) => moment(beginsAt)),
  ];
  return stringify([head, ...rows.map(cells)], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
}
