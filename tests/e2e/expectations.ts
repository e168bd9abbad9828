import { paths } from "~/paths";
import type { Examples } from "../support/examples";
import { ROLES, type Role } from "./roles";

/** What somebody meets at an address: its page, the way to sign in, nothing for them, no page at all (only forms are sent there), or the address they are led to. */
export type Answer = "page" | "sign in" | "missing" | "refused" | { to: string };

export interface Case {
  /** What stands for the parameters; without it the address is the route itself. */
  filled?: (examples: Examples) => Record<string, string>;
  /** Says which record, where there is more than one case. */
  record?: string;
  answers: Record<Role, Answer>;
}

type Some = Partial<Record<Role, Answer>>;

const everyone = (answer: Answer, except: Some = {}): Record<Role, Answer> => ({
  ...(Object.fromEntries(ROLES.map((role) => [role, answer])) as Record<Role, Answer>),
  ...except,
});
/** These roles see the page; nobody is asked to sign in; for the others it does not exist. */
const only = (...roles: Role[]): Record<Role, Answer> =>
  everyone("missing", { nobody: "sign in", ...(Object.fromEntries(roles.map((role) => [role, "page"])) as Some) });
const noone = only();

const id = (pick: (examples: Examples) => string) => (examples: Examples) => ({ id: pick(examples) });
const token = (pick: (examples: Examples) => string) => (examples: Examples) => ({ token: pick(examples) });
const code = (pick: (examples: Examples) => string) => (examples: Examples) => ({ code: pick(examples) });

/** A page of an advert: its own organisation's, never another's. */
const ofOwnPosting = (draft: (examples: Examples) => string, own = "own"): Case[] => [
  { record: own, filled: id(draft), answers: only("member") },
  { record: "another organisation's", filled: id((e) => e.otherDraft), answers: noone },
];

/** The screens of the wizard for what is neither a job nor an internship. */
const OTHER_KINDS: Case[] = (["course", "lab", "meeting", "call", "placement"] as const).map((kind) => ({
  record: `a ${kind}`,
  filled: id((e) => e.drafts[kind]),
  answers: only("member"),
}));

/**
 * Every route of app/routes.ts and what each role meets there: the sweep compares, and a route that is not here fails.
 * What a rule of can.ts opens to a role stands in the column of that role.
 */
