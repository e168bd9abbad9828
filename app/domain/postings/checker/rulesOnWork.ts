import { isNotAsked, type Place, type Rule, words } from "./rule";

const TRAINEE = "\\b(?:stage|tirocini[oa]|stagist[ae]|tirocinant[ei])\\b";

function isCurricular({ fields, text }: Place): boolean {
  return fields.curricular || /\bcurric[ou]lar[ei]|alternanza|formazione scuola-lavoro|\bpcto\b|\bfsl\b/.test(text);
}

export const RULES_ON_WORK: Rule[] = [
  {
    id: "TIR-01",
    level: "block",
    reason: "internship_unpaid",
    law: ["D.P.G.R. Toscana 47/R/2003, art. 86-quinquies", "L. 234/2021, art. 1, c. 721-722"],
    pattern: words(
      `${TRAINEE}[^.;\\n]{0,60}?\\b(?:non (?:e )?retribuit[oa]|gratuit[oa]|(?:senza|nessun[ao]?) (?:rimborso|compenso|indennita)|volontari[oa]|non (?:e |sono |viene )?previst[oa] (?:alcun |un |nessun )?(?:rimborso|compenso))\\b`,
      "\\brimborso(?: spese)?(?: mensile)?(?: di)? (?:€ ?)?[1-5]\\d{2}(?:,00)?(?: ?€| euro)?(?: \\w+)? ?(?:mensili|al mese|\\/ ?mese)",
    ),
    fine: (place) =>
      isCurricular(place) ||
      /\b(?:cors\w|mensa|parcheggio|alloggio|past[oi]|formazione|abbonamento|bus)(?: \w+){0,3} gratuit[oa]$/.test(
        place.match[0],
      ),
  },
  {
    id: "TIR-02",
    level: "warn",
    reason: "internship_disguised",
    law: ["L.R. Toscana 32/2002, art. 17-bis", "L. 234/2021, art. 1, c. 723"],
    pattern: words(
      `${TRAINEE}[^.;\\n]{0,80}?\\b(?:esperienza (?:pregressa|minima|di almeno|richiesta)|autonomia immediata|sostituzione (?:di )?(?:maternita|ferie|personale)|turni notturni|lavoro notturno)`,
    ),
    fine: ({ match }) =>
      /\b(?:nessuna|senza|non serve|non occorre)[^.]{0,12} esperienza|esperienza (?:non )/.test(match[0]),
  },
  {
    id: "TIR-03",
    level: "warn",
    reason: "internship_long",
    law: ["L.R. Toscana 32/2002, art. 17-bis"],
    pattern: words(
      `${TRAINEE}[^.;\\n]{0,40}?\\b(?:7|8|9|10|11|12|18|24|sette|otto|nove|dieci|undici|dodici|diciotto|ventiquattro) mesi\\b`,
    ),
    fine: (place) =>
      isCurricular(place) || /\b(?:entro|ultimi|negli|meno di|piu di|da) (?:i |gli )?\w+ mesi$/.test(place.match[0]),
    better: (excerpt) => excerpt.replace(/\S+ mesi$/i, "6 mesi"),
  },
  {
    id: "OTH-01",
    level: "warn",
    reason: "availability",
    law: ["D.Lgs. 66/2003, art. 3-9"],
    pattern: words(
      "\\bdisponibilita (?:totale|illimitata|assoluta|h ?24|24 ?h|24 ore(?: su 24)?|7 giorni su 7)(?: h ?24)?",
      "\\bmassima disponibilita oraria\\b",
      "\\borari[o]? illimitat[oi]\\b",
      "\\b(?:no |astenersi )?perditempo\\b",
      "\\bflessibilita oraria (?:totale|assoluta)\\b",
    ),
    better: (excerpt) => (/perditempo/i.test(excerpt) ? "" : "orario: (scrivi giorni e ore)"),
  },
  {
    id: "OTH-03",
    level: "block",
    reason: "blank_resignation",
    law: ["D.Lgs. 151/2015, art. 26", "L. 92/2012, art. 4"],
    pattern: words(
      "\\bdimissioni in bianco\\b",
      "\\bdimissioni[^.;\\n]{0,15} (?:senza data|non datat\\w+|gia (?:firmat|sottoscritt)\\w+)\\b",
      "\\bfirm\\w+[^.;\\n]{0,30} (?:foglio|carta) (?:in )?bianc[oa]\\b",
      "\\bfirma(?:re)? (?:delle |le )?dimissioni\\b",
    ),
    better: () => "",
  },
  {
    id: "OTH-04",
    level: "hint",
    reason: "own_car",
    law: ["D.Lgs. 216/2003, art. 2"],
    pattern: words(
      "\\bautomunit[oaie]\\b",
      "\\bmunit[oaie] di auto(?:vettura)?\\b",
      "\\bauto propria\\b",
      "\\bmezzo proprio\\b",
      "\\bpatente b\\b",
    ),
    fine: (place) =>
      isNotAsked(place) ||
      (/patente/.test(place.match[0]) &&
        (place.fields.requiredLicences.length > 0 ||
          /\b(?:furgon|camion|consegn|guid|autist|trasport|autocarr|veicol)\w*/.test(place.text))),
  },
];
