import { CONTRACTS } from "~/domain/terms/contracts";
import { isHiringKind } from "~/domain/postings/kinds";
import { PROGRAMME_TERMS } from "~/domain/postings/programmes";
import { isEventKind } from "~/domain/registrations/events";
import {
  capitalised,
  clockTime,
  dayAndMonth,
  dayInRome,
  hours,
  listed,
  longDate,
  money,
  moneyRange,
  months,
  number,
  payLines,
  percent,
} from "../format";
import type { Locale, Words } from "../words";
import type { PostingSummary } from "~/domain/postings/summary";

export interface Fact {
  label: string;
  value: string;
  /** One quiet line under it. */
  note: string | null;
}

interface Reader {
  locale: Locale;
  words: Words;
}

/** The money of each kind: pay, an allowance, what taking part costs, what a call gives. */
export function payFact(posting: PostingSummary, reader: Reader): Fact {
  if (posting.kind === "call") return amountFact(posting, reader);
  if (isEventKind(posting.kind)) return costFact(posting, reader);
  const { locale, words } = reader;
  const { pay, allowance, notSaid } = words.postings.card;
  const label = { job: pay, internship: allowance, placement: words.postings.facts.monthly }[posting.kind];
  const lines = payLines(locale, {
    minCents: posting.payMinCents,
    maxCents: posting.payMaxCents,
    period: posting.payPeriod,
    instalments: posting.payInstalments,
  });
  if (lines !== null) return { label, value: lines.amount, note: lines.note };
  const none = posting.programme !== null && PROGRAMME_TERMS[posting.programme].allowance === "none";
  return { label, value: none ? words.postings.facts.noAllowance : notSaid, note: posting.payNote };
}

/** What taking part costs: free only where somebody wrote 0, never where nobody said. */
function costFact({ costCents }: PostingSummary, { locale, words }: Reader): Fact {
  return {
    label: words.postings.facts.cost,
    value:
      costCents === null
        ? words.postings.facts.notSaid
        : costCents === 0
          ? words.postings.card.free
          : money(locale, costCents),
    note: null,
  };
}

/** How much a call gives to each, and under it how much there is in all. */
function amountFact(
  { amountMinCents: minCents, amountMaxCents: maxCents, amountTotalCents: totalCents }: PostingSummary,
  { locale, words }: Reader,
): Fact {
  const { amount, amountTotal, amountEach, upTo, notSaid } = words.postings.facts;
  const inAll = totalCents === null ? null : amountTotal(money(locale, totalCents));
  const each =
    minCents === null && maxCents !== null
      ? capitalised(upTo(money(locale, maxCents)))
      : moneyRange(locale, minCents, maxCents);
  if (each !== null)
    return { label: amount, value: each, note: inAll === null ? amountEach : `${amountEach}, ${inAll}` };
  return { label: amount, value: inAll ?? notSaid, note: null };
}

/** The contract, its length first when it has one: "Un anno", and under it "Tempo determinato". */
export function contractFact({ contract, months: count }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (contract === null) return null;
  const name = words.postings.terms.contract[contract];
  const label = words.postings.card.contract;
  return CONTRACTS[contract].ends && count !== null
    ? { label, value: capitalised(months(locale, count)), note: name }
    : { label, value: name, note: null };
}

/** The programme of a placement, its length first. */
export function programmeFact({ programme, months: count }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (programme === null) return null;
  const name = words.postings.terms.programme[programme];
  const label = words.postings.facts.programme;
  return count === null
    ? { label, value: name, note: null }
    : { label, value: capitalised(months(locale, count)), note: name };
}

/** The ages the law sets for a programme; null where it sets none. */
export function agesFact({ programme }: PostingSummary, { words }: Reader): Fact | null {
  const ages = programme === null ? null : PROGRAMME_TERMS[programme].ages;
  return ages === null
    ? null
    : { label: words.postings.facts.ages, value: words.postings.facts.agesByLaw(ages.from, ages.to), note: null };
}

