import type { Part } from "./part";

/** Mettersi in proprio: il primo passo. */
export const business = {
  title: "Mettersi in proprio",
  lead: "Hai un’idea e vuoi lavorare per conto tuo? Parti da qui, senza fretta.",
  parts: [
    {
      title: "Prima domanda: chi la compra?",
      text: ["Parla con dieci persone che potrebbero pagarti. Chiedi che cosa fanno oggi e quanto spendono. Scrivilo."],
    },
    {
      title: "Fai i conti su un foglio",
      list: [
        "Quanto costa partire",
        "Quanto costa un mese, anche senza clienti",
        "Quanti clienti servono per pagare le spese",
        "Quanti mesi puoi stare senza guadagnare",
      ],
    },
    {
      title: "Scegli la forma",
      list: [
        "Lavoro occasionale: per poche cose, ogni tanto",
        "Ditta individuale o partita IVA: da soli",
        "Cooperativa o società: insieme ad altri",
      ],
    },
    {
      title: "Se prendi la NASpI",
      text: [
        "Puoi chiederla tutta insieme per aprire un’attività. La domanda va fatta entro 30 giorni dall’inizio. Leggi la voce [NASpI](glossary:naspi) e chiedi prima all’INPS.",
      ],
    },
    {
      title: "Se l’azienda chiude",
      text: [
        "I lavoratori possono rilevarla insieme, in cooperativa. La legge aiuta con un fondo (L. 49/1985). Lo sportello ti mette in contatto con chi lo ha già fatto.",
      ],
    },
    {
      title: "Chi ti aiuta gratis",
      list: [
        "Lo [sportello](desk), per capire da dove partire",
        "La Camera di commercio, per le pratiche",
        "Le associazioni di categoria, per il tuo settore",
        "Le fondazioni e i fondi: guarda tra i [bandi aperti](calls)",
      ],
    },
  ] as readonly Part[],
};
