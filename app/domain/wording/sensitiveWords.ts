import { fold } from "./fold";
import { roots, type Condition, type Frame } from "./frame";
import { frameTable } from "./frameTable";
import { someoneServed } from "./meanings";
import { readFrames } from "./readFrames";

/** Health and judicial data of a person (GDPR art. 9 and 10): never kept, whoever writes them. */
export type SensitiveKind = "health" | "judicial";
export interface SensitiveWords {
  kind: SensitiveKind;
  /** As written. */
  excerpt: string;
  start: number;
  end: number;
}
type NoteFrame = Frame<undefined>;

/** Somebody else's health is the person's trade: "ha assistito malati di Alzheimer", "OSS in psichiatria". */
const trade: Condition<undefined> = ({ before, after }) =>
  /\b(?:assist\w+|accudi\w+|badante|oss|infermier\w+|educator\w+|fisioterapist\w+|operator\w+|cura di|esperienza (?:con|in|nel|nella)|lavor\w+ (?:con|in|nel|nella|presso)|corso (?:di|su)|tirocinio (?:in|con|presso)|reparto|ha seguito|servizi? per|trasporto|volontari\w+|laboratorio|diploma|qualifica|vorrebbe (?:lavorare|occuparsi)|interessat\w+ a)\b[^.;:]{0,45}$/.test(
    before.slice(-70),
  ) || /^ (?:del lavoro|professional[ie] del|della strada|competente)/.test(after);
/** Places that are open to everybody, and the public list one is enrolled in. */
const place: Condition<undefined> = ({ before, after, around }) =>
  /\b(?:accessibil\w+|senza barriere|bagno per|parcheggio per|posto riservato)\b/.test(before) ||
  (/\b(?:collocamento mirato|l\.? ?68|categorie protette)\b/.test(around) &&
    /^[^.;]{0,30}\b(?:iscrizion\w+|iscritt\w+)/.test(before + after));
const WORK: readonly Condition<undefined>[] = [trade, someoneServed];

const HEALTH: NoteFrame[] = [
  {
    rule: "health",
    root: roots(
      "\\b(?:invalid(?:a|o|i|e|ita|ante)\\b(?: civil[ei])?(?: (?:al|del|pari al|superiore al))? ?(?:\\d{2,3} ?(?:%|per cento))?)",
      "\\b(?:disabilita|disabil[ei]|handicap\\w*|inabil[ei]|inabilita|minorazion\\w+|menomazion\\w+)\\b(?: (?:del|al) \\d{2,3} ?%)?",
      "\\b\\d{2,3} ?(?:%|per cento) (?:di )?(?:invalidita|disabilita|inabilita)",
      "\\b(?:legge|l\\.?|la|della|ha|con|permess[io]|art\\.? ?3(?: comma ?\\d)?) (?:la |legge |l\\.? ?)?104\\b(?! ?(?:euro|€|ore|giorni|metri|,\\d))",
    ),
    unless: [...WORK, place],
  },
  {
    rule: "health",
    root: roots(
      "\\b(?:depress(?:ione|a|o|i|e|iva|ivo)|ansi(?:a|osa|oso|ogen\\w+)|attacch[io] di panico|esauriment\\w+|bipolar\\w+|schizofren\\w+|psico(?:si|tic\\w+|farmac\\w+|terapi\\w+|patic\\w+)|psichiatr\\w+|disturb[oi] (?:d\\w+|mental\\w+|psichic\\w+|alimentar\\w+|del \\w+|dell\\w+|borderline|ossessiv\\w+|bipolar\\w+)|autis(?:mo|tic\\w+)|asperger|adhd|dislessi\\w+|dsa|ritardo (?:mentale|cognitivo)|demenza|alzheimer|parkinson|epiless\\w+|epilettic\\w+|sclerosi(?: multipla)?|ictus|infarto|cardiopat\\w+|diabet\\w+|tumor[ei]|cancro|oncologic\\w+|chemioterapi\\w+|leucemi\\w+|epatit\\w+|hiv|aids|sieropositiv\\w+|dialisi|trapiant\\w+|ernia|scoliosi|artros\\w+|artrit\\w+|fibromialgi\\w+|asma|asmatic\\w+|celiac\\w+|morbo di \\w+|sindrome (?:di|del) \\w+|down|parapleg\\w+|tetrapleg\\w+|emipares\\w+|ipovedent\\w+|non vedente|ciec[oa]|sord(?:a|o|omut\\w+|ita)|ipoacusi\\w+|ampu\\w+|protesi|carrozzin\\w+|sedia a rotelle|stampell\\w+|anoressi\\w+|bulimi\\w+|obes\\w+)\\b",
      "\\b(?:tossicodipenden\\w+|ex tossic\\w+|alcolis\\w+|alcolist\\w+|ludopati\\w+|dipendenz[ae] d[ae]\\w* \\w+|ser\\.?d\\b|ser\\.?t\\b|comunita terapeutica|csm\\b|centro (?:di )?salute mentale|metadone)",
      "\\b(?:malat[oaie]|malatti[ae]|patologi[ae]|diagnosi|diagnosticat\\w+|ricover\\w+|operat[oa] (?:di|a|al|alla|per)|intervento chirurgico|convalescen\\w+|terapi[ae]|in cura|farmaci|medicinali|certificato medico|referto|cartella clinica|problem[ai] (?:di salute|di schiena|alla schiena|psicologic\\w+|psichic\\w+|mental\\w+|fisic\\w+|di (?:droga|alcol\\w*|dipendenza|cuore|vista|udito))|gravidanza|incinta|aborto|tentat\\w+ suicidi\\w+|autolesion\\w+)\\b",
    ),
    unless: [
      ...WORK,
      ({ root, before, after }) =>
        (/^(?:malatti|gravidanz)/.test(root) &&
          /\b(?:sostituzion\w+|indennita|copertura|pratiche|ferie e)\b[^.;]{0,24}$/.test(before)) ||
        (root.startsWith("diagnosi") && /^ (?:elettronic|guast|motor|auto|di guast)/.test(after)) ||
        (root.startsWith("down") && /^ ?(?:load|time|hill)/.test(after)) ||
        (/^protesi|^terapi|^farmaci|^medicinal/.test(root) &&
          /\b(?:magazzino|odontotecnic\w+|vendita|consegna|produzione|settore|azienda)\b/.test(before)) ||
        (/^celiac|^ciec/.test(root) && /\b(?:menu|cucina|pasti|vicolo|via)\b/.test(before)),
    ],
  },
];

