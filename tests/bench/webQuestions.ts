const TEXTS = [
  "",
  "cameriera",
  "addetto alle vendite",
  "magaziniere",
  "operaio cartiera turni notte",
  "badante",
  "oss",
  "contabile",
  "saldatore",
  "raccolta olive",
];
const COMUNI = ["", "046017", "046007", "046026", "046001", "046021", "046018", "046033", "046005", "046024"];
const FILTERS = [
  "",
  "km=20",
  "km=10&senza-patente=1",
  "tipo=lavoro&orario=parziale",
  "contratto=indeterminato&ordina=paga",
  "senza-esperienza=1&ordina=nuove",
  "pagina=2",
  "titolo=4&senza-auto=1",
];

/** Addresses of the list as people ask it, all different: every text, place and filter with every other. */
export const QUESTIONS: readonly string[] = FILTERS.flatMap((filter, third) =>
  TEXTS.flatMap((text, first) =>
    COMUNI.map((comune, second) => ({
      order: (first * 7 + second * 3 + third * 5) % 10,
      address: addressOf({ text, comune, filter }),
    })),
  ),
)
  .sort((a, b) => a.order - b.order)
  .map(({ address }) => address);

function addressOf({ text, comune, filter }: { text: string; comune: string; filter: string }): string {
  const parts = [text && `q=${encodeURIComponent(text)}`, comune && `dove=${comune}`, filter].filter(Boolean);
  return parts.length > 0 ? `/opportunita?${parts.join("&")}` : "/opportunita";
}
