import { addMonths } from "~/domain/forms/days";

/** The ISO day somebody turns `years`; born on 29 February, the birthday of other years is the 28th. */
export function birthday(birthDate: string, years: number): string {
  return addMonths(birthDate, years * 12);
}

/** Years completed on a day. Both are ISO dates. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today < birthday(birthDate, years) ? years - 1 : years;
}
