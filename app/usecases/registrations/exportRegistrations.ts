import { stringify } from "csv-stringify/sync";
import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { inRome } from "~/domain/postings/sessions";
import { wordsFor, type Locale } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { listSessions, type EventRecord } from "~db/queries/registrations/events";
import {
  listAttendances,
  listRegistrationsForOrganisation,
  listRegistrationsForStaff,
  type RegistrationRow,
} from "~db/queries/registrations/registrationLists";

interface Exporting {
  actor: SignedIn;
  side: "member" | "operator";
  event: EventRecord;
  locale: Locale;
}

/** The registrations as a CSV file (UTF-8 with mark, semicolons), one column a session; cells a spreadsheet would run as formulas are made text. Written in the register. */
export async function exportRegistrations(
  context: Context,
  { actor, side, event, locale }: Exporting,
): Promise<string | null> {
  if (!can(actor, "registration.write", event)) return null;
  const at = context.now();
  const rows =
    side === "operator"
      ? await listRegistrationsForStaff(context.db, event.id, { actor, at, purpose: "export" })
      : await listRegistrationsForOrganisation(context.db, event.id);
  await inTransaction(context, (trx) =>
    insertAudit(trx, {
      at,
      actor,
      deed: "registration.export",
      noun: "posting",
      recordId: event.id,
      details: { people: rows.length },
    }),
  );
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
