import type { Examples } from "../../support/examples";
import { everyone, id, noone, only, type Case } from "./cases";

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

/** The pages of an organisation. */
export const ORGANISATION: Record<string, Case[]> = {
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
};
