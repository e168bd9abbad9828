import { formatCode } from "~/domain/postings/code";
import type { ReportId } from "~/domain/feedback/reports";
import type { ApplicationId, CrisisId, OrganisationId, PersonId, PostingId, TemplateId, UserId } from "~/domain/ids";

type Query = Record<string, string | number | readonly string[] | null | undefined>;

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Pages in another language live under its code, which the server strips. Only a site path is prefixed: "#top", "tel:", "https:" stay. */
export function localPath(locale: string, path: string): string {
  if (locale === "it" || !path.startsWith("/") || path.startsWith("//")) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Every address of the site, by function: links never spell one. Other languages put their code before: see `localPath`. */
export const paths = {
  home: () => "/",
  postings: (query?: Query) => withQuery("/opportunita", query),
  /** `from`: ISTAT code of where the reader starts from, remembered in the address and nowhere else. */
  posting: (code: number, from?: string | null) => withQuery(`/opportunita/${formatCode(code)}`, { da: from }),
  apply: (code: number) => `/opportunita/${formatCode(code)}#candidati`,
  /** The applicant's page, known only to who holds the link. */
  application: (token: string) => `/candidatura/${token}`,
  confirmApplication: (token: string) => `/candidatura/${token}/conferma`,
  findApplication: () => "/candidatura",
  /** Asking for a seat at an event. */
  joinEvent: (code: number) => `/opportunita/${formatCode(code)}/iscrizione`,
  /** The page of a person who registered, known only to the holder of the link. */
  registration: (token: string, query?: Query) => withQuery(`/iscrizione/${token}`, query),
  confirmRegistration: (token: string) => `/iscrizione/${token}/conferma`,
  calendar: (query?: Query) => withQuery("/calendario", query),
  calendarFile: (query?: Query) => withQuery("/calendario.ics", query),
  eventFile: (code: number) => `/opportunita/${formatCode(code)}/evento.ics`,
  /** Asking for an alert: the query is the list's own. */
  alerts: (query?: Query | string) =>
    typeof query === "string" ? (query ? `/avvisi?${query}` : "/avvisi") : withQuery("/avvisi", query),
  /** The page of an address, known only to who holds the link. */
  ownAlerts: (token: string, query?: Query) => withQuery(`/avvisi/${token}`, query),
  confirmAlerts: (token: string) => `/avvisi/${token}/conferma`,
  stopAlerts: (token: string) => `/avvisi/${token}/ferma`,
  lastDigest: (token: string) => `/avvisi/${token}/ultimo`,
  saved: (query?: Query) => withQuery("/salvati", query),
  suggestions: () => "/suggerimenti",
  /** Entries of the vocabulary, for pickers. */
  vocabularySuggestions: (kind: "professioni" | "competenze") => `/suggerimenti/${kind}`,
  desk: () => "/sportello",
  forOrganisations: () => "/per-chi-cerca-persone",
  howMatchingWorks: () => "/come-funziona",
  privacy: () => "/privacy",
  accessibility: () => "/accessibilita",
  legalNotes: () => "/note-legali",
  service: () => "/servizio",
  faq: () => "/domande-frequenti",
  glossary: (term?: string) => (term === undefined ? "/glossario" : `/glossario#${term}`),
  ownBusiness: () => "/mettersi-in-proprio",
  /** Easy words: the first page, or one of those under it. */
  easy: (page?: string) => (page === undefined ? "/facile" : `/facile/${page}`),
  rate: (query?: Query) => withQuery("/valutazioni", query),
  reportPosting: (code: number) => `/opportunita/${formatCode(code)}/segnala`,
  reportSite: (query?: Query) => withQuery("/segnala", query),
  /** `left`: the identity provider of the person who has just signed out here. */
  signIn: (back?: string | null, left?: string) => withQuery("/accedi", { torna: back, uscita: left }),
  signOut: () => "/esci",
  /** Signing in by a provider of identities. */
  identity: {
    root: () => "/accedi/con",
    begin: (id: string, query?: Query) => withQuery(`/accedi/con/${id}`, query),
    back: (id: string, query?: Query) => withQuery(`/accedi/con/${id}/ritorno`, query),
    startDemo: () => "/accedi/prova",
  },
  /** What protects one's own access. */
  access: {
    home: (query?: Query) => withQuery("/accesso", query),
    /** The second step of signing in. */
    code: (back?: string | null) => withQuery("/accedi/codice", { torna: back }),
    /** A second step where there is none yet. */
    newPasskey: () => "/accesso/passkey",
    passkey: () => "/accedi/passkey",
    enrol: (back?: string | null) => withQuery("/accedi/secondo-passaggio", { torna: back }),
  },
  register: () => "/registrati",
  confirmEmail: (token: string) => `/conferma-indirizzo/${token}`,
  forgotPassword: () => "/password",
  newPassword: (token: string) => `/password/${token}`,
  /** Where each role begins. */
  start: () => "/inizio",
  health: () => "/healthz",
  /** For feed readers, with the list's own parameters. */
  feeds: {
    rss: (query?: Query) => withQuery("/opportunita.rss", query),
    atom: (query?: Query) => withQuery("/opportunita.atom", query),
    json: (query?: Query) => withQuery("/opportunita.feed.json", query),
    sitemap: () => "/sitemap.xml",
    sitemapPart: (part: number) => `/sitemap/parte-${part}.xml`,
  },
  /** For programs. */
  api: {
    home: () => "/api",
    openapi: () => "/api/v1/openapi.json",
    postings: (query?: Query) => withQuery("/api/v1/opportunita", query),
    posting: (code: number) => `/api/v1/opportunita/${formatCode(code)}`,
    occupations: (query?: Query) => withQuery("/api/v1/occupazioni", query),
    skills: (query?: Query) => withQuery("/api/v1/competenze", query),
    comuni: () => "/api/v1/comuni",
    organisations: () => "/api/v1/organizzazioni",
  },
  openData: {
    home: () => "/dati-aperti",
    postings: () => "/dati-aperti/opportunita.csv",
    counts: () => "/dati-aperti/opportunita-per-mese.csv",
    catalogue: (format: "ttl" | "rdf" | "jsonld") => `/dati-aperti/catalogo.${format}`,
  },
  /** The list inside another site's page, and the page that writes the lines to copy. */
  embed: {
    list: (query?: Query) => withQuery("/incorpora/opportunita", query),
    builder: (query?: Query) => withQuery("/incorpora", query),
  },
  /** Sheets to print, as PDF. */
  paper: {
    poster: (code: number, format: "a4" | "a3" = "a4") =>
      `/opportunita/${formatCode(code)}/locandina.pdf?formato=${format}`,
    strips: (code: number) => `/opportunita/${formatCode(code)}/strisce.pdf`,
    board: (query?: Query) => withQuery("/opportunita/bacheca.pdf", query),
  },
  /** Who an organisation is; `slug` by `organisationSlug`. */
  organisationPage: (slug: string) => `/organizzazioni/${slug}`,
  invitation: (token: string) => `/invito/${token}`,
  joinOrganisation: () => "/entra-in-organizzazione",
  demoMail: () => "/posta",
  personal: { home: () => "/area-personale" },
  organisation: {
    home: () => "/organizzazione",
    settings: () => "/organizzazione/dati",
    newPosting: () => "/organizzazione/annunci/nuovo",
    posting: (id: PostingId) => `/organizzazione/annunci/${id}`,
    details: (id: PostingId) => `/organizzazione/annunci/${id}/lavoro`,
    requirements: (id: PostingId) => `/organizzazione/annunci/${id}/chi-cerchi`,
    contact: (id: PostingId) => `/organizzazione/annunci/${id}/come-ti-trovano`,
    check: (id: PostingId) => `/organizzazione/annunci/${id}/controlla`,
    postings: (query?: Query) => withQuery("/organizzazione/annunci", query),
    applications: (id: PostingId, query?: Query) => withQuery(`/organizzazione/annunci/${id}/candidature`, query),
    answerMany: (id: PostingId) => `/organizzazione/annunci/${id}/rispondi`,
    candidates: (query?: Query) => withQuery("/organizzazione/candidature", query),
    templates: () => "/organizzazione/risposte",
    newTemplate: (query?: Query) => withQuery("/organizzazione/risposte/nuova", query),
    template: (id: TemplateId) => `/organizzazione/risposte/${id}`,
    statistics: (query?: Query) => withQuery("/organizzazione/statistiche", query),
    statisticsFile: (query?: Query) => withQuery("/organizzazione/statistiche.csv", query),
    members: (query?: Query) => withQuery("/organizzazione/persone", query),
    application: (id: ApplicationId) => `/organizzazione/candidature/${id}`,
    registrations: (id: PostingId, query?: Query) => withQuery(`/organizzazione/annunci/${id}/iscrizioni`, query),
    registrationsFile: (id: PostingId) => `/organizzazione/annunci/${id}/iscrizioni.csv`,
    attendance: (id: PostingId, query?: Query) => withQuery(`/organizzazione/annunci/${id}/presenze`, query),
    importPostings: () => "/organizzazione/importa",
    importTemplate: () => "/organizzazione/importa/modello.csv",
    checker: () => "/organizzazione/controllo",
  },
  staff: {
    day: () => "/scrivania",
    reviews: () => "/scrivania/verifiche",
    review: (id: PostingId) => `/scrivania/verifiche/${id}`,
    people: (query?: Query) => withQuery("/scrivania/persone", query),
    newPerson: () => "/scrivania/persone/nuova",
    person: (id: PersonId) => `/scrivania/persone/${id}`,
    editPerson: (id: PersonId) => `/scrivania/persone/${id}/modifica`,
    personMatches: (id: PersonId, query?: Query) => withQuery(`/scrivania/persone/${id}/abbinamenti`, query),
    postings: (query?: Query) => withQuery("/scrivania/opportunita", query),
    posting: (id: PostingId) => `/scrivania/opportunita/${id}`,
    postingMatches: (id: PostingId, query?: Query) => withQuery(`/scrivania/opportunita/${id}/abbinamenti`, query),
    applications: (query?: Query) => withQuery("/scrivania/candidature", query),
    application: (id: ApplicationId) => `/scrivania/candidature/${id}`,
    registrations: (id: PostingId, query?: Query) => withQuery(`/scrivania/opportunita/${id}/iscrizioni`, query),
    registrationsFile: (id: PostingId) => `/scrivania/opportunita/${id}/iscrizioni.csv`,
    attendance: (id: PostingId, query?: Query) => withQuery(`/scrivania/opportunita/${id}/presenze`, query),
    organisations: (query?: Query) => withQuery("/scrivania/organizzazioni", query),
    organisation: (id: OrganisationId) => `/scrivania/organizzazioni/${id}`,
    reports: () => "/scrivania/segnalazioni",
    report: (id: ReportId) => `/scrivania/segnalazioni/${id}`,
    find: (query?: Query) => withQuery("/scrivania/cerca", query),
  },
  tables: {
    crises: () => "/tavoli/crisi",
    newCrisis: () => "/tavoli/crisi/nuova",
    crisis: (id: CrisisId) => `/tavoli/crisi/${id}`,
  },
  admin: {
    home: () => "/gestione",
    users: () => "/gestione/utenti",
    user: (id: UserId) => `/gestione/utenti/${id}`,
    settings: () => "/gestione/impostazioni",
    ratings: () => "/gestione/valutazioni",
    ratingsFile: () => "/gestione/valutazioni.csv",
    reports: () => "/gestione/disservizi",
    audit: (query?: Query) => withQuery("/gestione/registro", query),
  },
} as const;