const JUDICIAL: NoteFrame[] = [
  {
    rule: "judicial",
    root: roots(
      "\\b(?:ex )?(?:detenut[oaie]|carcerat[oaie]|pregiudicat[oaie]|condannat[oaie]|recidiv\\w+|galeott\\w+|indagat[oaie]|imputat[oaie]|arrestat[oaie])\\b",
      "\\b(?:carcer\\w*|detenzion\\w+|condann[ae]\\b|reat[oi]\\b|arrest[oi]\\b|arresti domiciliari|domiciliari|semiliberta|liberta vigilata|messa alla prova|affidamento in prova|misura (?:alternativa|cautelare)|misure (?:alternative|cautelari)|obbligo di firma|uepe\\b|casa circondariale|istituto penitenziari\\w+|permesso premio|art\\.? ?21 (?:o\\.?p|ordinamento)|precedenti(?: penali)?\\b(?= ?(?:$|[.,;]|per|penal))|fedina(?: penale)?|casellario|carichi pendenti|processo penale|procedimento penale|denunciat[oa] per|spaccio|furto|rapina|rissa|stupro|omicidio|stalking|daspo|sorvegliat[oa] speciale)\\b",
    ),
    unless: [
      trade,
      someoneServed,
      ({ before, root, after }) =>
        /\b(?:guardia|polizia|agente|cancelliere|avvocat\w+|volontari\w+ in|insegna\w* in|lavora\w* in|servizio (?:in|presso)|assicurazion\w+ (?:contro|su))\b[^.;]{0,24}$/.test(
          before.slice(-45),
        ) ||
        (/^(?:casellario|fedina|carichi|certificat)/.test(root) &&
          /\b(?:l'azienda|la ditta|per legge|richiest\w+ dall|chiede|chiesto)\b/.test(before + after)) ||
        (root.startsWith("precedent") &&
          /\b(?:lavor\w+|esperienz\w+|contratt\w+|impiegh\w+|mansion\w+|datori)\b[^.;]{0,20}$/.test(before)),
    ],
  },
];

const TABLE = frameTable([...HEALTH, ...JUDICIAL]);
/** Notes are shorter; beyond this nothing is read. */
const MOST_READ = 12_000;

/** The words of a note that say something of a person's health or of their dealings with justice, in the order of the text. */
export function sensitiveWords(text: string): SensitiveWords[] {
  const { text: folded, origin } = fold(text.slice(0, MOST_READ));
  return readFrames(folded, TABLE, { situation: undefined })
    .map(({ frame, start, end }) => {
      const from = origin[start] ?? 0;
      const excerpt = text.slice(from, origin[end] ?? text.length).trim();
      const kind: SensitiveKind = frame.rule === "judicial" ? "judicial" : "health";
      return { kind, excerpt, start: from, end: from + excerpt.length };
    })
    .sort((a, b) => a.start - b.start);
}
