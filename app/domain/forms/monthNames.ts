/** Names of the months in the languages of the pages, from January, with their abbreviations, without accents. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["gennaio", "genn", "gen", "january", "jan", "janvier", "janv"],
  ["febbraio", "febbr", "feb", "february", "fevrier", "fevr", "fev"],
  ["marzo", "mar", "march", "mars"],
  ["aprile", "apr", "april", "avril", "avr"],
  ["maggio", "magg", "mag", "may", "mai"],
  ["giugno", "giu", "june", "jun", "juin"],
  ["luglio", "lug", "july", "jul", "juillet", "juil"],
  ["agosto", "ago", "august", "aug", "aout", "aou"],
  ["settembre", "sett", "set", "september", "sept", "sep", "septembre"],
  ["ottobre", "ott", "october", "oct", "octobre"],
  ["novembre", "nov", "november"],
  ["dicembre", "dic", "december", "dec", "decembre"],
];

/** Names of the days of the week, from Monday. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ["lunedi", "lun", "monday", "mon", "lundi"],
  ["martedi", "mar", "tuesday", "tue", "mardi"],
  ["mercoledi", "mer", "wednesday", "wed", "mercredi"],
  ["giovedi", "gio", "thursday", "thu", "jeudi", "jeu"],
  ["venerdi", "ven", "friday", "fri", "vendredi"],
  ["sabato", "sab", "saturday", "sat", "samedi", "sam"],
  ["domenica", "dom", "sunday", "sun", "dimanche", "dim"],
];

/** 1 to 12 for a whole name or its abbreviation, else 0. */
export function monthNamed(word: string): number {
  return MONTH_NAMES.findIndex((names) => names.includes(word)) + 1;
}
