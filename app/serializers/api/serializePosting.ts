import type { z } from "zod";
import { formatCode } from "~/domain/postings/code";
import { byApiName } from "~/domain/postings/fieldTable";
import { CONTRACTS } from "~/domain/terms/contracts";
import { localPath, paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import type { findPublicNeeds, PublicPosting } from "~db/queries/postings/publicPostings";
import { CONTRACT_SLUGS, KIND_SLUGS, LICENCE_SLUGS, SHIFT_SLUGS } from "~search/query";
import type { Opportunita, OpportunitaCompleta } from "./schemas";
import {
  INTERNSHIP_SLUGS,
  JOINING_SLUGS,
  PAY_PERIOD_SLUGS,
  REMOTE_WORDS,
  RESERVED_SLUGS,
  STATE_SLUGS,
  WORKING_TIME_WORDS,
} from "./slugs";

type Row = PublicPosting & { medianDays: number | null; distanceKm?: number | null };
interface Reader {
  locale: Locale;
  siteUrl: string;
}

/** A posting as the interface says it. */
export function serializePosting(row: Row, { locale, siteUrl }: Reader): z.input<typeof Opportunita> {
  return {
    codice: formatCode(row.code),
    url: siteUrl + localPath(locale, paths.posting(row.code)),
    stato: STATE_SLUGS[row.state as keyof typeof STATE_SLUGS],
    tipo: KIND_SLUGS[row.kind],
    titolo: row.title,
    organizzazione: { id: row.organisationId, nome: row.employer },
    comune: row.comuneCode && row.comune ? { istat: row.comuneCode, nome: row.comune } : null,
    distanza_km: row.distanceKm ?? null,
    da_remoto: REMOTE_WORDS[row.remote],
    raggiungibile_senza_auto: row.reachableWithoutCar,
    professione: row.isco ? { isco: row.isco, nome: occupationName(row, locale) } : null,
    contratto: contractOf(row, locale),
    orario: {
      tipo: row.workingTime && WORKING_TIME_WORDS[row.workingTime],
      minuti_settimanali: row.weeklyMinutes,
      turni: row.shifts.map((shift) => SHIFT_SLUGS[shift]),
      note: row.scheduleNote,
    },
    retribuzione: {
      da_centesimi: row.payMinCents,
      a_centesimi: row.payMaxCents,
      periodo: row.payPeriod && PAY_PERIOD_SLUGS[row.payPeriod],
      lordo: true,
      mensilita: row.payInstalments,
      note: row.payNote,
    },
    posti: row.places,
    inizio: row.startsOn,
    scadenza: row.closesOn,
    scadenza_ora: row.closesTime,
    partecipazione: JOINING_SLUGS[row.joining],
    costo_centesimi: row.costCents,
    incontro_dalle: row.beginsAt?.toISOString() ?? null,
    incontro_alle: row.endsAt?.toISOString() ?? null,
    esperienza_mesi: row.experienceMonths,
    riservato: RESERVED_SLUGS[row.reserved],
    risposta_promessa_giorni: row.responseDays,
    risposta_mediana_giorni: row.medianDays,
    pubblicata: row.publishedAt.toISOString(),
    aggiornata: row.updatedAt.toISOString(),
  };
}

/** With all that its page says: what is needed, what one does, where. */
export function serializeFullPosting(
  row: Row,
  needs: Awaited<ReturnType<typeof findPublicNeeds>>,
  reader: Reader,
): z.input<typeof OpportunitaCompleta> {
  const skills = (essential: boolean) =>
    needs.skills
      .filter((skill) => skill.essential === essential)
      .map(({ id, labelIt, labelEn }) => ({ id, nome: (reader.locale === "it" ? null : labelEn) ?? labelIt }));
  return {
    ...serializePosting(row, reader),
    ...byApiName(row),
    titolo_studio_eqf: row.educationLevel,
    lingue: needs.languages.map(({ language, level }) => ({ lingua: language, livello: level })),
    patenti_richieste: row.requiredLicences.map((licence) => LICENCE_SLUGS[licence]),
    patenti_utili: row.usefulLicences.map((licence) => LICENCE_SLUGS[licence]),
    competenze_necessarie: skills(true),
    competenze_utili: skills(false),
    categoria_tirocinio: row.internshipCategory && INTERNSHIP_SLUGS[row.internshipCategory],
    si_svolge_presso: row.host,
    incontri: needs.sessions.map(({ beginsAt, endsAt }) => ({
      dalle: beginsAt.toISOString(),
      alle: endsAt.toISOString(),
    })),
    link: row.link,
    bando: callOf(row),
    chiusa: row.closedAt?.toISOString() ?? null,
  };
}

function callOf({ kind, fund, eligible, howToAsk, amountMinCents, amountMaxCents, amountTotalCents }: Row) {
  if (kind !== "call") return null;
  return {
    fondo: fund,
    chi_puo_chiedere: eligible,
    come_si_chiede: howToAsk,
    da_centesimi: amountMinCents,
    a_centesimi: amountMaxCents,
    totale_centesimi: amountTotalCents,
  };
}

function contractOf(row: Row, locale: Locale) {
  if (row.contract === null) return null;
  const { unilav, group } = CONTRACTS[row.contract];
  return {
    unilav,
    nome: wordsFor(locale).postings.terms.contract[row.contract],
    gruppo: CONTRACT_SLUGS[group],
    durata_mesi: row.months,
    stagionale: row.seasonal,
    ccnl: row.agreementCode,
    livello: row.agreementLevel,
  };
}

function occupationName({ masculine, feminine, occupationEn }: Row, locale: Locale): string {
  if (locale !== "it" && occupationEn) return occupationEn;
  return masculine === feminine || !feminine ? (masculine ?? "") : `${masculine ?? ""}/${feminine}`;
}
