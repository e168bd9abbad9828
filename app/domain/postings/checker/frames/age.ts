import { roots, words } from "~/domain/wording/frame";
import {
  everybody,
  incentiveNamed,
  lawNamed,
  notNeeded,
  someoneServed,
  thing,
  welcome,
} from "~/domain/wording/meanings";
import { AGE, numberOf } from "~/domain/wording/numbers";
import { ASK, OUT, WANT } from "~/domain/wording/stances";
import { noJob, placement, type AdvertCondition, type AdvertFrame } from "../situation";

const AGED = `(?:${AGE}|(?:vent|trent|quarant|cinquant|sessant)')`;
const THE = "(?:ai |agli |i |gli |a |l')?";
const YEARS = "(?: ?anni|'anni| ?enni| a\\.)";
const UP_TO =
  "(?:massim[oa]|max\\.?|al massimo|non (?:oltre|piu di|superiore a|maggiore di|sopra|abbia piu di|superi\\w*)|fino a|entro|under|sotto|al di sotto d[ei]\\w*|inferiore a|minore di|meno di|(?:non )?piu (?:giovan|vecchi)[eioa] di)(?:i|l|gli)? ?";

/** Whose age it is, when it is not the candidate's: who is looked after, taught or served, a machine, a firm, a qualification. */
export const othersAge: AdvertCondition = ({ before, root, after }) =>
  /\b(?:bambin|bimb|minor[ie]\b|alunn|student|utent|ospit|alliev|client|pazient|figli|anzian|signor|squadr|categori|campionat|atlet|grupp[oi]|adult|corsist|giocator|calciator|calcio|nonn|mamma|babbo|papa|genitor|donn[ae] |uomo |coppia|famigli|gemell|ragazz[oiae](?: e ragazz[ei])?(?: (?:dell|del|di|con|che fre|iscritt)|$))\w*(?:,? \w+){0,3}?(?:,? (?:di|con|tra|fra|da|dai|a|che ha|hanno|ha|eta))? ?\(?$/.test(
    before.slice(-48),
  ) ||
  /\b(?:anzianit|garanzi|aziend|impres|societ|ditt|negozi|ristorant|edific|macchin|impiant|caldai|attrezz|attivit|contratt|stori|bottega|locale|albergo|forno|esperien|lavor|mestier|diplom|laure|cantin|vin|olio|casa|stabil|palazz|mutu|cammin|prim)\w*(?:,? \w+){0,2} (?:ha|da|con|di|esiste|dura|del|per|oltre|aperto|nata?o?|che ha)(?: \w+)? $/.test(
    before.slice(-48),
  ) ||
  /^ ?(?:di|d'|nel|nella|in|fa\b|dalla|dal|e piu) ?(?:\w+ )?(?:esperienza|anzianita|attivita|contributi|garanzia|lavoro|servizio|storia|settore|mansione|ruolo|mestiere|laurea|diploma|contratto|ininterrott\w+|apprendistato)/.test(
    after,
  ) ||
  /\besperienza (?:\w+ ){0,2}(?:di |da |tra |fra )?$/.test(before) ||
  /^(?:ai|per) bambin/.test(root);

const agesOf = (root: string) =>
  [...root.matchAll(new RegExp(`\\b${AGED}`, "g"))].map(([each]) => numberOf(each)).filter((age) => age > 13);

/** Ages the law itself sets for apprentices (D.Lgs. 81/2015 art. 43-45), on-call work (art. 13) and placements. */
const lawfulAge: AdvertCondition = (place) => {
  const { fields } = place.situation;
  const ages = agesOf(place.root);
  const [lowest, highest] = [ages.length > 1 ? Math.min(...ages) : 18, Math.max(...ages)];
  if (placement(place)) return lowest >= 16 && highest <= 35;
  if (place.mentions(/\b(?:a chiamata|intermittente)\b/) && (highest <= 25 || highest >= 55) && lawNamed(place))
    return true;
  if (place.mentions(/\bneet\b|garanzia giovani|\bgol\b/) && lawNamed(place)) return true;
  const named = place.mentions(/apprendist/);
  if (
    fields.contract === "apprenticeship_1" ||
    (named && place.mentions(/primo livello|i livello|1 livello|duale|scuola-lavoro/))
  )
    return lowest >= 15 && highest === 25;
  const apprentice =
    fields.contract === "apprenticeship_2" ||
    fields.contract === "apprenticeship_3" ||
    (fields.contract === null && named);
  return (
    apprentice &&
    (lowest === 17 || lowest === 18) &&
    (highest === 29 || (highest === 30 && /non (?:ancora )?compiut/.test(place.root + place.after)))
  );
};
/** A licence that the law gives from 21 or 24 years on. */
const licence: AdvertCondition = (place) =>
  /\b(?:codice della strada|patente [cd]|cqc|porto d'armi|guardia giurata|concors\w+)\b/.test(place.around) ||
  (place.mentions(/patente [cd]|\bcqc\b|guardi[ae] giurat/) &&
    agesOf(place.root).every((age) => age === 18 || age === 21 || age === 24));
export const anyJob: AdvertCondition[] = [notNeeded, everybody, othersAge, lawfulAge, licence];

/** What follows a range of figures when it is no age. */
const UNIT =
  /^ ?(?:h\b|ore|or[ae]|min|km|kg|euro|€|%|mila|k\b|°|gradi|mq|metri|persone|dipendenti|posti|post[oi]|coperti|camere|camer\w+|giorni|mesi|settiman\w+|colli|consegn\w+|partecipant\w+|bambin\w+|bimb\w+|alunn\w+|ragazz\w+|ospit\w+|client\w+|pezzi|pasti|stanze|tavoli|numeri?|cv|quintali|litri|operai|colleg\w+|volte|minuti|lezion\w+|iscritt\w+|letti|capi|:|\.\d|,\d|\/\d|h\d|-\d|e \d|lordi|nett[io]|mensil\w+|al (?:mese|giorno)|l'ora)/;
const noUnit: AdvertCondition = ({ after }) => !UNIT.test(after);
const PEOPLE =
  /\b(?:qualcuno|qualcuna|person[ae]|chi|eta|anni|anagraf\w+|giovane|candidat\w+|ragazz\w+|figur[ae]|profil[oi]|collaborator\w+|giovan[ei]|gente|addett\w+|commess\w+|barist[ae]|camerier\w+|impiegat\w+|operai\w*|preferibilmente|idealmente|ideale|requisit[oi]:?|cerc\w+|siete|sei|hai|avete|avere|abbia|target|neo ?-?diplomat\w+|neo ?-?laureat\w+|staff|anagrafic\w+|fascia|range|identikit|profilo|meglio se|preferi\w+|possibilmente|idealmente|soltanto|solo|gradi\w+|richiest\w+|massimo)\b/;
const aboutPeople: AdvertCondition = ({ before, after, root }) =>
  PEOPLE.test(before.slice(-60)) ||
  /^(?: anni|'anni| di eta)/.test(after) ||
  /eta|anni/.test(root) ||
  (/^ ?(?:[,.;!)]|$)/.test(after) && !/\b(?:sotto|circa|oltre|piu di|verso) /.test(root));

export const ON_AGE: AdvertFrame[] = [
  {
    rule: "AGE-01",
    root: roots(
      `\\b(?:(?:di )?eta:? ?)?${UP_TO}${THE}${AGED}${YEARS}(?: di eta| d'eta)?`,
      `\\b${AGED}${YEARS} (?:max|massimo|al massimo|come limite|e non oltre|e non di piu|o meno|non (?:ancora )?compiuti)`,
      `\\beta:? (?:massim[ao]|max\\.?|limite|non superiore|inferiore|anagrafica)[^.;\\n\\d]{0,20}${AGED}\\b(?: anni)?`,
      `\\beta:? ?(?:minima )?${UP_TO}${THE}${AGED}\\b(?: anni)?`,
      `\\bnon (?:ha|hai|abbia|abbiano|abbiate|hanno|aver\\w*) (?:ancora |gia )?(?:piu di|oltre|superato|passato|compiuto)(?: i| gli)? ${AGED}\\b(?: anni)?`,
      `\\bnon (?:deve|devono) (?:aver |avere )?(?:superar\\w*|superato|passato|oltrepassato|piu di|oltre)(?: i| gli)? ${AGED}\\b`,
      "\\b(?:ultra)?(?:trent|quarant|cinquant|sessant)enni (?:e oltre |in su )?(?:no|esclus|asten)\\w*",
      `\\bnat[aioe](?:\\/[aioe])? (?:dopo|dal|dagli|prima|negli anni|a partire)(?: il| del| dal| anni)? ?(?:19|20|'|90|2000)\\d*`,
      "\\bnat[aioe](?:\\/[aioe])? (?:in|nel|negli anni) (?:19|20|')\\d{2}(?= (?:in|o|e) )",
      "\\b(?:nat[oaie]|anno di nascita|nascita|data di nascita)\\b[^.;\\n]{0,30}\\b(?:non (?:anterior\\w+|prima|precedent\\w+)|successiv\\w+|posterior\\w+|dopo|dal|a partire|in poi|in avanti)\\b[^.;\\n]{0,12}(?:19|20|')\\d{2}",
      "\\bnat[aoie] (?:col|con il|con lo|gia col) (?:tele\\w+|cellulare|smartphone|tablet)\\b",
      "\\b(?:coscritt[ie]|leva) (?:del|dal|dopo)\\b[^.;]{0,10}\\d{2}",
      "\\bclasse (?:19|20|'|9|0)\\d{1,3}(?:[-/ ]\\d{2,4})? ?(?:in poi|in su|o (?:successiv|seguent)\\w+|e seguenti)?",
    ),
    unless: [...anyJob, noJob, someoneServed],
    doubt: [incentiveNamed, lawNamed],
  },
  {
    rule: "AGE-01",
    root: roots(
      "\\bunder ?-?(?:2[0-9]|3\\d|4\\d|5\\d)\\b",
      `\\b(?:eta )?(?:sotto|entro|prima de|non oltre|al di sotto de|sotto la soglia de|massimo|meno di|sui|sulla|intorno a|attorno a|vers[o]|circa |non superi|non abbia superato)(?:i|gli|l)? ?(?:i |gli )?(?:${AGED}|trentina|ventina|quarantina)\\b`,
    ),
    only: [noUnit, (place) => place.root.startsWith("under") || aboutPeople(place)],
    unless: [
      ...anyJob,
      noJob,
      someoneServed,
      ({ before, root }) =>
        /under/.test(root) &&
        /\b(?:calcio|squadr|allen|categori|atlet|campionat|torneo|minibasket|scuola|giovanil|rugby|pallavolo|basket|nuoto|bonus|incentiv|sgrav)\w*[^.]{0,25}$/.test(
          before,
        ),
    ],
    doubt: [incentiveNamed, lawNamed],
  },
  {
    rule: "AGE-01",
    root: roots(
      `\\b(?:passat|superat|compiut|oltrepassat|varcat|girat)[oi] (?:da (?:un pezzo|tempo) |gia )?(?:i|gli|la|la soglia dei|la boa dei|gl') ?(?:${AGED}|ventina|trentina|quarantina|cinquantina)\\b(?: anni)?`,
      `\\b(?:sopra|oltre|dopo|dai) (?:i |gli )?${AGED}(?: anni)?(?: in su| in poi)?\\b`,
      "\\b(?:over|ultra|senior(?=[^.;]{0,20}(?:no|non|asten|esclus)\\b))(?: ?-?\\d\\d)?\\b",
      "\\b(?:boomers?|gente adulta|gente matura|dinosauri|vecchia guardia|vecchia scuola|anta|gli anta|generazione x)\\b",
      "\\b(?:ultra)?(?:trent|quarant|cinquant|sessant)enni\\b",
      `\\bpiu di ${AGED} anni\\b`,
      "\\b(?:pensionat\\w+|pensionand\\w+|prossim\\w+ alla pensione|vicin\\w+ alla pensione|anziani|vecchi(?:etti)?(?= ?(?:[,.;:!]|$|non |no\\b|asten|esclus|e |o ))|matusa|nonni|non piu giovan\\w+|di mezza eta|attempat\\w+|eta avanzata|una certa eta|eta matura|capelli (?:ormai |gia )?(?:bianchi|grigi)|ha gia (?:una|la) pensione|fuori tempo massimo|stagionat[ie]|troppo grandi|troppo avanti (?:con gli anni|negli anni)|adulti)\\b",
    ),
    stance: [OUT],
    unless: [
      notNeeded,
      everybody,
      welcome,
      othersAge,
      someoneServed,
      thing,
      ({ after, root }) => /^(?:sopra|oltre|dopo|dai|piu)/.test(root) && UNIT.test(after),
    ],
    doubt: [incentiveNamed],
  },
  {
    rule: "AGE-01",
    root: roots(
      `\\b(?:almeno|minimo|min\\.?|non meno di|sopra i|dai|oltre i|over) ?(?:i )?(?:2[2-9]|[3-6]\\d|venticinque|trent'|trenta|quarant'|quaranta|cinquant'|cinquanta)(?: ?anni)(?: (?:compiuti|in su|di eta))?`,
      "\\beta (?:minima|non inferiore)[^.;\\n\\d]{0,15}(?:2[2-9]|[3-6]\\d)\\b",
      "\\beta matura\\b",
      "\\bover ?-?[3-6]\\d\\b",
    ),
    stance: [WANT, { before: [{ pattern: words("\\b(?:avere|abbia|hai|chi ha|di|eta|solo|con)\\b"), reach: 12 }] }],
    unless: [
      ...anyJob,
      noJob,
      someoneServed,
      welcome,
      ({ after }) =>
        /^ (?:di |d')?(?:esperienza|attivita|storia|lavoro|servizio|anzianita|laurea|contributi)/.test(after),
    ],
    doubt: [incentiveNamed, lawNamed],
  },
  {
    rule: "AGE-01",
    root: roots(
      "\\blimit[ei] (?:massim[oi] )?(?:di|d') ?eta\\b",
      "\\b(?:data|anno|luogo e data) di nascita\\b",
      "\\b(?:la |l'|propria |vostra |tua )?eta\\b(?! (?:dei|degli|delle|del|scolare|minima|compresa|adulta|evolutiva|contributiva))",
    ),
    stance: [
      {
        before:
          ASK.before?.map((cue) => ({
            ...cue,
            reach: 34,
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|precis\\w+|scriv\\w+|comunic\\w+|dichiar\\w+|dicci|diteci|dire|con|allegare|riportare|inserire|nome|foto|e chiedere)\\b",
            ),
          })) ?? [],
      },
    ],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      othersAge,
      noJob,
      placement,
      ({ after, before }) =>
        /^ (?:di|dai|tra|fra) |^ ?minim/.test(after) ||
        /\b(?:maggior|minor|di|d'|da|ogni|in|terza|prima|per)\b ?$/.test(before),
    ],
  },
  {
    rule: "AGE-01",
    root: roots(
      "\\blimit[ei] (?:massim[oi] )?(?:di|d') ?eta\\b:?[^.;\\n]{0,14}\\d{2}",
      "\\bc'e (?:un |il )?limite d(?:i |')eta\\b",
      "\\bci sono limiti d(?:i |')eta\\b",
    ),
    unless: [notNeeded, everybody, lawfulAge, noJob, placement],
    doubt: [lawNamed, incentiveNamed],
  },
  {
    rule: "AGE-02",
    root: roots(
      `\\beta:? ?(?:compresa |richiesta |ideale |anagrafica |preferit\\w+ |media )?(?:tra|fra|dai|da|di)? ?(?:i |gli )?${AGED} ?(?:anni )?(?:-|\\/|e|ed|a|ai|agli) ?(?:i |gli )?${AGED}\\b(?: anni)?`,
      "\\b[1-6]\\d ?[-/] ?[1-6]\\d ?enn[ei]\\b",
      `\\b(?:dai |da |tra |fra )?(?:i |gli )?${AGED} ?(?:anni )?(?:-|\\/|e|ed|ai|a|fino ai|agli) ?(?:i |gli )?${AGED} ?(?:anni|enni)\\b`,
    ),
    unless: [...anyJob, noJob, someoneServed],
    doubt: [incentiveNamed, lawNamed],
  },
  {
    rule: "AGE-02",
    root: roots(
      `\\b(?:tra|fra|dai|da) (?:i |gli )?${AGED}(?: anni)? (?:e|ai|agli|a|ed) (?:i |gli )?${AGED}\\b`,
      `\\b(?:fascia|target|range|fascia d'eta|ideale|profilo|eta|neo ?-?diplomat\\w+|neo ?-?laureat\\w+|ragazz[iae]|person[ae]|profil[oi]|junior|candidat\\w+|figur[ae]|staff|giovani|anagrafica)[^.;\\n\\d]{0,16}\\d\\d ?[-/] ?\\d\\d\\b`,
    ),
    only: [noUnit, aboutPeople, ({ root }) => agesOf(root).length > 1 && Math.min(...agesOf(root)) >= 16],
    unless: [...anyJob, noJob, someoneServed],
    doubt: [incentiveNamed, lawNamed],
  },
];
