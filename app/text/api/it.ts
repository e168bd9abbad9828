import { embed } from "./embed.it";
import { openData } from "./openData.it";
import { reference } from "./reference.it";

/** What machines read: API, feeds, open data, the embedded list. */
export const api = {
  feeds: {
    everything: "Nuove opportunità",
    searched: (asked: string) => `Nuove opportunità: ${asked}`,
    description:
      "Lavori, tirocini, corsi, laboratori, bandi e incontri nei Comuni della provincia di Lucca, controllati dallo sportello lavoro.",
    licence: "Licenza Creative Commons Attribuzione 4.0 (CC BY 4.0)",
    rss: "Feed RSS di questa ricerca",
    atom: "Feed Atom di questa ricerca",
    json: "Feed JSON di questa ricerca",
  },
  reference,
  embed,
  openData,
};
