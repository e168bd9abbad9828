import { roots, words } from "~/domain/wording/frame";
import { everybody, notNeeded, someoneServed } from "~/domain/wording/meanings";
import { OUT, WANT } from "~/domain/wording/stances";
import type { AdvertCondition, AdvertFrame } from "../situation";
import { onStage } from "./sex";

const NICE =
  "(?:bell[aoie]|buon[ao]|ottim[ao]|gradevol[ei]|piacevol[ei]|attraent[ei]|avvenent[ei]|carin[aoie]|curat[ao] e gradevole)";
/** Photos of the work, of products, of others: the trade, not the candidate. */
const photoOfWork: AdvertCondition = ({ before, after, mentions }) =>
  /^ ?(?:d[ei]i? (?:tuoi |vostri |propri |suoi )?(?:lavori|prodott|lavor|oper|pezz|realizz|eventi|piatti|torte|mani|capi|cantier|progett|modell|acconciatur|unghie|still|giardin|interni|viaggi|animal)|delle (?:tue |vostre )?(?:oper|realizz|creazion|torte|unghie|acconciatur)|dei (?:tuoi |vostri )?(?:lavori|piatti|prodotti)|del (?:prodotto|documento|patentino|portfolio)|per (?:il )?(?:catalogo|sito|social|prodott))/.test(
    after,
  ) ||
  /\b(?:portfolio|book di lavori|stamp\w+|sviluppo|ritocc\w+|scatt\w+|cornici|realizz\w+|gestione|redazion\w+|testi|video e|archivio|album|prodotti|servizi|set|click|fare)\b[^.;]{0,25}$/.test(
    before.slice(-40),
  ) ||
  (mentions(/\b(?:fotograf[oaie]\b|social media|e-?commerce|studio fotografico)/) &&
    !/\b(?:cv|curriculum|tua|vostra|candidatura|figura intera|selfie|volto|viso|primo piano)\b/.test(
      before.slice(-40) + after.slice(0, 25),
    ));
const yoursNot: AdvertCondition = ({ after, before }) =>
  /^[^.;]{0,50}\b(?:la tua no|la vostra no|non serve|non (?:e |la )?(?:richiest|vogliamo|necessar|chied)\w*)/.test(
    after,
  ) ||
  /\b(?:senza|niente|nessuna|no|non (?:serve|vogliamo|chiediamo|mandate|inviare|allegare|mettere)(?: \w+)?) ?(?:la |una |alcuna )?$/.test(
    before,
  );

const SENT =
  "\\b(?:invi(?:a|are|ate|arci|aci|ateci|ando)|mand(?:a|are|ate|aci|arci|ateci|ando|ami|atemi)|alleg(?:a|are|ate|ando|arci|ato|ata|ateci)|trasmett\\w+|spedi\\w+|present\\w+|port(?:a|are|ate)|accompagnat\\w+ da|corredat\\w+ d\\w+|complet\\w+ d\\w+|con|piu|e|unitamente a|insieme a\\w*|obbligatori[ao]|richiest[ao]|serv[eo]\\w*|gradit[ao]|vogliamo|vorremmo|voglio|vediamo|fateci avere|passa\\w*|metti\\w*|inseri\\w+|necessari[ao]|occorr\\w+)\\b";

