import {
  DISCRIMINATION,
  EQUALITY_CODE,
  isEqualTreatment,
  isNotAsked,
  LEFT_OUT,
  PEOPLES,
  STAY_AWAY,
  type Place,
  type Rule,
  words,
} from "./rule";

const notHere = (place: Place) => isNotAsked(place) || isEqualTreatment(place);
const WHO =
  "(?:person[ae]|personale|candidat\\w+|lavorator\\w+|educat\\w+|insegnant[ei]|maestr\\w|ragazz\\w|collaborat\\w+|badante|colf|tata|domestic[ao]|baby ?-?sitter|signor[ae])";
const ASKED =
  /\b(?:richiest|necessari|obbligator|indispensabil|preferi|gradit|requisit|essenzial|solo|esclusivamente)\w*[^.;\n]{0,25}$/;

export const RULES_ON_PEOPLE: Rule[] = [
  {
    id: "FAM-01",
    level: "block",
    reason: "family",
    law: [`${EQUALITY_CODE}, c. 2, lett. a`, DISCRIMINATION],
    pattern: words(
      "\\b(?:senza|no|niente|assenza di|mancanza di|privo di|priva di) (?:figli|prole)\\b",
      "\\b(?:numero (?:di|dei)|quanti) figli\\b",
      "\\bavere figli\\b",
      "\\bse (?:si e|siete|sei|e) sposat\\w(?:\\/\\w)?",
      "\\bsenza (?:marito|moglie|compagn[oa]|famiglia)\\b",
      "\\bnubil[ei]\\b",
      "\\bcelib[ei]\\b",
      "\\bnon sposat[aoei]\\b",
      "\\bstato (?:civile|di famiglia)\\b",
      "\\b(?:persona|candidat\\w|preferibilmente|meglio se|donna|uomo) single\\b",
      "\\bsenza (?:carichi|impegni|vincoli|legami)(?: di famiglia| familiari)?\\b",
      "\\bfigli (?:gia )?(?:grandi|autonomi)\\b",
    ),
    fine: (place) =>
      notHere(place) ||
      /\b(?:uffici\w*|anagrafe|servizi\w*|allo|dello|atti|elettorale)(?: di| dello| e| e dello|,)? $/.test(
        place.before,
      ) ||
      /^ (?:contrattual|orari)/.test(place.after),
    better: () => "",
  },
  {
    id: "FAM-02",
    level: "block",
    reason: "family",
    law: [`${EQUALITY_CODE}, c. 2, lett. a`, "D.Lgs. 151/2001, art. 3"],
    pattern: words(
      "\\bliber[aoei] da (?:impegni|vincoli|carichi)(?: familiari| di famiglia)?\\b",
      "\\bnon in (?:stato di )?gravidanza\\b",
      "\\bmaternita (?:esclusa|non prevista)\\b",
      "\\btest di gravidanza\\b",
      "\\b(?:no|nessuna|senza) gravidanz[ae]\\b",
      "\\bnon (?:dev|deve|devono|ci sia|preved|sia|avere|aver)[^.;\\n]{0,40} (?:gravidanz|maternita)\\w*",
      "\\b(?:gravidanz|maternita)\\w* (?:in programma|in corso|a breve)\\b",
      `\\b${LEFT_OUT} (?:(?:donne|candidate|ragazze) )?(?:incinte|in gravidanza|in maternita)\\b`,
      "\\b(?:test|esame)\\b[^.;\\n]{0,25} (?:di )?gravidanza\\b",
      "\\bnon preved\\w+ maternita\\b",
      "\\bin eta fertile\\b",
    ),
    fine: notHere,
    better: () => "",
  },
  {
    id: "NAT-01",
    level: "block",
    reason: "nationality",
    law: ["D.Lgs. 215/2003, art. 2-3", "D.Lgs. 286/1998, art. 43-44"],
    pattern: words(
      "\\b(?:solo|soltanto|esclusivamente|preferibilmente|unicamente|meglio se|riservat[oa] a) (?:per |a |ai )?(?:cittadin[ieoa] )?(?:italian[oaie]|comunitar[ioae]|europe[oaie]|italofon[oaie])(?! (?:b[12]|a[12]|c[12]|livello))\\b",
      `\\b(?:${WHO}|cittadin[oaie]) (?:solo |esclusivamente )?italian[oaie]\\b(?! (?:o|e|ed|oppure) (?:stranier|di altr|extra|non))`,
      `\\b${LEFT_OUT} (?:stranier[ioe]|extracomunitari\\w*|immigrat\\w+)`,
      `\\b(?:stranier[ie]|extracomunitari|immigrati)${STAY_AWAY}`,
      `\\b(?:preferenz|preferi|prediligi|meglio)\\w*(?: \\w+){0,2} ${PEOPLES}`,
      `\\b(?:solo|soltanto|esclusivamente)(?: \\w+)? ${PEOPLES}`,
      "\\bstranieri (?:astenersi|no|esclusi)\\b",
      "\\b(?:nazionalita|cittadinanza) (?:italiana|europea|comunitaria|ue)\\b",
      "\\bmadrelingua italian[aoie]\\b",
    ),
    fine: (place) =>
      notHere(place) ||
      place.fields.contract === "public_service" ||
      place.fields.kind === "placement" ||
      /\b(?:vin|prodott|materi|client|march|cap|birr|formagg)\w* $/.test(place.before) ||
      /\b(?:cors\w|pratich\w|domand\w|sportello|test|richiest\w) [^.;\n]{0,60}$/.test(place.before) ||
      /\bservizi\w* (?:a|ai|per) $/.test(place.before),
    better: (excerpt) => (/madrelingua|cittadinanza|nazionalit/i.test(excerpt) ? "italiano livello B2" : ""),
  },
  {
    id: "NAT-02",
    level: "block",
    reason: "race",
    law: ["D.Lgs. 215/2003, art. 2", "D.Lgs. 286/1998, art. 43"],
    pattern: words(
      "\\bdi razza (?:bianca|nera|caucasica|ariana|europea)\\b",
      `\\b${WHO}(?: \\w+){0,3}? (?:di|dalla|con) pelle\\b`,
      "\\bcarnagione (?:chiara|scura|olivastra|bianca)\\b",
      "\\bbianc[oaie] europe[oaie]\\b",
      "\\b(?:persone|gente|uomini|donne|personale|ragazzi) di colore\\b",
      `\\b${LEFT_OUT} (?:rom|zingar[ie]|neri|negri|ner[oae]|arab[ie]|african[ie]|albanes[ie]|rumen[ie]|romen[ie]|marocchin[ie]|cines[ie]|senegales[ie]|nigerian[ie]|pakistan[ie]|bengales[ie]|indian[ie]|ucrain[ie]|polacch[ie]|filippin[ie]|peruvian[ie]|sudamerican[ie]|meridional[ie])\\b`,
      "\\bzingar[oaie]\\b",
    ),
    fine: (place) => isEqualTreatment(place) || /(?:trucco|fondotint|estetic|cosmet)\w*[^.]{0,40}$/.test(place.before),
    better: () => "",
  },
  {
    id: "NAT-03",
    level: "warn",
    reason: "italian_level",
    law: ["D.Lgs. 215/2003, art. 2, c. 1, lett. b"],
    pattern: words(
      "\\b(?:ottim[ao]|perfett[ao]|eccellente|impeccabile) (?:conoscenza|padronanza|uso)(?: \\w+){0,3}?(?: della lingua| dell'| di| del| la lingua)? ?italian[oa]\\b",
      "\\b(?:perfetto|ottimo|impeccabile) italiano\\b",
      "\\bitaliano (?:perfetto|fluente|impeccabile|ottimo)\\b",
    ),
    better: () => "italiano livello B2",
  },
  {
    id: "NAT-04",
    level: "warn",
    reason: "residence",
    law: ["D.Lgs. 215/2003, art. 2, c. 1, lett. b", "Reg. (UE) 492/2011, art. 3"],
    pattern: words(
      "\\b(?:resident[ei]|domiciliat[oaie]) (?:a|in|nel|nella|nei|nelle|entro|vicino|esclusivamente)\\b",
      "\\bresidenza (?:obbligatoria|richiesta|necessaria|nel comune|nei comuni|in zona|entro|a|in|nel|nella|nei|presso)\\b",
    ),
    fine: (place) =>
      notHere(place) ||
      isBuilding(place) ||
      /\b(?:famigli|anzian|client|utent|bambin|ospit|minori|persone anziane|cittadin)\w* $/.test(place.before),
    better: () => "disponibilità a raggiungere la sede",
  },
  {
    id: "REL-01",
    level: "block",
    reason: "religion",
    law: ["D.Lgs. 216/2003, art. 2-3", DISCRIMINATION, "L. 300/1970, art. 8"],
    pattern: words(
      `\\b(?:${WHO}|preferibilmente|solo|esclusivamente|essere|di fede|di religione|fede) (?:di )?(?:fede |religione )?(?:cattolic|cristian|musulman|islamic|ebraic|ebre|evangelic|ortodoss)[aoiec]\\w{0,2}\\b(?: praticant[ei])?`,
      "\\b(?:cattolic|cristian|musulman)[oaie] praticant[ei]\\b",
      `\\b${LEFT_OUT} (?:musulman|islamic|cristian|cattolic|ebre|induist|buddist|ate)[oaieh]\\w{0,2}\\b`,
      "\\b(?:professione della|professare la|condivisione della) (?:fede|religione)\\b",
      "\\b(?:no|senza|vietato il|non indossare il|non (?:e )?ammess[oi] (?:il )?) ?(?:velo|hijab|burqa)\\b",
      "\\bfede religiosa\\b",
    ),
    fine: (place) =>
      notHere(place) ||
      /\b(?:insegn\w+|docent\w+|maestr\w|ora) (?:di |della )?$/.test(place.before) ||
      /insegnant[ei] di religione/.test(place.match[0]) ||
      /\bspos[ae]\b/.test(place.before),
    better: () => "",
  },
  {
    id: "REL-02",
    level: "block",
    reason: "opinions",
    law: ["L. 300/1970, art. 8 e 15", DISCRIMINATION],
    pattern: words(
      "\\b(?:non|mai) (?:iscritt|aderent)\\w+ (?:al|a|ai|ad alcun|a nessun|ad un) ?sindacat\\w+",
      "\\b(?:chi|se) (?:e|sei|siete|fosse) (?:gia )?iscritt\\w+ (?:al|a|ai|ad un|a un) ?sindacat\\w+",
      `\\b${LEFT_OUT} (?:sindacalist\\w*|iscritt\\w+ (?:al|a|ai) ?sindacat\\w+)`,
      "\\bnon sindacalizzat\\w*",
      "\\borientamento politico\\b",
      "\\bidee politiche\\b",
      "\\btessera (?:di partito|del sindacato|sindacale|di un sindacato)\\b",
      "\\bno (?:agli )?attivist\\w+",
      "\\battivist\\w+ sindacal\\w+",
      "\\b(?:person[ae]|candidat\\w+|personale) apolitic[oa]\\b",
    ),
    fine: notHere,
    better: () => "",
  },
  {
    id: "REL-03",
    level: "block",
    reason: "orientation",
    law: ["D.Lgs. 216/2003, art. 2-3"],
    pattern: words(
      "\\beterosessual\\w*",
      `\\b${LEFT_OUT} (?:gay|lgbt\\w*|omosessual\\w*|lesbiche|trans\\w*)\\b`,
      `\\b(?:gay|omosessual[ie]|lesbiche|trans)${STAY_AWAY}`,
      "\\borientamento sessuale\\b",
    ),
    fine: notHere,
    better: () => "",
  },
];

/** "residenza per anziani", "la residenza in Via Romana": a place where people live, not a requirement. */
function isBuilding({ match, before, after }: Place): boolean {
  if (!match[0].startsWith("residenza") || /(?:obbligatoria|richiesta|necessaria|comun[ei])$/.test(match[0]))
    return false;
  if (/\b(?:in|nella|della|una|alla|presso|nostra|per|questa) $/.test(before)) return true;
  return (
    !ASKED.test(before) && !/^[^.;\n]{0,40}(?:obbligatori|richiest|necessari|preferenzial|indispensabil)/.test(after)
  );
}