export const EXPECTATIONS: Record<string, Case[]> = {
  "/": [{ answers: everyone("page") }],
  "/opportunita": [{ answers: everyone("page") }],
  "/opportunita/:code": [
    { record: "a job", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "an internship", filled: code((e) => e.internship), answers: everyone("page") },
    { record: "a lab", filled: code((e) => e.lab), answers: everyone("page") },
    { record: "a course", filled: code((e) => e.course), answers: everyone("page") },
    { record: "a call", filled: code((e) => e.call), answers: everyone("page") },
    { record: "a placement", filled: code((e) => e.placement), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("page") },
  ],
  "/opportunita/:code/segnala": [{ filled: code((e) => e.published.code), answers: everyone("page") }],
  "/valutazioni": [{ answers: everyone("page") }],
  "/segnala": [{ answers: everyone("page") }],
  "/opportunita/:code/iscrizione": [
    { record: "seats free", filled: code((e) => e.events.free.code), answers: everyone("page") },
    { record: "full", filled: code((e) => e.events.full.code), answers: everyone("page") },
    { record: "called off", filled: code((e) => e.events.calledOff.code), answers: everyone("page") },
    { record: "a job", filled: code((e) => e.published.code), answers: everyone("missing") },
  ],
  "/opportunita/:code/evento.ics": [
    { record: "a course", filled: code((e) => e.events.course.code), answers: everyone("page") },
    { record: "a job", filled: code((e) => e.published.code), answers: everyone("missing") },
  ],
  "/calendario": [{ answers: everyone("page") }],
  "/calendario.ics": [{ answers: everyone("page") }],
  "/iscrizione/:token": [
    { record: "with a seat", filled: token((e) => e.events.tokens.registered), answers: everyone("page") },
    { record: "waiting", filled: token((e) => e.events.tokens.waiting), answers: everyone("page") },
    { record: "to confirm", filled: token((e) => e.events.tokens.toConfirm), answers: everyone("page") },
    { record: "cancelled", filled: token((e) => e.events.tokens.cancelled), answers: everyone("page") },
    { record: "called off", filled: token((e) => e.events.tokens.calledOff), answers: everyone("page") },
    { record: "over", filled: token((e) => e.events.tokens.over), answers: everyone("page") },
    { record: "a course", filled: token((e) => e.events.tokens.course), answers: everyone("page") },
  ],
  "/iscrizione/:token/conferma": [{ filled: token((e) => e.events.tokens.toConfirm), answers: everyone("page") }],
  "/candidatura": [{ answers: everyone("page") }],
  "/candidatura/:token": [
    { record: "confirmed", filled: token((e) => e.applicants.sent), answers: everyone("page") },
    { record: "proposed by the desk", filled: token((e) => e.applicants.proposed), answers: everyone("page") },
    { record: "to be confirmed", filled: token((e) => e.applicants.waiting), answers: everyone("page") },
    { record: "ended", filled: token((e) => e.applicants.not_selected), answers: everyone("page") },
  ],
  "/candidatura/:token/conferma": [{ filled: token((e) => e.applicants.waiting), answers: everyone("page") }],
  "/avvisi": [{ answers: everyone("page") }],
  "/avvisi/:token": [
    { record: "confirmed", filled: token((e) => e.subscriber), answers: everyone("page") },
    { record: "unknown", filled: () => ({ token: "x".repeat(43) }), answers: everyone("missing") },
  ],
  "/avvisi/:token/conferma": [{ filled: token((e) => e.subscriber), answers: everyone("page") }],
  "/avvisi/:token/ferma": [{ filled: token((e) => e.subscriber), answers: everyone("page") }],
  "/avvisi/:token/ultimo": [{ filled: token((e) => e.subscriber), answers: everyone("page") }],
  "/salvati": [{ answers: everyone("page") }],
  "/organizzazioni/:slug": [
    { record: "verified", filled: (e) => ({ slug: e.organisationSlug }), answers: everyone("page") },
    { record: "not verified", filled: (e) => ({ slug: e.pendingSlug }), answers: everyone("missing") },
  ],
  "/invito/:token": [
    { record: "open", filled: token((e) => e.invitation), answers: everyone("page") },
    { record: "expired", filled: token((e) => e.oldInvitation), answers: everyone("page") },
  ],
  "/entra-in-organizzazione": [{ answers: everyone("page", { nobody: "sign in" }) }],
  "/sportello": [{ answers: everyone("page") }],
  "/per-chi-cerca-persone": [{ answers: everyone("page") }],
  "/come-funziona": [{ answers: everyone("page") }],
  "/servizio": [{ answers: everyone("page") }],
  "/domande-frequenti": [{ answers: everyone("page") }],
  "/glossario": [{ answers: everyone("page") }],
  "/mettersi-in-proprio": [{ answers: everyone("page") }],
  "/facile": [{ answers: everyone("page") }],
  "/facile/:page": [
    { record: "rights", filled: () => ({ page: "diritti" }), answers: everyone("page") },
    { record: "none of them", filled: () => ({ page: "nessuna" }), answers: everyone("missing") },
  ],
  "/privacy": [{ answers: everyone("page") }],
  "/accessibilita": [{ answers: everyone("page") }],
  "/note-legali": [{ answers: everyone("page") }],
  "/posta": [{ answers: everyone("page") }],
  "/accedi": [{ answers: everyone({ to: paths.start() }, { nobody: "page" }) }],
  "/registrati": [{ answers: everyone("page") }],
  "/conferma-indirizzo/:token": [{ filled: token((e) => e.confirmEmail), answers: everyone("page") }],
  "/password": [{ answers: everyone("page") }],
  "/password/:token": [
    { record: "valid", filled: token((e) => e.newPassword), answers: everyone("page") },
    { record: "expired", filled: token((e) => e.oldPassword), answers: everyone("page") },
  ],
  "/area-personale": [{ answers: only("seeker") }],
  "/*": [{ filled: () => ({ "*": "nessuna/pagina" }), answers: everyone("missing") }],
  "/esci": [{ answers: everyone({ to: paths.home() }) }],
  "/inizio": [
    {
      answers: {
        nobody: "sign in",
        seeker: { to: paths.personal.home() },
        member: { to: paths.organisation.home() },
        operator: { to: paths.staff.day() },
        delegate: { to: paths.tables.crises() },
        secretary: { to: paths.tables.crises() },
        admin: { to: paths.admin.home() },
      },
    },
  ],

  "/organizzazione": [{ answers: only("member") }],
  "/organizzazione/dati": [{ answers: only("member") }],
  "/organizzazione/annunci/nuovo": [{ answers: only("member") }],
  "/organizzazione/annunci/:id": [
    { record: "published", filled: id((e) => e.published.id), answers: only("member") },
    { record: "in review", filled: id((e) => e.sent), answers: only("member") },
    { record: "to correct", filled: id((e) => e.correct), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.other.id), answers: noone },
  ],
  "/organizzazione/annunci/:id/lavoro": [
    ...ofOwnPosting((e) => e.drafts.job, "a job"),
    { record: "an internship", filled: id((e) => e.drafts.internship), answers: only("member") },
    ...OTHER_KINDS,
  ],
  "/organizzazione/annunci/:id/chi-cerchi": [...ofOwnPosting((e) => e.fullDraft), ...OTHER_KINDS],
  "/organizzazione/annunci/:id/come-ti-trovano": [...ofOwnPosting((e) => e.fullDraft), ...OTHER_KINDS],
  "/organizzazione/annunci/:id/controlla": [
    ...ofOwnPosting((e) => e.fullDraft, "complete"),
    { record: "empty", filled: id((e) => e.drafts.job), answers: only("member") },
  ],
  "/organizzazione/annunci/:id/candidature": [
    { record: "own", filled: id((e) => e.published.id), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.other.id), answers: noone },
  ],
  "/organizzazione/annunci/:id/iscrizioni": [
    { record: "full", filled: id((e) => e.events.full.id), answers: only("member") },
    { record: "no event", filled: id((e) => e.published.id), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.events.course.id), answers: noone },
  ],
  "/organizzazione/annunci/:id/iscrizioni.csv": [
    { record: "own", filled: id((e) => e.events.full.id), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.events.course.id), answers: noone },
  ],
  "/organizzazione/annunci/:id/presenze": [
    { record: "over", filled: id((e) => e.events.past.id), answers: only("member") },
    { record: "to come", filled: id((e) => e.events.full.id), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.events.course.id), answers: noone },
  ],
  "/organizzazione/candidature/:id": [
    { record: "own", filled: id((e) => e.application), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.other.application), answers: noone },
  ],
  "/organizzazione/annunci": [{ answers: only("member") }],
  "/organizzazione/annunci/:id/rispondi": [
    { record: "own", filled: id((e) => e.published.id), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.other.id), answers: noone },
  ],
  "/organizzazione/candidature": [{ answers: only("member") }],
  "/organizzazione/persone": [{ answers: only("member") }],
  "/organizzazione/risposte": [{ answers: only("member") }],
  "/organizzazione/risposte/nuova": [{ answers: only("member") }],
  "/organizzazione/risposte/:id": [
    { record: "own", filled: id((e) => e.template), answers: only("member") },
    { record: "another organisation's", filled: id((e) => e.otherTemplate), answers: noone },
  ],
  "/organizzazione/statistiche": [{ answers: only("member") }],
  "/organizzazione/statistiche.csv": [{ answers: only("member") }],
  "/organizzazione/importa": [{ answers: only("member") }],
  "/organizzazione/importa/modello.csv": [{ answers: only("member") }],
  "/organizzazione/controllo": [{ answers: everyone("refused") }],

  "/scrivania": [{ answers: only("operator") }],
  "/scrivania/verifiche": [{ answers: only("operator") }],
  "/scrivania/verifiche/:id": [
    { record: "in review", filled: id((e) => e.inReview), answers: only("operator") },
    { record: "published", filled: id((e) => e.published.id), answers: only("operator") },
  ],
  "/scrivania/persone": [{ answers: only("operator") }],
  "/scrivania/persone/nuova": [{ answers: only("operator") }],
  "/scrivania/persone/:id": [
    { record: "with flags", filled: id((e) => e.person), answers: only("operator") },
    { record: "the seeker's own", filled: id((e) => e.seeker), answers: only("operator") },
  ],
  "/scrivania/persone/:id/modifica": [{ filled: id((e) => e.person), answers: only("operator") }],
  "/scrivania/persone/:id/abbinamenti": [{ filled: id((e) => e.person), answers: only("operator") }],
  "/scrivania/opportunita": [{ answers: only("operator") }],
  "/scrivania/opportunita/:id": [{ filled: id((e) => e.published.id), answers: only("operator") }],
  "/scrivania/opportunita/:id/abbinamenti": [{ filled: id((e) => e.published.id), answers: only("operator") }],
  "/scrivania/opportunita/:id/iscrizioni": [
    { record: "a course", filled: id((e) => e.events.course.id), answers: only("operator") },
    { record: "empty", filled: id((e) => e.events.calledOff.id), answers: only("operator") },
  ],
  "/scrivania/opportunita/:id/iscrizioni.csv": [{ filled: id((e) => e.events.course.id), answers: only("operator") }],
  "/scrivania/opportunita/:id/presenze": [{ filled: id((e) => e.events.course.id), answers: only("operator") }],
  "/scrivania/candidature": [{ answers: only("operator") }],
  "/scrivania/candidature/:id": [{ filled: id((e) => e.application), answers: only("operator") }],
  "/scrivania/organizzazioni": [{ answers: only("operator") }],
  "/scrivania/organizzazioni/:id": [
    { record: "verified", filled: id((e) => e.organisation), answers: only("operator") },
    { record: "to verify", filled: id((e) => e.pendingOrganisation), answers: only("operator") },
  ],
  "/scrivania/segnalazioni": [{ answers: only("operator") }],
  "/scrivania/segnalazioni/:id": [{ filled: id((e) => e.report), answers: only("operator") }],
  "/scrivania/cerca": [{ answers: only("operator") }],

  "/tavoli/crisi": [{ answers: only("delegate", "secretary") }],
  "/tavoli/crisi/nuova": [{ answers: only("secretary") }],
  "/tavoli/crisi/:id": [
    { record: "of the table", filled: id((e) => e.crisis), answers: only("delegate", "secretary") },
    { record: "of the secretariat", filled: id((e) => e.secretCrisis), answers: only("secretary") },
  ],

  "/gestione": [{ answers: only("admin") }],
  "/gestione/utenti": [{ answers: only("admin") }],
  "/gestione/utenti/:id": [{ filled: id((e) => e.member), answers: only("admin") }],
  "/gestione/valutazioni": [{ answers: only("admin") }],
  "/gestione/valutazioni.csv": [{ answers: only("admin") }],
  "/gestione/disservizi": [{ answers: only("admin") }],
  "/gestione/impostazioni": [{ answers: only("admin") }],
  "/gestione/registro": [{ answers: only("admin") }],

  "/dati-aperti": [{ answers: everyone("page") }],
  "/dati-aperti/opportunita.csv": [{ answers: everyone("page") }],
  "/dati-aperti/opportunita-per-mese.csv": [{ answers: everyone("page") }],
  "/dati-aperti/catalogo.ttl": [{ answers: everyone("page") }],
  "/dati-aperti/catalogo.rdf": [{ answers: everyone("page") }],
  "/dati-aperti/catalogo.jsonld": [{ answers: everyone("page") }],
  "/incorpora": [{ answers: everyone("page") }],
  "/incorpora/opportunita": [{ answers: everyone("page") }],
  "/api": [{ answers: everyone("page") }],
  "/api/v1/openapi.json": [{ answers: everyone("page") }],
  "/api/v1/opportunita": [{ answers: everyone("page") }],
  "/api/v1/opportunita/:code": [
    { record: "published", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("page") },
  ],
  "/api/v1/occupazioni": [{ answers: everyone("refused") }],
  "/api/v1/competenze": [{ answers: everyone("refused") }],
  "/api/v1/comuni": [{ answers: everyone("page") }],
  "/api/v1/organizzazioni": [{ answers: everyone("page") }],
  "/api/v1/*": [{ filled: () => ({ "*": "niente" }), answers: everyone("missing") }],

  "/suggerimenti": [{ answers: everyone("page") }],
  "/suggerimenti/:kind": [
    { record: "occupations", filled: () => ({ kind: "professioni" }), answers: everyone("page") },
    { record: "skills", filled: () => ({ kind: "competenze" }), answers: everyone("page") },
    { record: "nothing", filled: () => ({ kind: "altro" }), answers: everyone("missing") },
  ],

  "/healthz": [{ answers: everyone("page") }],
  "/robots.txt": [{ answers: everyone("page") }],
  "/sitemap.xml": [{ answers: everyone("page") }],
  "/sitemap/:part": [{ filled: () => ({ part: "parte-1.xml" }), answers: everyone("page") }],
  "/opportunita/bacheca.pdf": [{ answers: everyone("page") }],
  "/opportunita/:code/locandina.pdf": [
    { record: "published", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("missing") },
  ],
  "/opportunita/:code/strisce.pdf": [
    { record: "published", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("missing") },
  ],
  "/opportunita.rss": [{ answers: everyone("page") }],
  "/opportunita.atom": [{ answers: everyone("page") }],
  "/opportunita.feed.json": [{ answers: everyone("page") }],
};

/** The address of a case, "/opportunita/:code" filled. */
export function addressOf(pattern: string, filled: Record<string, string> = {}): string {
  return pattern.replace(/:(\w+)|\*/g, (sign, name: string | undefined) => filled[name ?? sign] ?? sign);
}
