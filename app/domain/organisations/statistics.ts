import { addMonths } from "~/domain/forms/days";

/** Months the statistics of an organisation show, this one included. */
const MONTHS = 12;

export interface MonthFigures {
  /** "2026-11" */
  month: string;
  views: number;
  applications: number;
}

/** The first day of the twelve months that end with `today`. ISO days. */
export function statisticsSince(today: string): string {
  return addMonths(`${today.slice(0, 7)}-01`, 1 - MONTHS);
}

/** All twelve months in order, those without figures too. */
export function everyMonth(months: readonly MonthFigures[], today: string): MonthFigures[] {
  const first = statisticsSince(today);
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = addMonths(first, at).slice(0, 7);
    return months.find((row) => row.month === month) ?? { month, views: 0, applications: 0 };
  });
}

interface Counted {
  views: number;
  self: number;
  desk: number;
  answered: number;
  hired: number;
}

/** The last row of the table. */
export function sumFigures(rows: readonly Counted[]): Counted {
  const sum = (pick: (row: Counted) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    views: sum((row) => row.views),
    self: sum((row) => row.self),
    desk: sum((row) => row.desk),
    answered: sum((row) => row.answered),
    hired: sum((row) => row.hired),
  };
}