/** Working time and hours a week; under it the timetable, in the writer's words or from the shifts. */
export function hoursFact(
  { workingTime, weeklyMinutes, scheduleNote, shifts }: PostingSummary,
  { locale, words }: Reader,
): Fact | null {
  if (workingTime === null) return null;
  const { terms } = words.postings;
  const kind = workingTime === "full_time" ? terms.workingTime.full_time : words.postings.card.partTime;
  const value = weeklyMinutes === null ? terms.workingTime[workingTime] : `${kind}, ${hours(locale, weeklyMinutes)}`;
  const inShifts =
    shifts.length === 0
      ? null
      : listed(
          locale,
          shifts.map((shift) => terms.shift[shift].toLocaleLowerCase(locale)),
        );
  return { label: words.postings.card.hours, value, note: scheduleNote ?? inShifts };
}

/** When a lab, a course or a meeting takes place: the day with its hours, or the first of several and the last. */
export function whenFact({ beginsAt, endsAt, dates }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (beginsAt === null) return null;
  const [from, to] = [new Date(beginsAt), endsAt === null ? null : new Date(endsAt)];
  const label = words.postings.card.when;
  const value = capitalised(dayAndMonth(locale, from));
  if (to === null) return { label, value, note: words.postings.card.at(clockTime(locale, from)) };
  if (dayInRome(from) === dayInRome(to))
    return { label, value, note: `${clockTime(locale, from)}–${clockTime(locale, to)}` };
  const last = dayAndMonth(locale, to);
  return {
    label,
    value,
    note: dates > 1 ? words.postings.facts.datesUntil(dates, last) : words.postings.facts.lasts(last),
  };
}

/** Hours of a course in all, and under it its timetable in words. */
export function courseHoursFact({ totalHours, scheduleNote }: PostingSummary, { locale, words }: Reader): Fact | null {
  return totalHours === null
    ? null
    : {
        label: words.postings.facts.hoursInAll,
        value: words.postings.facts.hours(number(locale, totalHours)),
        note: scheduleNote,
      };
}

/** Seats of an event, unless anybody may just come; people looked for. */
export function placesFact({ kind, joining, places }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (kind === "call") return null;
  const { seats, places: wanted } = words.postings.card;
  if (joining === "none") return { label: seats, value: words.postings.facts.openDoor, note: null };
  return { label: isHiringKind(kind) ? wanted : seats, value: number(locale, places), note: null };
}

/** The last day, with its hour for a call: to apply, to register, to ask. */
export function closingFact(
  { kind, joining, closesOn, closesTime }: PostingSummary,
  { locale, words }: Reader,
): Fact | null {
  if (closesOn === null || (isEventKind(kind) && joining === "none")) return null;
  const label =
    kind === "call"
      ? words.postings.facts.deadline
      : isHiringKind(kind)
        ? words.postings.card.applyBy
        : words.postings.facts.registerBy;
  return {
    label,
    value: capitalised(longDate(locale, closesOn)),
    note: closesTime === null ? null : words.postings.facts.deadlineAt(closesTime),
  };
}

/** "40 % da casa": how much, or which form, under the place. */
export function remoteNote({ kind, remote, remoteShare }: PostingSummary, { locale, words }: Reader): string | null {
  if (remote === "no") return null;
  if (isEventKind(kind)) return words.postings.terms.remoteEvent[remote];
  return remoteShare === null
    ? words.postings.terms.remote[remote]
    : words.postings.facts.remoteShare(percent(locale, remoteShare / 100));
}

/** The facts of a card, in their fixed order: money, then when or which contract, then hours or seats. */
export function cardFacts(posting: PostingSummary, reader: Reader): [Fact, ...Fact[]] {
  const all = [...middleFacts(posting, reader)].filter((fact) => fact !== null);
  return [payFact(posting, reader), ...all];
}

function middleFacts(posting: PostingSummary, reader: Reader): (Fact | null)[] {
  switch (posting.kind) {
    case "job":
    case "internship":
      return [contractFact(posting, reader), hoursFact(posting, reader)];
    case "placement":
      return [programmeFact(posting, reader), hoursFact(posting, reader)];
    case "call":
      return [
        closingFact(posting, reader),
        posting.fund === null ? null : { label: reader.words.postings.facts.fund, value: posting.fund, note: null },
      ];
    case "course":
      return [
        whenFact(posting, reader),
        courseHoursFact(
          {
            ...posting,
            scheduleNote: posting.places > 1 ? reader.words.postings.card.severalPlaces(posting.places) : null,
          },
          reader,
        ) ?? placesFact(posting, reader),
      ];
    case "lab":
    case "meeting":
      return [whenFact(posting, reader), placesFact(posting, reader)];
  }
}
