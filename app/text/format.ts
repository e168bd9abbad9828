/** Dates, money and numbers as people read them, in each language. Pure: whoever calls passes `now`. */
export {
  capitalised,
  clockTime,
  dayAndMonth,
  dayMonth,
  daysUntil,
  dayTile,
  longDate,
  longDateTime,
  mediumDate,
  monthAndYear,
  relativeDay,
  shortDate,
  weekdayInRome,
  weekdayName,
} from "./dates";
export { dayInRome } from "~/domain/forms/days";
export type { When } from "./dates";
export { money, moneyRange, payLines, payPeriodWords } from "./money";
export type { Pay } from "./money";
export { days, hours, kilometres, listed, months, number, percent } from "./numbers";
