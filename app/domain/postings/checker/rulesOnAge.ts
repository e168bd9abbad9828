import { asWritten } from "./doubleForms";
import { DISCRIMINATION, isNoJob, isNotAsked, LEFT_OUT, type Place, type Rule, words } from "./rule";

const AGE_LAW = ["D.Lgs. 216/2003, art. 2-3", DISCRIMINATION];
const AGED = "(?:1[89]|[2-6]\\d|(?:vent|trent|quarant|cinquant)'?[a-z]{0,7})";
/** Ages in letters: "diciotto", "venticinque". */
const AGED_WORD = "(?:diciott|diciannov|vent|trent|quarant|cinquant)[a-z]{1,7}";
const UP_TO =
  "(?:massimo|max\\.?|non oltre|fino a|entro|under|sotto|non superiore a|inferiore a|non piu di|non piu vecchi[oe] di|minore di|al di sotto de|meno di|al massimo)(?:i|l|gli)? ?";

/** Whose age it is, when it is not the candidate's: who is looked after, taught or served, a machine, a firm, a qualification. */
const SOMEONE_ELSE =
  /\b(?:bambin|bimb|minori\b|alunn|student|utent|ospit|alliev|client|pazient|figli|anzian|signor|squadr|categori|campionat|atlet|gruppi|adult|corsist|(?:con|per|dei|ai|e) ragazz)\w*(?: \w+)?(?: (?:di|con|tra|fra|da|dai|a))? ?$/;
const SOMETHING =
  /\b(?:anzianit|garanzi|aziend|impres|societ|ditta|negozi|ristorant|edific|macchin|attivit|contratt|storia)\w*(?: \w+)? (?:ha|da|con|di|esiste|dura)(?: \w+)? $/;
