import type { PostingId } from "~/domain/ids";
import { paths } from "~/paths";

/** Where the pages of one event's registrations are, for the organisation and for the desk. */
export function manageLinks(side: "member" | "operator", id: PostingId) {
  const { registrations, registrationsFile, attendance, posting } =
    side === "operator" ? paths.staff : paths.organisation;
  return {
    list: registrations(id),
    file: registrationsFile(id),
    sheet: (session?: Date) => attendance(id, session ? { incontro: session.toISOString() } : {}),
    posting: posting(id),
  };
}
