import { doubleForm, FEMININE, MASCULINE, hasBothForms } from "./doubleForms";
import { DISCRIMINATION, EQUALITY_CODE, isNotAsked, LEFT_OUT, type Rule, words } from "./rule";

const TRANSPARENCY = "D.Lgs. 96/2026, art. 5";
const PERSON =
  "(?:donn[ae]|uom(?:o|ini)|ragazz[aeoi]|signor[aei]|maschi(?:o)?|femmin[ae]|personale (?:maschile|femminile))";
const BOTH = /^ ?(?:o|e|\/|sia|che|ed?) ?(?:di sesso |un |una |anche )?(?:donn|uom|ragazz|maschi|femmin|signor)/;
const JOB =
  "(?:badante|baby ?-?sitter|autista|barista|colf|oss|responsabile|estetista|assistente|addett[oa]|commess[oa]|camerier[ea]|custode|collaborat\\w+|operat\\w+|portiere|personale)";

export const RULES_ON_SEX: Rule[] = [
  {
    id: "SEX-01",
    level: "block",
    reason: "sex",
    law: [`${EQUALITY_CODE}, c. 1-2`, DISCRIMINATION],
    pattern: words(
      `\\b(?:solo|soltanto|solamente|esclusivamente|unicamente|preferibilmente|preferenza per|riservat[oa] a|rivolt[oa] a) (?:(?:per|a|alle|agli|ai) )?(?:candidat[ei] )?${PERSON}\\b`,
      "\\b(?:cerc(?:asi|a|o|hiamo)|ricerc(?:asi|a|hiamo)|assum(?:esi|e|iamo)|selezion(?:a|iamo)|vo(?:gliamo|rremmo)|preferi(?:amo|remmo)|prediligiamo|desideriamo|serv(?:e|ono)|occorr(?:e|ono)|accettiamo|valutiamo) (?:una? |due |tre |preferibilmente |di preferenza )*(?:donn[ae]|uom(?:o|ini)|signor[ae]|ragazz[ae])\\b",
      "\\b(?:le |gli |i )?(?:donne|uomini|maschi|femmine|ragazze) (?:non (?:sono|saranno|verranno|vengono)|sono esclus[ei]|si astengano)\\b",
      "\\b(?:sesso forte|gentil sesso)\\b",
      "\\bsol[ei] (?:signore|donne|uomini|ragazze|maschi)\\b",
      `\\b${JOB} (?:donna|uomo|femmina|maschio)\\b`,
      `\\b${LEFT_OUT} (?:donne|uomini|maschi|femmine|ragazze)\\b`,
    ),
    fine: ({ match, before, after }) =>
      BOTH.test(after) ||
      /^(?:\/|\(|\*)/.test(after) ||
      /\bnon $/.test(before) ||
      /(?:madri|e ragazzi|centr\w+ )/.test(after.slice(0, 10)) ||
      /scarpe|abbigliamento|abiti|moda/.test(match[0]),
    better: () => "persone",
  },
  {
    id: "SEX-02",
    level: "block",
    reason: "sex",
    law: [`${EQUALITY_CODE}, c. 2, lett. b`],
    pattern: words(
      "\\b(?:di )?sesso (?:maschile|femminile)\\b",
      "\\b(?:personale|figur[ae]|presenza|profilo|candidatur[ae]) (?:maschil[ei]|femminil[ei])\\b",
      "\\b(?:cerchiamo|cerco|vogliamo|preferiamo) (?:una lei|un lui)\\b",
      "\\bambosessi esclusi\\b",
      "\\b(?:sesso|genere) ?: ?(?:m|f|maschile|femminile)\\b(?! ?/)",
    ),
    fine: ({ before, after }) =>
      /^ ?(?:o|e|\/|che|sia) ?(?:di )?(?:sesso )?(?:maschile|femminile)/.test(after) ||
      /(?:maschile|femminile) ?(?:o|e|\/|che) ?$/.test(before),
    better: () => "",
  },
  {
    id: "SEX-03",
    level: "warn",
    reason: "sex_title",
    law: [EQUALITY_CODE, TRANSPARENCY],
    naming: true,
    pattern: words("\\bdonna delle pulizie\\b", `\\b(?:${FEMININE})\\b`),
    fine: hasBothForms,
    better: doubleForm,
  },
  {
    id: "SEX-04",
    level: "hint",
    reason: "sex_title",
    law: [`${EQUALITY_CODE}, c. 5`, TRANSPARENCY],
    naming: true,
    pattern: words(`\\b(?:${MASCULINE})\\b`),
    fine: hasBothForms,
    better: doubleForm,
  },
  {
    id: "SEX-05",
    level: "block",
    reason: "appearance",
    law: [EQUALITY_CODE, `${DISCRIMINATION}, c. 1`],
    pattern: words(
      "\\b(?:bella|buona|ottima|gradevole|piacevole) presenza\\b(?! (?:sul|sui|nel|in|online|digitale|di mercato|territoriale))",
      "\\b(?:bel(?:l'| )?|gradevole |piacevole |attraente |ottimo |buon )aspetto\\b",
      "\\baspetto (?:fisico )?(?:(?:curato|ordinato)(?:,| ed?) )?(?:gradevole|piacevole|attraente|avvenente)\\b",
      "\\bdi bella immagine\\b",
      "\\b(?:ragazz[aeo]|commess[aeo]|person[ae]|barist[ae]|camerier[ae]|donn[ae]) (?:molto |davvero )?(?:carin|attraent|avvenent)[aeio]\\b",
      "\\btaglia (?:non superiore|massima|max|non oltre)[^.;\\n]{0,10}\\d{2}\\b",
      "\\bbell[ao] ragazz[ao]\\b",
      "\\bbella? (?:donna|uomo)\\b",
      "\\bfisico (?:snello|prestante|atletico|asciutto)\\b",
      "\\btaglia (?:3[68]|4[0-8]|xs|s|m)\\b",
      "\\b(?:altezza|statura) (?:minima|non inferiore|di almeno)(?: a| di)?:? ?(?:m|mt|cm)?\\.? ?[1-2]",
    ),
    fine: (place) => isNotAsked(place) || /(?:abit|vestit|scarp|cap[oi]|magli|divis)\w*[^.]{0,25}$/.test(place.before),
    better: () => "",
  },
  {
    id: "SEX-06",
    level: "warn",
    reason: "photo",
    law: [DISCRIMINATION, "GDPR, art. 5, par. 1, lett. c"],
    pattern: words(
      "\\b(?:cv|c\\.v\\.|curriculum(?: vitae)?|curricula|candidatura|domanda)(?: \\w+){0,2} (?:con|corredat[oa] (?:di|da)|complet[oa] di|allegando|e) (?:una |la )?(?:foto|fotografia|fototessera)\\b",
      "\\b(?:inviare|allegare|mandare|inviateci|allegate|invia|allega|manda) (?:una |la |propria |vostra |tua |anche )*(?:foto|fotografia|fototessera)\\b(?! (?:di|dei|delle|del) (?:prodott|lavor|oper|pezz|realizz|document|tesser))",
      "\\b(?:foto|fotografia) (?:obbligatoria|a figura intera|in costume|tessera|recente)\\b",
    ),
    fine: isNotAsked,
    better: (excerpt) => /^(?:cv|c\.v\.|curricul\w+(?: vitae)?|candidatura|domanda)/i.exec(excerpt)?.[0] ?? "",
  },
];
