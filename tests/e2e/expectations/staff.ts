import { id, only, type Case } from "./cases";

/** The desk, the tables and the administration. */
export const STAFF: Record<string, Case[]> = {
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
};
