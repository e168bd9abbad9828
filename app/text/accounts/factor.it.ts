/** Signing in in two steps: the app with its codes, recovery codes. */
export const factor = {
  title: "Verifica in due passaggi",
  code: {
    title: "Il secondo passaggio",
    lead: "La password è giusta. Ora scrivi il codice che mostra la tua app.",
    code: "Codice",
    hint: "6 cifre dell’app. Hai perso il telefono? Scrivi un codice di recupero.",
    submit: "Entra",
    lost: "Non hai né l’app né i codici?",
    lostHelp: (phone: string) =>
      `Chiedi a chi amministra il sito di azzerare la verifica. Oppure chiama lo sportello: ${phone}`,
    cancel: "Esci e torna indietro",
  },
  enrol: {
    title: "Aggiungi un secondo passaggio",
    leadRequired:
      "Il tuo ruolo apre i dati di altre persone. Per questo, oltre alla password, serve un codice dal telefono.",
    leadOwn: "Oltre alla password serve un codice dal telefono: una password rubata non basta più.",
    stepApp: "Apri un’app di verifica",
    stepAppText: "Va bene quella che usi già. Per esempio FreeOTP, Google Authenticator o Microsoft Authenticator.",
    stepScan: "Inquadra il codice quadrato",
    stepScanText: "Non puoi inquadrarlo? Scrivi nell’app questa chiave:",
    qr: "Codice quadrato da inquadrare con l’app di verifica",
    onThisPhone: "Sei già sul telefono? Apri l’app da qui",
    stepCode: "Scrivi il codice che l’app mostra",
    code: "Codice di 6 cifre",
    codeHint: "Cambia ogni 30 secondi.",
    submit: "Attiva",
    demo: "Questo accesso di prova è di tutti: qui la verifica non si può attivare.",
    demoTry:
      "Per provarla, entra come chi amministra il sito, invita una persona e leggi il suo invito nella posta di prova.",
  },
  codes: {
    title: "I tuoi codici di recupero",
    lead: "Li vedi solo adesso. Stampali o copiali, e tienili lontano dal telefono.",
    text: "Se perdi il telefono, scrivi uno di questi al posto del codice dell’app. Ognuno funziona una volta.",
    list: "Codici di recupero",
    print: "Stampa",
    go: "Li ho messi via: continua",
  },
  card: {
    on: (since: string) => `Attiva dal ${since}.`,
    off: "Non è attiva: per entrare basta la password.",
    codesLeft: (left: number) =>
      left === 1 ? "Ti resta 1 codice di recupero." : `Ti restano ${left} codici di recupero.`,
    turnOn: "Attiva la verifica",
    change: "Cambia qualcosa",
    changeText: "Serve un codice dell’app.",
    renew: "Fai nuovi codici di recupero",
    remove: "Togli questa app",
    removeNote: "Per cambiare telefono: togli l’app, poi aggiungi quella nuova. Anche i codici di recupero finiscono.",
    removed: "App tolta.",
  },
  reset: {
    title: "Verifica in due passaggi",
    on: "È attiva.",
    off: "Non è attiva.",
    submit: "Azzera la verifica",
    note: "Solo se la persona ha perso telefono e codici, e sei sicuro che sia lei. Esce da ogni dispositivo e riceve una lettera.",
    done: "Verifica azzerata. Al prossimo accesso la persona aggiunge una nuova app.",
  },
};
