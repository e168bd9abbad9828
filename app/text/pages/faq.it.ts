export interface Question {
  /** For links to it. */
  id: string;
  q: string;
  a: readonly string[];
}

/** Domande frequenti, per chi le fa. */
export const faq = {
  title: "Domande frequenti",
  lead: "Le domande che ci fanno più spesso. Non trovi la tua? Chiama lo sportello.",
  call: "Chiama lo sportello:",
  groups: [
    {
      id: "cerco-lavoro",
      title: "Cerco lavoro",
      questions: [
        {
          id: "registrarsi",
          q: "Devo registrarmi per candidarmi?",
          a: ["No. Bastano il tuo nome e un telefono o un’e-mail."],
        },
        {
          id: "curriculum",
          q: "Serve il curriculum?",
          a: ["No. Segni che cosa sai fare tra le cose che l’annuncio chiede. Se vuoi, aggiungi due righe."],
        },
        {
          id: "senza-email",
          q: "Non ho l’e-mail. Posso candidarmi?",
          a: [
            "Sì. Scrivi il telefono: ti chiamiamo per confermare. Oppure vieni allo [sportello](desk) e lo facciamo insieme.",
          ],
        },
        {
          id: "a-che-punto",
          q: "Come so a che punto è la mia candidatura?",
          a: ["Ricevi un link tutto tuo. Se l’hai perso, lo richiedi in [La mia candidatura](findApplication)."],
        },
        {
          id: "nessuna-risposta",
          q: "Nessuno mi risponde. Che cosa faccio?",
          a: [
            "Ogni annuncio promette una risposta entro un certo giorno. Passato quel giorno, lo sportello chiama chi ha pubblicato. Puoi chiamarci anche tu.",
          ],
        },
        {
          id: "ritirarsi",
          q: "Ho cambiato idea. Posso ritirarmi?",
          a: ["Sì, quando vuoi, dalla tua pagina. Non devi dire perché."],
        },
        {
          id: "costo",
          q: "Quanto costa?",
          a: ["Niente. Chiedere soldi a chi cerca lavoro è vietato. Se succede, usa «Segnala questo annuncio»."],
        },
        {
          id: "sussidio",
          q: "Ho la NASpI. Posso lavorare?",
          a: [
            "Spesso sì, ma ci sono limiti di durata e di reddito. Prima di firmare chiedi all’INPS o allo sportello. Nel glossario trovi che cos’è la [NASpI](glossary:naspi).",
          ],
        },
        {
          id: "did",
          q: "Che cos’è la DID? Mi serve?",
          a: [
            "È la dichiarazione con cui dici di essere disponibile a lavorare. Serve per essere disoccupato per legge. Per candidarti qui non serve. Leggi la voce [DID](glossary:did).",
          ],
        },
        {
          id: "eta",
          q: "Ho più di 50 anni. È vero che non mi prendono?",
          a: ["Un annuncio non può mettere limiti di età, salvo casi scritti nella legge. Se ne vedi uno, segnalalo."],
        },
        {
          id: "disabilita",
          q: "Ho una disabilità. Devo dirlo?",
          a: [
            "No. Qui nessuno ti chiede notizie sulla salute. Se sei iscritto al collocamento mirato, gli annunci riservati portano scritto [L. 68/99](glossary:legge-68).",
          ],
        },
        {
          id: "tirocinio",
          q: "Il tirocinio si paga?",
          a: [
            "Sì. In Toscana chi fa un [tirocinio](glossary:tirocinio) fuori dalla scuola riceve almeno 600 euro lordi al mese.",
          ],
        },
      ],
    },
    {
      id: "poco-italiano",
      title: "Parlo poco italiano",
      questions: [
        {
          id: "lingua",
          q: "Posso leggere il sito in un’altra lingua?",
          a: [
            "Sì. In alto a destra scegli la lingua. Gli annunci restano nella lingua di chi li scrive.",
            "C’è anche una versione con [parole facili](easy).",
          ],
        },
        {
          id: "permesso",
          q: "Che documenti servono a uno straniero?",
          a: [
            "Se sei cittadino dell’Unione europea, come per un italiano. Se no, serve un permesso di soggiorno che permette di lavorare. Se non sei sicuro, chiedi allo sportello.",
          ],
        },
        {
          id: "titolo-estero",
          q: "Il mio titolo di studio è di un altro Paese. Vale?",
          a: [
            "Per molti lavori basta dire che cosa sai fare. Per alcuni serve il riconoscimento. Lo sportello ti dice a chi chiedere.",
          ],
        },
        {
          id: "interprete",
          q: "Posso venire con una persona che traduce?",
          a: ["Sì. Porta chi vuoi. Dillo quando chiami: cerchiamo anche noi qualcuno che parla la tua lingua."],
        },
        {
          id: "livello-italiano",
          q: "Che cosa vuol dire «italiano A2»?",
          a: [
            "È un livello: A1 è il più semplice, C2 il più alto. Trovi la spiegazione alla voce [livelli di lingua](glossary:qcer).",
          ],
        },
      ],
    },
    {
      id: "cerco-persone",
      title: "Cerco persone",
      questions: [
        {
          id: "pubblicare",
          q: "Come pubblico un annuncio?",
          a: [
            "Registri l’organizzazione con la partita IVA, scrivi l’annuncio e lo mandi. Lo sportello lo legge e lo pubblica. Parti da [Per chi cerca persone](forOrganisations).",
          ],
        },
        { id: "quanto-costa-pubblicare", q: "Quanto costa pubblicare?", a: ["Niente, e non c’è un numero massimo."] },
        {
          id: "paga",
          q: "Devo scrivere la paga?",
          a: [
            "Sì. Dal 7 giugno 2026 la legge chiede la paga iniziale o una fascia, e il [contratto collettivo](glossary:ccnl) (D.Lgs. 96/2026).",
          ],
        },
        {
          id: "correzioni",
          q: "Perché lo sportello mi chiede una correzione?",
          a: [
            "Perché manca qualcosa, o perché una frase può escludere qualcuno. Accanto alla frase trovi il motivo e una proposta.",
          ],
        },
        {
          id: "segnalazioni",
          q: "Vedo le segnalazioni dello sportello sulle persone?",
          a: ["No, mai. Vedi quello che la persona ti ha scritto e come contattarla."],
        },
        {
          id: "siisl",
          q: "Se pubblico qui, sono a posto con il SIISL?",
          a: [
            "No. Se chiedi un incentivo per assumere, dal 1° aprile 2026 devi pubblicare il posto anche sul [SIISL](glossary:siisl).",
          ],
        },
        {
          id: "agenzia",
          q: "Siamo un’agenzia per il lavoro. Possiamo pubblicare?",
          a: [
            "Sì, se scrivete gli estremi dell’autorizzazione. Gli annunci anonimi sono vietati (D.Lgs. 276/2003, art. 9).",
          ],
        },
      ],
    },
    {
      id: "dati",
      title: "I miei dati",
      questions: [
        {
          id: "chi-vede",
          q: "Chi vede i miei dati?",
          a: [
            "Chi pubblica l’annuncio a cui ti candidi, e le persone dello sportello che ti seguono. Leggi l’[informativa privacy](privacy).",
          ],
        },
        { id: "cancellare", q: "Posso far cancellare i miei dati?", a: ["Sì. Scrivi o chiama lo sportello."] },
        {
          id: "computer",
          q: "Decide un computer?",
          a: [
            "No. Un calcolo aiuta a mettere in ordine, poi sceglie una persona. Le regole sono in [Come funziona](matching).",
          ],
        },
      ],
    },
  ] as readonly { id: string; title: string; questions: readonly Question[] }[],
};
