import type { PostingFields } from "~/domain/postings/fields";
import { momentOn, workingDay, workingDays } from "./calendar";

const dayOf = (moment: string) => moment.slice(0, 10);
const onDay = (moment: string, day: string) => momentOn(day, moment.slice(11, 16));

/**
 * The files of the demonstration count days from loading, so a lab may fall on a Sunday or at Christmas: what people go to
 * moves to a working day, what closes or starts moves off holidays, closing never later than it was.
 */
export function onWorkingDays(fields: PostingFields, today: string): PostingFields {
  const { closesOn, startsOn } = fields;
  const closes = closesOn === null ? null : workingDay(closesOn, { step: -1, saturday: true });
  return {
    ...fields,
    ...heldOn(fields, today),
    closesOn: closes !== null && closes < today ? closesOn : closes,
    startsOn: startsOn === null ? null : workingDay(startsOn),
  };
}

function heldOn(
  { beginsAt, endsAt, sessions }: PostingFields,
  today: string,
): Pick<PostingFields, "beginsAt" | "endsAt" | "sessions"> {
  if (beginsAt === null) return { beginsAt, endsAt, sessions };
  const days = workingDays(sessions.length > 0 ? sessions.map((one) => dayOf(one.beginsAt)) : [dayOf(beginsAt)], today);
  const moved = sessions.map((one, at) => ({
    beginsAt: onDay(one.beginsAt, days[at] ?? dayOf(one.beginsAt)),
    endsAt: onDay(one.endsAt, days[at] ?? dayOf(one.endsAt)),
  }));
  const first = days[0] ?? dayOf(beginsAt);
  const last =
    endsAt === null || moved.length > 0
      ? null
      : onDay(endsAt, dayOf(endsAt) === dayOf(beginsAt) ? first : workingDay(dayOf(endsAt)));
  return { beginsAt: onDay(beginsAt, first), endsAt: moved.at(-1)?.endsAt ?? last, sessions: moved };
}
