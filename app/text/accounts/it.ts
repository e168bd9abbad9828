import type { Role } from "~/domain/access/roles";
import { letter } from "../letters/signed.it";
import { longDateTime } from "../dates";
import { counted } from "../numbers";
import { factor } from "./factor.it";
import { identity } from "./identity.it";
import { passkeys } from "./passkeys.it";
import { sessions } from "./sessions.it";

const roleLabels: Record<Role, string> = {
  seeker: "Persona in cerca di lavoro",
  member: "Organizzazione",
  operator: "Sportello",
  partner: "Ente partner",
  delegate: "Delegato o delegata al tavolo",
  secretary: "Segreteria dei tavoli",
  admin: "Amministrazione",
};

/** Signing in, registering, users and their access. */
export const accounts = {
  signIn: {
    title: "Accedi",
    lead: "Per le organizzazioni, per lo sportello e per chi siede ai tavoli. Per candidarti non serve.",
    email: "E-mail",
    password: "Password",
    submit: "Accedi",
    forgot: "Hai dimenticato la password?",
    register: "Registra la tua organizzazione",
    noAccount: "La tua organizzazione non ha ancora un accesso?",
    seekers: "Cerchi lavoro? Non serve un accesso:",
    findPostings: "guarda le opportunità",
    demoTitle: "Prova il prodotto",
    demoLead: (password: string) => `Accessi di dimostrazione, con la stessa password: ${password}`,
    demoUse: (who: string) => `Entra come ${who}`,
    demoRoles: {
      operator: "operatrice dello sportello",
      member: "un’impresa che pubblica",
      seeker: "una persona che cerca lavoro",
      delegate: "chi siede ai tavoli",
      secretary: "la segreteria dei tavoli",
      admin: "chi amministra il sito",
    },
  },
  register: {
    title: "Registra la tua organizzazione",
    lead: "Due minuti. Lo sportello controlla i dati, intanto puoi già scrivere il primo annuncio.",
    organisation: "La tua organizzazione",
    organisationName: "Nome dell’organizzazione",
    organisationNameHint: "Come nella visura o nello statuto.",
    kind: "Tipo di organizzazione",
    vatNumber: "Partita IVA",
    vatNumberHint: "11 cifre. Gli annunci anonimi sono vietati (D.Lgs. 276/2003, art. 9).",
    comune: "Comune della sede",
    phone: "Telefono",
    you: "Tu",
    name: "Nome e cognome",
    email: "E-mail di lavoro",
    emailHint: "Ti scriviamo qui. È anche il tuo nome per accedere.",
    password: "Password",
    passwordHint: (min: number) => `Almeno ${min} caratteri: va bene una frase.`,
    submit: "Registra",
    vatTaken: "Questa partita IVA è già registrata: chiedi a un collega o chiama lo sportello.",
    emailTaken: "Questo indirizzo ha già un accesso: entra, oppure chiedi una nuova password.",
    privacy: "Usiamo questi dati solo per gli annunci.",
    privacyLink: "Come li trattiamo",
  },
  confirmEmail: {
    title: "Conferma il tuo indirizzo",
    lead: (email: string) => `Premi il pulsante per confermare ${email}.`,
    submit: "Confermo",
    doneTitle: "Indirizzo confermato",
    done: "Grazie. Ora ricevi le risposte e gli avvisi a questo indirizzo.",
    go: "Vai ai tuoi annunci",
  },
  forgot: {
    title: "Scegli una nuova password",
    lead: "Scrivi l’e-mail con cui accedi: ti mandiamo un link che vale un’ora.",
    email: "E-mail",
    submit: "Manda il link",
    sentTitle: "Controlla la posta",
    sent: "Se l’indirizzo è registrato, tra poco ricevi un link. Guarda anche nella posta indesiderata.",
    demo: "Qui è tutto di prova: la lettera è nella posta di prova.",
  },
  newPassword: {
    title: "La tua nuova password",
    lead: (email: string) => `Per l’accesso con ${email}.`,
    password: "Nuova password",
    submit: "Salva e accedi",
    expired: "Il link è scaduto o già usato",
    expiredLead: "Un link vale un’ora e funziona una volta sola.",
    again: "Chiedine un altro",
  },
  users: {
    title: "Utenti",
    lead: (n: number) => counted(n, "utente", "utenti"),
    search: "Nome o e-mail",
    role: "Ruolo",
    anyRole: "Tutti",
    caption: "Utenti",
    columns: { name: "Nome", roles: "Ruoli", access: "Accesso", since: "Da" },
    noRoles: "nessuno",
    none: "Nessun utente con questi filtri",
    clear: "Togli i filtri",
    invite: "Invita una persona dello staff",
    inviteLead: "Riceve una lettera con un link che vale sette giorni, e sceglie la sua password.",
    name: "Nome e cognome",
    email: "E-mail",
    roles: "Ruoli",
    submit: "Manda l’invito",
    known: "Questo indirizzo ha già un accesso: cercalo nell’elenco e dagli il ruolo da lì.",
    invited: "Invito mandato.",
  },
  user: {
    facts: "Dati",
    email: "E-mail",
    confirmed: "Indirizzo confermato",
    since: "Iscrizione",
    lastSession: "Ultimo accesso",
    never: "mai",
    notYet: "non ancora",
    organisations: "Organizzazioni",
    signatories: "Enti firmatari",
    roles: "Ruoli",
    rolesLead: "Un ruolo tolto vale dalla pagina seguente che la persona apre.",
    otherRoles: "Altri ruoli",
    otherRolesNote: "Arrivano con un’organizzazione o con la scheda di una persona.",
    has: "ce l’ha",
    grant: "Dai il ruolo",
    revoke: "Togli il ruolo",
    which: (role: string) => `: ${role}`,
    access: "Accesso",
    disable: "Chiudi l’accesso",
    disableNote: "La persona esce subito da ogni dispositivo. Quello che ha fatto resta nel registro.",
    enable: "Riapri l’accesso",
    inviteAgain: "Manda di nuovo l’invito",
    inviteAgainNote: "Non ha ancora scelto una password. Il link di prima smette di valere.",
    self: "Questo è il tuo accesso: i tuoi permessi di amministrazione li può cambiare solo un’altra persona.",
    done: {
      reset_factor: factor.reset.done,
      grant: "Ruolo dato.",
      revoke: "Ruolo tolto.",
      disable: "Accesso chiuso.",
      enable: "Accesso riaperto.",
      invite: "Invito mandato.",
    },
  },
  access: { open: "attivo", invited: "invito mandato", disabled: "chiuso" },
  letters: {
    confirmEmail: ({ name, organisation, link }: { name: string; organisation: string; link: string }) =>
      letter("Conferma il tuo indirizzo", [
        `Ciao ${name},`,
        `hai registrato ${organisation} su Lucca per il lavoro. Apri questa pagina e premi «Confermo»:\n${link}`,
        "Il link vale sette giorni. Intanto puoi già scrivere un annuncio.",
        "Se non sei stato tu, non fare nulla.",
      ]),
    resetPassword: ({ name, link }: { name: string; link: string }) =>
      letter("Scegli una nuova password", [
        `Ciao ${name},`,
        `qualcuno ha chiesto una nuova password per questo indirizzo. Se sei tu, sceglila qui:\n${link}`,
        "Il link vale un’ora e funziona una volta sola. Se non sei tu, non fare nulla.",
      ]),
    invitation: ({ name, siteName, link }: { name: string; siteName: string; link: string }) =>
      letter(`Il tuo accesso a ${siteName}`, [
        `Ciao ${name},`,
        `hai un accesso a ${siteName}. Scegli la tua password in questa pagina:\n${link}`,
        "Il link vale sette giorni e funziona una volta sola. Poi entri con questa e-mail.",
      ]),
    newDevice: ({
      name,
      browser,
      system,
      at,
      link,
    }: {
      name: string;
      browser: string | null;
      system: string | null;
      at: Date;
      link: string;
    }) =>
      letter("Un nuovo accesso", [
        `Ciao ${name},`,
        `sei entrato per la prima volta da questo dispositivo: ${sessions.device(browser, system)}, ${longDateTime("it", at)}.`,
        `Se sei tu, non fare nulla. Se non sei tu, scollegalo e cambia la password:\n${link}`,
      ]),
    recoveryCodeUsed: ({ name, left, link }: { name: string; left: number; link: string }) =>
      letter("Hai usato un codice di recupero", [
        `Ciao ${name},`,
        `qualcuno è entrato con la tua password e uno dei tuoi codici di recupero. ${factor.card.codesLeft(left)}`,
        `Se sei tu, puoi fare nuovi codici qui. Se non sei tu, scollega tutti e cambia la password:\n${link}`,
      ]),
    factorReset: ({ name }: { name: string }) =>
      letter("La tua verifica in due passaggi è azzerata", [
        `Ciao ${name},`,
        "chi amministra il sito ha azzerato la tua verifica in due passaggi. Sei uscito da ogni dispositivo.",
        "Al prossimo accesso aggiungi una nuova app. Se non l’hai chiesto tu, avvisa subito chi amministra il sito.",
      ]),
  },
  factor,
  identity,
  passkeys,
  sessions,
  terms: { role: roleLabels },
};
