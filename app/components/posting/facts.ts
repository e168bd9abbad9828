import { CONTRACTS } from "~/domain/postings/contracts";
import { capitalised, clockTime, dayAndMonth, hours, listed, months, payLines } from "~/text/format";
import type { Locale, Words } from "~/text/words";
import type { PostingSummary } from "./summary";

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

/** What it pays; "Rimborso" for an internship. */
export function payFact(posting: PostingSummary, { locale, words }: Reader): Fact {
  const { pay, allowance, notSaid, free } = words.shell.posting;
  const label = posting.kind === "internship" ? allowance : pay;
  const lines = payLines(locale, { minCents: posting.payMinCents, maxCents: posting.payMaxCents, period: posting.payPeriod, instalments: posting.payInstalments });
  if (lines !== null) return { label, value: lines.amount, note: lines.note };
  return { label, value: posting.kind === "lab" || posting.kind === "course" ? free : notSaid, note: posting.payNote };
}

/** The contract, its length first when it has one: "Un anno", and under it "Tempo determinato". */
export function contractFact({ contract, months: count }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (contract === null) return null;
  const name = words.terms.contract[contract];
  const label = words.shell.posting.contract;
  return CONTRACTS[contract].ends && count !== null ? { label, value: capitalised(months(locale, count)), note: name } : { label, value: name, note: null };
}

/** Working time and hours a week; under it the timetable, in the writer's words or from the shifts. */
export function hoursFact({ workingTime, weeklyMinutes, scheduleNote, shifts }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (workingTime === null) return null;
  const { terms, shell } = words;
  const kind = workingTime === "full_time" ? terms.workingTime.full_time : shell.posting.partTime;
  const value = weeklyMinutes === null ? terms.workingTime[workingTime] : `${kind}, ${hours(locale, weeklyMinutes)}`;
  const inShifts = shifts.length === 0 ? null : listed(locale, shifts.map((shift) => terms.shift[shift].toLocaleLowerCase(locale)));
  return { label: shell.posting.hours, value, note: scheduleNote ?? inShifts };
}

/** When a lab or a meeting takes place. */
export function whenFact({ beginsAt, endsAt }: PostingSummary, { locale, words }: Reader): Fact | null {
  if (beginsAt === null) return null;
  const from = clockTime(locale, new Date(beginsAt));
  return {
    label: words.shell.posting.when,
    value: capitalised(dayAndMonth(locale, new Date(beginsAt))),
    note: endsAt === null ? words.shell.posting.at(from) : `${from}–${clockTime(locale, new Date(endsAt))}`,
  };
}

/** The facts of a card, in their fixed order: pay, then contract and hours, or the moment of a lab and its seats. */
export function cardFacts(posting: PostingSummary, reader: Reader): [Fact, ...Fact[]] {
  const seats = posting.kind === "lab" ? { label: reader.words.shell.posting.seats, value: String(posting.places), note: null } : null;
  const rest = [whenFact(posting, reader), contractFact(posting, reader), hoursFact(posting, reader), seats].filter((fact) => fact !== null);
  return [payFact(posting, reader), ...rest];
}
