import { roots } from "~/domain/wording/frame";
import { notNeeded } from "~/domain/wording/meanings";
import { numberOf, SMALL } from "~/domain/wording/numbers";
import { MIN_INTERNSHIP_CENTS, MAX_INTERNSHIP_MONTHS } from "../../internships";
import {
  curricular,
  extracurricular,
  internship,
  noJob,
  placement,
  type AdvertCondition,
  type AdvertFrame,
} from "../situation";

const TRAINEE = "\\b(?:stage|tirocini[oa]|stagist[ae]|tirocinant[ei])\\b";
const inCourse: AdvertCondition = (place) => curricular(place) && !extracurricular(place);

/** The longest an internship of this text may last: by what the form says, or by whom the text is for. */
function mostMonths(place: Parameters<AdvertCondition>[0]): number {
  const { internshipCategory } = place.situation.fields;
  if (internshipCategory) return MAX_INTERNSHIP_MONTHS[internshipCategory];
  if (place.mentions(/\b(?:disabilit|collocamento mirato|l\.? ?68|categorie protette)/))
    return MAX_INTERNSHIP_MONTHS.disability;
  if (
    place.mentions(
      /\b(?:svantaggi|inclusione|laureat|neolaureat|rifugiat|richiedent|detenut|dipendenz|servizi? social)/,
    )
  )
    return MAX_INTERNSHIP_MONTHS.graduate_or_disadvantaged;
  return MAX_INTERNSHIP_MONTHS.ordinary;
}
const monthsOf = (root: string) => numberOf(/(\S+) mesi$/.exec(root)?.[1] ?? "");
const tooLong: AdvertCondition = (place) =>
  /\b(?:un|1|due|tre) ann[oi]$/.test(place.root)
    ? mostMonths(place) < (/un|1/.test(place.root) ? 12 : 24) || /tre/.test(place.root)
    : monthsOf(place.root) > mostMonths(place);

/** Euros a month written in the words found. */
const eurosOf = (root: string) => {
  const written = /\d[\d.]*(?:,\d+)?/.exec(root)?.[0];
  return written === undefined ? NaN : numberOf(written);
};
const underMinimum: AdvertCondition = ({ root }) => eurosOf(root) > 0 && eurosOf(root) * 100 < MIN_INTERNSHIP_CENTS;

