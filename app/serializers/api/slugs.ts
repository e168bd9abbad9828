import type { OrganisationKind } from "~/domain/organisations/kinds";
import type { InternshipCategory } from "~/domain/postings/internships";
import type { Joining } from "~/domain/postings/joining";
import type { PayPeriod, Remote, Reserved, WorkingTime } from "~/domain/terms/schedule";

/** Words of the answers where the list's address has none: closed lists as Italian words, like those of `search/query`. */
export const PAY_PERIOD_SLUGS: Record<PayPeriod, string> = {
  hour: "ora",
  day: "giorno",
  month: "mese",
  year: "anno",
  total: "totale",
};
export const REMOTE_WORDS: Record<Remote, string> = { no: "no", partial: "parziale", full: "totale" };
export const RESERVED_SLUGS: Record<Reserved, string> = { none: "no", art1: "l68-art1", art18: "l68-art18" };
export const WORKING_TIME_WORDS: Record<WorkingTime, string> = {
  full_time: "pieno",
  part_time: "parziale-orizzontale",
  part_time_vertical: "parziale-verticale",
  part_time_mixed: "parziale-misto",
};
/** Only what the public may read. */
export const STATE_SLUGS = { published: "aperta", paused: "sospesa", closed: "chiusa" } as const;
export const ORGANISATION_KIND_SLUGS: Record<OrganisationKind, string> = {
  employer: "impresa",
  association: "associazione",
  school: "scuola",
  training_body: "formazione",
  public_body: "ente-pubblico",
};
export const JOINING_SLUGS: Record<Joining, string> = {
  here: "qui",
  link: "altra-pagina",
  contact: "contatto",
  none: "ingresso-libero",
};
export const INTERNSHIP_SLUGS: Record<InternshipCategory, string> = {
  ordinary: "ordinario",
  graduate_or_disadvantaged: "laurea-o-svantaggio",
  disability: "disabilita",
};