const NOT_AN_AGE =
  /^ ?(?:di|d'|nel|nella|in) ?(?:\w+ )?(?:esperienza|anzianita|attivita|contributi|garanzia|lavoro|servizio|storia|settore|mansione|ruolo)/;

function isOtherAge({ before, after }: Place): boolean {
  return (
    SOMEONE_ELSE.test(before) ||
    SOMETHING.test(before) ||
    NOT_AN_AGE.test(after) ||
    /\besperienza (?:di )?$/.test(before)
  );
}

/** Ages the law itself sets: apprentices (D.Lgs. 81/2015 art. 43-45) and civil service; incentives named as such. */
function isLawfulAge(place: Place): boolean {
  const ages = (place.match[0].match(/\d{2}/g) ?? []).map(Number);
  const [lowest, highest] = [ages.length > 1 ? Math.min(...ages) : 18, Math.max(...ages)];
  const { contract, kind } = place.fields;
  if (kind === "placement" || /servizio civile/.test(place.text)) return lowest >= 18 && highest <= 30;
  if (/incentiv|sgrav|esoner|bonus|agevolaz|decontribuz/.test(place.before + place.after)) return true;
  if (contract === "apprenticeship_1") return lowest >= 15 && highest === 25;
  const apprentice =
    contract === "apprenticeship_2" ||
    contract === "apprenticeship_3" ||
    (contract === null && /apprendist/.test(place.text));
  return (
    apprentice &&
    (lowest === 17 || lowest === 18) &&
    (highest === 29 || (highest === 30 && /non compiut/.test(place.after)))
  );
}

const fineAge = (place: Place) => isNoJob(place) || isNotAsked(place) || isOtherAge(place) || isLawfulAge(place);

/** "un ragazzo giovane" → "una persona anche alla prima esperienza"; "team giovane" → "team affiatato". */
function withoutYouth(excerpt: string): string {
  const group = /^(?:team|ambiente|staff|contesto|organico|gruppo di lavoro)/i.exec(excerpt);
  if (group) return `${group[0]} affiatato`;
  const remaining = excerpt.replace(
    /(?:un |una |due |tre |dei |delle )?(?:ragazz|giovan|person|candidat|figur|risors|profil).*$/is,
    "",
  );
  return asWritten(excerpt, `${remaining}una persona anche alla prima esperienza`);
}

export const RULES_ON_AGE: Rule[] = [
  {
    id: "AGE-01",
    level: "block",
    reason: "age",
    law: AGE_LAW,
    pattern: words(
      `\\b(?:(?:di )?eta:? ?)?${UP_TO}(?:agli |ai |i )?${AGED} ?anni\\b(?: di eta)?`,
      `\\b${AGED} anni (?:max|massimo|al massimo)\\b`,
      "\\bunder ?-?(?:2[0-9]|3\\d|4\\d|5\\d)\\b",
      "\\beta:? (?:massima|max\\.?|non superiore|inferiore|limite)[^.;\\n\\d]{0,20}\\d{2}(?: anni)?\\b",
      `\\beta:? ${UP_TO}(?:agli |ai |i )?\\d{2}\\b(?: anni)?`,
      "\\blimit[ei] (?:di|d') ?eta\\b",
      `\\b${LEFT_OUT} (?:over|ultra) ?-?(?:\\d{2}|\\w+enni)\\b`,
      `\\bnon (?:ha|hai|abbia|abbiano|hanno|aver\\w*) (?:ancora |gia )?(?:piu di|oltre|superato)(?: i)? ${AGED} anni\\b`,
      `\\b(?:superat|oltrepassat|passat)[oi] (?:i |gli )?${AGED} anni\\b`,
      `\\b(?:sopra|oltre|dopo) (?:i |gli )?${AGED} anni (?:non|no\\b)`,
      "\\b(?:ultra)(?:trent|quarant|cinquant|sessant)enni\\b",
      "\\bnon (?:ha|abbia|hanno|abbiano|avere) (?:ancora )?compiuto (?:i )?(?:[2-6]\\d|1[89]) anni\\b",
      "\\b[2-6]\\d anni non (?:ancora )?compiuti\\b",
      "\\b(?:ventenn|trentenn|quarantenn)[ei]\\b",
      "\\bnat[aioe](?:\\/[aioe])? (?:dopo|dal|prima)(?: il| del)? (?:19|20)\\d{2}\\b",
      `\\b(?:passat|superat|compiut)[oi] (?:i |gli )?${AGED_WORD}\\b`,
      "\\b(?:almeno|minimo|sopra i) (?:2[1-9]|[3-6]\\d) anni\\b",
    ),
    fine: fineAge,
    better: (excerpt) => asWritten(excerpt, "anche alla prima esperienza"),
  },
  {
    id: "AGE-02",
    level: "block",
    reason: "age",
    law: AGE_LAW,
    pattern: words(
      "\\beta:? ?(?:compresa |richiesta |ideale |anagrafica )?(?:tra|fra|dai|da|di)? ?(?:i |gli )?(?:1[4-9]|[2-6]\\d) ?(?:anni )?(?:-|\\/|e|ed|a|ai) ?(?:i |gli )?[1-6]\\d\\b(?: anni)?",
      "\\b[1-6]\\d ?[-/] ?[1-6]\\d ?enn[ei]\\b",
      `\\b(?:tra|fra|dai|da) (?:i |gli )?(?:${AGED_WORD})(?: anni)? (?:e|ai|agli|a|ed) (?:i |gli )?(?:${AGED_WORD})(?: anni)?\\b`,
      "\\b(?:dai |da |tra |fra )?(?:i |gli )?(?:1[4-9]|[2-5]\\d) ?(?:anni )?(?:-|\\/|e|ed|ai|a|fino ai|agli) ?(?:i |gli )?[1-6]\\d ?anni\\b",
    ),
    fine: fineAge,
    better: (excerpt) => asWritten(excerpt, "anche alla prima esperienza"),
  },
  {
    id: "AGE-03",
    level: "warn",
    reason: "young_words",
    law: ["D.Lgs. 216/2003, art. 2"],
    pattern: words(
      "\\b(?:cerc(?:asi|a|hiamo)|ricerc(?:a|asi|hiamo)|selezion(?:a|iamo)|assum(?:e|iamo)|inseriamo|preferiamo) (?:un |una |due |tre |dei |delle |anche )?(?:ragazz[oaie]|giovan[ei]|giovanissim[aoei])(?: (?:giovan[ei]|volenteros\\w|dinamic\\w|sveg\\w+|motivat\\w))*",
      "\\b(?:ragazz[oaie]|person[ae]|candidat[oaie]|personale|figur[ae]|profil[oi]|risors[ae]) (?:molto )?giovan[ei]\\b",
      "\\bgiovan[ei] (?:e |ed )?(?:dinamic\\w|volenteros\\w|motivat\\w|diplomat\\w|laureat\\w|brillant\\w|ambizios\\w|promettent\\w|risors\\w|candidat\\w|ragazz\\w|neodiplomat\\w)",
      "\\b(?:team|ambiente|staff|gruppo di lavoro|contesto|organico) (?:di lavoro )?(?:molto )?giovan(?:e|i|ile)\\b",
    ),
    fine: (place) =>
      isNoJob(place) ||
      place.fields.kind === "placement" ||
      place.fields.contract?.startsWith("apprenticeship") === true,
    better: withoutYouth,
  },
  {
    id: "OTH-02",
    level: "warn",
    reason: "apprentice_age",
    law: ["D.Lgs. 81/2015, art. 43-45", "D.Lgs. 81/2015, art. 47, c. 4"],
    pattern: words(
      "\\bapprendist\\w+[^.;\\n]{0,60}?(?:oltre|over) ?(?:30|35|40)\\b",
      "\\bapprendist\\w+[^.;\\n]{0,40}?\\b(?:3[0-9]|[4-6]\\d) anni\\b",
    ),
    fine: ({ match, after }) => /naspi|cigs|mobilita/.test(match[0] + after),
  },
  {
    id: "OTH-05",
    level: "block",
    reason: "minors",
    law: ["L. 977/1967", "L. 296/2006, art. 1, c. 622"],
    pattern: words(
      "\\bstudent\\w+ (?:di|della) (?:prima|seconda|terza) media\\b",
      "\\b(?:ragazz[oaie](?: e ragazz[ei])?|apprendista|candidat[oa]|persona|lavorator[ei]|minorenn[ei]|aiutante|eta minima)(?: \\w+){0,3}? 1[0-5] anni\\b",
      "\\bminorenn[ei] (?:sotto|con meno di)\\b",
      "\\bminori di (?:14|15|16) anni\\b",
    ),
    fine: (place) =>
      isNoJob(place) ||
      /\b(?:a|con|per|di|ad|assistere|seguire|accompagnare|accudire) (?:un|una|il|la|lo)? ?$/.test(place.before) ||
      /esperienza/.test(place.match[0] + place.after.slice(0, 20)) ||
      (place.fields.contract === "apprenticeship_1" && place.match[0].endsWith("15 anni")),
  },
];