export const ON_APPEARANCE: AdvertFrame[] = [
  {
    rule: "SEX-05",
    root: roots(
      `\\b(?:bella|ottima|gradevole) figura\\b(?! (?:retorica|con|nel|di) )`,
      `\\b${NICE} (?:e curata )?presenza\\b(?! (?:scenica|sul|sui|nel|in|online|digitale|di mercato|territoriale|sulla|social|a tutte|costante|al))`,
      "\\bbella pres\\b\\.?",
      "\\bb\\.p\\.(?= |$)",
      `\\b(?:presenza|immagine|figura|portamento|silhouette|linea|fisico|sorriso) (?:(?:molto |sempre )?curata e )?(?:${NICE.slice(3, -1)}|elegante|impeccabile|snell[ao]|slanciat[ao])\\b(?! e (?:ordinat|pulit)\\w+ del)`,
      "\\b(?:bel(?:l'| )?|gradevole |piacevole |attraente |ottimo |buon |bello )aspetto\\b",
      "\\baspetto (?:fisico|estetico|esteriore)\\b",
      "\\b(?:aspetto|fisico|viso|corpo|look|presenza) da (?:\\w*modell\\w+|copertina|passerella|urlo|attric\\w+|attore)\\b",
      "\\bpeso (?:proporzionat\\w+|adeguat\\w+|ideale|forma|contenut\\w+|non superiore)\\b",
      "\\baspetto (?:fisico )?(?:(?:curato|ordinato|giovanile|fresco|solare)(?:,| ed?) )?(?:gradevole|piacevole|attraente|avvenente|giovanile|accattivante|fresco|bello)\\b",
      "\\bdi bella immagine\\b",
      "\\b(?:ragazz[ae]|hostess|modell[ae]) immagine\\b",
      "\\balt[aeio] e (?:snell|slanciat|magr|bell|biond)\\w+",
      "\\b(?:bei|bel|fini|delicati|gradevoli) (?:lineamenti|tratti)\\b|\\b(?:lineamenti|tratti) (?:fini|delicati|gradevoli|belli|regolari)\\b",
      "\\b(?:pelle|mani|unghie|capelli|denti) (?:curat[aei]|perfett[aei]|belli?e?|bianchissim\\w+)(?= (?:e |richiest|obbligator))",
      "\\b(?:viso|volto|faccia|sorriso|corpo|fisico|occhi|gambe|capelli|denti|dentatura|mani|sguardo) (?:gradevol[ei]|bell[oaie]|pulit[oaie]|carin[oaie]|piacevol[ei]|attraent[ei]|fotogenic[oaie]|da (?:copertina|modell[ao]|vetrina|pubblicita|far vedere|mostrare|fotomodella)|asciutt[oi]|tonic[oi]|snell[oi]|atletic[oi]|scolpit[oi]|prestante|slanciat[oi]|magr[oi]|in ordine e gradevole|perfett[oaie]|perfetto|smagliante)\\b(?! e (?:cordialita|cortesia))",
      "\\b(?:bel|bella|bei|bello) (?:sorriso|viso|volto|visino|faccino|fisico|corpo|ragazza|ragazzo|ragazze|ragazzi|donna|uomo|figliola|ragazzotto|personale e)\\b",
      "\\bbell'uomo\\b",
      "\\b(?:ragazz[aeoi]|commess[aeo]|person[ae]|barist[ae]|camerier[ae]|donn[ae]|signorin[ae]|hostess|promoter|candidat[ae]|qualcuno|ragazz[ae]/?[oi]?|figura) (?:molto |davvero |gradevole e |anche |fisicamente )?(?:carin|attraent|avvenent|fotogenic|prestant|snell|magr|slanciat|piacent|sexy|bell|affascinant)[aeiohc]+\\b",
      "\\b(?:esteticamente|fisicamente) (?:carin|gradevol|attraent|curat|prestant|piacevol|bell)\\w+",
      "\\b(?:fotogenic[aoeh]+|telegenic[aoeh]+|avvenent[ei]|avvenenza|bellezza|sex ?appeal|belloccia?|bonazz\\w+)\\b(?! (?:del|dei|della|delle|e benessere|artistic))(?<!salone di bellezza|centro di bellezza|istituto di bellezza|di bellezza|della bellezza|prodotti bellezza)",
      "\\bfisico (?:snello|prestante|atletico|asciutto|da|in forma|tonico|scolpito)\\b",
      "\\btaglia (?:non superiore|massima|max|non oltre|al massimo|fino alla)[^.;\\n]{0,10}\\d{2}\\b",
      "\\btaglia (?:3[468]|4[0-8]|xs|s|m)\\b(?! (?:alla|in|e|a) )",
      "\\b(?:altezza|statura) (?:minima|non inferiore|di almeno|superiore|almeno|da|oltre|richiesta)(?: a| di| i| il)?:? ?(?:m|mt|cm)?\\.? ?1[ .,]?[4-9]",
      "\\b(?:alt[aeoi]|alt[oa]\\/[ao]) (?:almeno|minimo|non meno di|piu di|sopra|oltre|dal)(?: il| l'| i| un)? ?(?:metro e |mt ?|m ?|cm ?)?(?:1[ .,]?[4-9]|settanta|sessanta|ottanta)",
      "\\b(?:peso forma|linea perfetta|in linea (?:fisica|e curat\\w)|non sovrappeso|normopeso|girovita|misure (?:9|8|6)\\d|taglie forti)\\b(?! donna)",
      "\\b(?:si presenti bene|si presenta bene|ben presentabile|faccia (?:una )?(?:bella|buona) figura|faccia la sua figura|stia bene in vetrina|fare bella figura con i clienti|buon biglietto da visita)\\b",
      "\\banche l'occhio vuole la sua parte\\b",
      "\\b(?:l'immagine|la bellezza|l'aspetto|l'estetica|l'occhio|la presenza) (?:conta|e tutto|e importante|fa la differenza|e fondamentale|prima di tutto|vuole la sua parte)\\b",
      "\\btaglia (?:\\w+ )?(?:4[0-8]|3[68]|s|m|l)\\b(?= ?(?:[,.;]|$|o meno|o inferiore))(?<=(?:non oltre la|massimo|max|fino alla|entro la|non piu della|sotto la|sopra la|non oltre) taglia (?:\\w{1,3} )?\\w{1,2})",
      "\\b(?:oltre|sopra) la (?:taglia )?(?:4[0-8])\\b[^.;]{0,20}\\b(?:non|no)\\b",
      "\\b(?:minigonna|tacchi alti|(?:coi|con i|in|sui|indossare|portare i) tacchi|abiti? (?:succint|attillat|sexy)\\w*|scollat\\w+)\\b(?! (?:da riparare|e suole|delle scarpe|di scarpe))",
      "\\b(?:bionda|biondo|mora|rossa di capelli|capelli (?:lunghi e curati|biondi|chiari|lisci)|occhi (?:chiari|azzurri|verdi))\\b(?= ?(?:[,.;]|$|e |o |o preferi|prefer))",
    ),
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      ({ before, after, root, mentions }) =>
        (!/\b(?:cerc|commess|person|ragazz|candidat|camerier|hostess|richied|richiest|requisit)\w*[^.;]{0,25}$/.test(
          before,
        ) &&
          /^tagli|^tacchi|^minigonn|^abit|^bell|^bion|^mora|^capelli|^occhi|^peso|^misure|^taglie/.test(root) &&
          (/\b(?:abit|vestit|scarp|cap[oi]\b|magli|divis|camic|suol|risuol|ripar|birr|pizz|uva|pelliccia|modell|trucc|acconciatur|tint|colore|piega|extension|gatt|can|cavall|cas|piazz|vill|vist|citt|realt)\w*[^.]{0,25}$/.test(
            before,
          ) ||
            (root.startsWith("tagli") &&
              mentions(/\b(?:sart[aeio]|abiti|capi|atelier|boutique|modelli|maglier|confezion)\w*/) &&
              !/\b(?:richiest|necessari|max|massim|altezza|requisit|person|cerc)\w*/.test(before + after)) ||
            (root.startsWith("tacchi") && mentions(/\b(?:calzolai|ciabattin|calzaturific|risuola)/)))) ||
        (/\b(?:no|niente|senza|nessun\w*|non) (?:\w+ )?$/.test(before) &&
          !/^(?:non|normo)/.test(root) &&
          !/aspetto fisico/.test(root)) ||
        (/presenza/.test(root) &&
          /\b(?:immobil|cas[ae]|vill[ae]|composizion|mobil|locali?|prodott|aziend|piant|auto|veicol|arred)\w* (?:di )?$/.test(
            before.slice(-24),
          )) ||
        (/aspetto (?:fisico|estetic)/.test(root) &&
          /\b(?:del (?:prodotto|piatto|locale|negozio)|dei (?:prodotti|capi|piatti))/.test(after)),
    ],
    doubt: [onStage],
  },
  {
    rule: "SEX-05",
    root: roots(
      "\\b(?:grass[oaie]|grassottell\\w+|sovrappeso|obes\\w+|ciccion\\w*|brutt[oaie]|pelat[oi]|calv[oi]|bass[oaie] di statura|chili di troppo|in carne|bello? robust\\w+|corpulent\\w+|tagli[ae] grand[ei]|pancia|robust[oaie]|taglie forti|fuori forma|trascurat[oaie]|occhialut\\w+|brufol\\w*|cicatric\\w+)\\b",
    ),
    stance: [OUT],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      ({ before, after }) =>
        /\b(?:cibi|carni|abiti|vestiti|moda|pesc\w+|formaggi|sapone|animal\w+|macchin\w+|olio)\b[^.;]{0,20}$/.test(
          before,
        ) || /^ (?:costituzion|e (?:san|resistent))/.test(after),
    ],
  },
  {
    rule: "SEX-05",
    root: roots(
      "\\b(?:carin[oaie]|snell[oaie]|magr[oaie]|slanciat[oaie]|attraent[ei]|affascinant[ei]|piacent[ei]|sexy|formos[ae]|alt[aoie] e (?:snell|magr|slanciat)\\w+|bell[aoie] e (?:solar|sorrident|simpatic|sveg)\\w+)\\b",
    ),
    stance: [WANT],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      ({ after, before, root }) =>
        /^ ?(?:organizzazion|process|struttur|produzion|manufacturing|casa|casett|locale|bar|ufficio|azienda|realta|progetto|prospettiv|lavoro|posto|squadra|paga|stipendio)/.test(
          after,
        ) ||
        (/\b(?:azienda|organizzazione|struttura|realta|lavoro|progetto|sfida|offerta|retribuzione|ambiente|locale|posto) (?:\w+ )?$/.test(
          before.slice(-24),
        ) &&
          !root.startsWith("alt")),
    ],
    doubt: [onStage],
  },
  {
    rule: "SEX-05",
    root: roots(
      "\\b(?:tatuagg\\w+|tatuat\\w+|piercing|orecchini|barba(?: incolta)?|capelli lunghi|rasta|dread\\w*|capelli colorati)\\b",
    ),
    stance: [OUT],
    unless: [
      notNeeded,
      everybody,
      welcome2,
      someoneServed,
      ({ mentions }) => mentions(/\b(?:haccp|cucina|alimentar|igien|macchin|sicurezza|tatuator|barbiere|barber)\w*/),
    ],
    mild: true,
  },
  {
    rule: "SEX-06",
    root: roots(
      "\\b(?:(?:una |la |due |le |tua |vostra |propria |sua |recente |bella )*(?:foto|fotografi[ae]|fototesser[ae]|selfie|primo piano|book fotografico|videopresentazione in costume))\\b(?! (?:editor|grafic|ritocc|riproduz|copi|contest|video|e video (?:sono|dei)|ottic))",
    ),
    stance: [
      {
        before: [{ pattern: words(SENT), reach: 26, broken: /[:]| (?:che|dove|perche|ma|dei|delle|di) / }],
        after: [
          {
            pattern: words(
              "\\b(?:obbligatori[ao]|richiest[ao]|necessari[ao]|indispensabil\\w+|gradit[ao]|recente|a figura intera|in costume|tessera|(?:via |su |per )(?:whatsapp|mail|e-?mail))",
            ),
            reach: 14,
          },
        ],
      },
    ],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      photoOfWork,
      yoursNot,
      ({ situation, before }) =>
        (situation.fields.kind === "lab" && /\bporta\b/.test(before)) ||
        /\b(?:document\w*|carta d'identita|tessera) (?:\w+ )?$/.test(before.slice(-24)) ||
        /\bgestion\w+|\bsocial\b/.test(before.slice(-24)),
      documentPhoto,
    ],
    doubt: [onStage],
  },
  {
    rule: "SEX-06",
    root: roots(
      "\\b(?:foto|fotografia|immagine|ritratto) (?:\\w+ )?(?:a figura intera|in costume|del (?:viso|volto|profilo)|in primo piano|a mezzo busto)\\b",
      "\\b(?:cv|c\\.v\\.|curriculum(?: vitae)?|curricula|candidatur[ae]|domand[ae])(?: \\w+){0,2} (?:con|corredat[oaie] (?:di|da)|complet[oaie] di|allegando|munit[oi] di|e) (?:una |la )?(?:foto|fotografia|fototessera)\\b",
      "\\b(?:candidature|cv|curriculum|curricula|domande) (?:senza|prive? di|sprovvist\\w di) (?:foto|fotografia)\\b",
      "\\b(?:profilo|contatto|account|pagina|nick) (?:instagram|facebook|social|tik ?tok)\\b(?=[^.;]{0,30}(?:obblig|alleg|indic|richies|ti guard))",
    ),
    unless: [notNeeded, photoOfWork, yoursNot, documentPhoto],
    doubt: [onStage],
  },
];

/** Tattoos welcome: a shop that is proud of them. */
function welcome2({ around }: { around: string }): boolean {
  return /\b(?:ok|benvenut|va bene|nessun problema|liberi)\w*/.test(around);
}

/** The photo of a document is asked by another rule. */
function documentPhoto({ after }: { after: string }): boolean {
  return /^ ?(?:di |del |della |dei |della tua |del tuo )*(?:document|carta d'ident|codice fiscale|tessera|patente|passaporto|prodott|piatt)/.test(
    after,
  );
}