export const ON_INTERNSHIPS: AdvertFrame[] = [
  {
    rule: "TIR-01",
    root: roots(
      `${TRAINEE}[^.;\\n]{0,60}?\\b(?:non (?:e )?retribuit[oa]|gratuit[oa]|gratis|(?:senza|nessun[ao]?) (?:rimborso|compenso|indennita|paga|retribuzione|stipendio)|volontari[oa]|non (?:e |sono |viene )?previst[oa] (?:alcun |un |nessun )?(?:rimborso|compenso|indennita))\\b`,
      `\\b(?:non (?:e |sono |viene )?previst[oaie] (?:alcun[ao]? |un['a]? ?|nessun[ao]? )?(?:rimborso|compenso|indennita|paga)|(?:nessun[ao]?|niente|zero|senza) (?:rimborso|compenso|indennita|paga|soldi|retribuzione|borsa)|non (?:si )?(?:paga|e pagat[oa]|retribui\\w+)|solo (?:buoni pasto|il pasto|i pasti|rimborso (?:del treno|benzina|viaggio|trasporti)))\\b`,
    ),
    only: [internship],
    unless: [
      inCourse,
      noJob,
      ({ root, after }) =>
        /\b(?:cors\w|mensa|parcheggio|alloggio|past[oi]|formazione|abbonamento|bus|corso \w+)(?: \w+){0,3} gratuit[oa]$/.test(
          root,
        ) || /^ (?:spese di viaggio|chilometric)/.test(after),
      ({ situation, root, mentions }) =>
        !/stage|tirocin|stagist/.test(root) &&
        situation.fields.kind !== "internship" &&
        !mentions(/^[^.]{0,60}(?:stage|tirocinio)/),
    ],
  },
  {
    rule: "TIR-01",
    root: roots(
      "(?:€ ?)\\d{2,3}(?:[,.]\\d\\d)?(?! ?\\d)(?= ?(?:\\w+ ){0,2}?(?:mensili|al mese|\\/ ?mese|mese|mensile|lordi|netti|di rimborso|rimborso))",
      "\\b\\d{2,3}(?:,\\d\\d)? ?(?:€|euro|eur)(?: \\w+)? ?(?:mensili|al mese|\\/ ?mese|mese|mensile|lord[ie]? mensili|ogni mese)",
      "(?<![\\d.,])[1-5]\\d\\d(?:,\\d\\d)? ?(?:€|euro|eur)\\b(?! ?(?:al giorno|a giornata|l'ora|all'ora|di (?:premio|bonus|buoni)))",
      "\\b(?:rimborso(?: spese)?|indennita|borsa|compenso|paga|assegno|contributo)(?: \\w+){0,2}?:? (?:€ ?)?\\d{2,3}(?:,\\d\\d)?(?: ?€| euro)?\\b(?! ?(?:ore|mesi|giorni|km|%|h\\b|euro (?:al giorno|l'ora|a giornata)|al giorno|a giornata|all'ora))",
    ),
    only: [internship, underMinimum],
    unless: [
      inCourse,
      noJob,
      ({ before, after }) =>
        /\b(?:buon[oi] pasto|ticket|premio|bonus|bonus di|abbonamento|trasport\w+|piu|oltre|quota|costo|iva|fino a)(?: \w+){0,2} ?$/.test(
          before.slice(-30),
        ) ||
        /^ ?(?:di (?:buoni|premio|bonus|benzina)|per (?:la|il|i) (?:mensa|trasport)|per (?:il )?part|a chi)/.test(
          after,
        ) ||
        /\bpart ?-?time|\b(?:20|18|15) ore/.test(before + after),
    ],
  },
  {
    rule: "TIR-02",
    root: roots(
      "\\b(?:copr(?:a|ire|i|e|ano|irai)|sostitu(?:ire|isca|isci|irai|zione)|rimpiazz\\w+|al posto (?:di|del|della)|in sostituzione|per sostituire|fa(?:rai|i|ccia|re) le veci|(?:prend|occup|ten|copr)\\w+ il posto|tappi i buchi|tappare i buchi)\\b[^.;\\n]{0,50}\\b(?:turn[oi]|ferie|maternita|malattia|collegh[ei]|collega|personale|dipendent[ei]|assent[ei]|titolare|chi (?:manca|e assente|e in ferie)|cassier[ae]|barist[ae]|cuoc[oa]|camerier[ae]|commess[oa]|portiere|impiegat[oa]|operai[oa]|posto|organico|buchi)\\b",
      "\\b(?:da sol[oai]|in (?:piena |totale |completa )?autonomia|senza (?:affiancamento|tutor|aiuto)|autonom[oai] (?:da subito|fin da subito|dal primo giorno)|gest(?:ire|irai|isca|isci|ione) (?:da sol[oa]|in autonomia))\\b[^.;\\n]{0,40}\\b(?:chiusur[ae]|apertur[ae]|cassa|negozio|turno|turni|reparto|cucina|locale|reception|clienti|ufficio|magazzino|produzione|linea)?",
      "\\b(?:come|al pari de|stessi turni d|stesso lavoro d|uguale a|quanto)(?:l|i|gli|lle|ei)? (?:un |altri |altre )?(?:dipendent[ei]|operai[oe]?|colleghi assunti)\\b",
      "\\b(?:turni notturni|lavoro notturno|turno di notte|cottimo|obiettivi di vendita|straordinari)\\b",
    ),
    only: [
      internship,
      ({ situation, before, after, mentions }) =>
        situation.fields.kind === "internship" ||
        /\b(?:stage|tirocin|stagist)/.test(before + after) ||
        mentions(/^[^\n]{0,40}\b(?:stage|tirocinio|tirocinante|stagista)\b/),
    ],
    unless: [
      inCourse,
      noJob,
      notNeeded,
      ({ before }) =>
        /\b(?:non|mai|niente|nessun\w*|senza|imparerai a|per imparare a|diventare|alla fine|a fine percorso)\b[^.;]{0,30}$/.test(
          before,
        ),
    ],
  },
  {
    rule: "TIR-02",
    root: roots(
      `${TRAINEE}[^.;\\n]{0,80}?\\b(?:esperienza (?:pregressa|minima|di almeno|richiesta)|autonomia immediata|sostituzione (?:di )?(?:maternita|ferie|personale)|turni notturni|lavoro notturno)`,
    ),
    unless: [
      inCourse,
      ({ root }) => /\b(?:nessuna|senza|non serve|non occorre)[^.]{0,12} esperienza|esperienza (?:non )/.test(root),
    ],
    mild: true,
  },
  {
    rule: "TIR-03",
    root: roots(
      `${TRAINEE}[^.;\\n]{0,40}?\\b(?:${SMALL} mesi|(?:un|1|due|tre) ann[oi])\\b`,
      `\\b(?:${SMALL} mesi|(?:un|1|due|tre) ann[oi])(?= ?(?:$|[,.;:()]|prorog|rinnov|di (?:durata|percorso|stage|tirocinio|esperienza in)|pien|full|e poi altri|piu))`,
      `\\b(?:altri|altre|per|durata(?: di)?:?|di|fino a|proroga di|rinnovabile (?:di|per)(?: altri)?|rinnovo di(?: altri)?|poi(?: altri)?|piu(?: altri)?) ${SMALL}(?: mesi)?(?= (?:di (?:stage|tirocinio)|come stagist))`,
    ),
    only: [tooLongOrExtended],
    unless: [
      inCourse,
      noJob,
      placement,
      (place) =>
        !/stage|tirocin|stagist/.test(place.root) &&
        place.situation.fields.kind !== "internship" &&
        !/\b(?:stage|tirocin|stagist)/.test(place.around),
      ({ root, before, after }) =>
        /\b(?:contratt\w+|assunzion\w+|determinato|apprendistato|esperienz\w+|ultim\w+|negli|entro|da almeno|preavviso|laurea\w*|diplom\w*|iscritt\w+|disoccupat\w+|aziend\w+|poi|dopo|ogni)\b[^.;]{0,22}$/.test(
          before,
        ) ||
        /\b(?:entro|ultimi|negli|meno di|piu di|da) (?:i |gli )?\S+ mesi$/.test(root) ||
        /\b(?:da|meno di|piu di|oltre|entro|non oltre|massimo|ultimi) ?$/.test(before) ||
        (/mesi$|ann[oi]$/.test(root) &&
          /\b(?:poi|seguir\w+|successiv\w+|contratto|assunzione|determinato|apprendistato|dopo|laurea\w* da|diplom\w* da|iscritt\w+ da|esperienza)\b/.test(
            root,
          )) ||
        /^ (?:di (?:contratto|apprendistato|esperienza)|dalla laurea|dal diploma)/.test(after) ||
        /\blaure\w+ da (?:non piu di )?$/.test(before),
    ],
  },
];

/** "12 mesi" for anybody, or "altri dodici di stage" after the first six. */
function tooLongOrExtended(place: Parameters<AdvertCondition>[0]): boolean {
  if (/mesi$|ann[oi]$/.test(place.root)) return tooLong(place);
  const more = numberOf(/(\S+)(?: mesi)?$/.exec(place.root)?.[1] ?? "");
  const first = numberOf(new RegExp(`\\b(${SMALL}) mesi\\b`).exec(place.before)?.[1] ?? "");
  return (Number.isNaN(first) ? 0 : first) + more > mostMonths(place);
}
