import { isNoJob, isNotAsked, type Place, type Rule, words } from "./rule";

const NO_FEES = ["D.Lgs. 276/2003, art. 11", "D.Lgs. 276/2003, art. 18, c. 4"];
const WORKER = "(?:candidat|lavorat|collaborat|tirocinant|dipendent|assunt|partecipant)";

/** "la quota la paga l'azienda", "corso offerto da noi": nobody asks the worker for money. */
function isPaidByEmployer({ match, before, after }: Place): boolean {
  const sentence = `${before}${match[0]}${after}`;
  return /\ba (?:carico|spese) (?:nostr|dell'azienda|della (?:ditta|cooperativa|societa)|dell'impresa|del datore)|pag\w+ (?:l'azienda|la ditta|da noi|noi|la cooperativa)|\bli paga|offert[oaie] (?:da|dall)|rimborsat\w+ (?:dall|da noi)|gratuit[oaie] per/.test(
    sentence,
  );
}
/** A course that promises the job is asked money for the job. */
const isOnlyCourse = (place: Place) =>
  isNoJob(place) && !/\b(?:ti|vi|si) assum\w+|\bassunzione (?:garantita|sicura|immediata)/.test(place.text);
const noFee = (place: Place) =>
  isOnlyCourse(place) ||
  isNotAsked(place) ||
  isPaidByEmployer(place) ||
  /\b(?:nessun|non|senza|zero)\b[^.;,\n]{0,25}$/.test(place.before);

export const RULES_ON_MONEY: Rule[] = [
  {
    id: "FEE-01",
    level: "block",
    reason: "fee",
    law: NO_FEES,
    pattern: words(
      "\\b(?:quota|contributo|costo|costi|spese|tassa) (?:di |per |d')(?:la |l')?(?:iscrizione|adesione|attivazione|segreteria|gestione (?:della )?pratica|ammissione|apertura pratica)\\b",
      "\\banticip(?:o|are) (?:di )?(?:denaro|spese|€|euro|\\d)",
      "\\bcauzione\\b",
      "\\b(?:richiest[ao]|chiediamo|previst[ao]|dovut[ao]|si (?:paga|versa|chiede)|versa\\w*|serve|occorre|e di)[^.;\\n]{0,20} (?:quota|tassa|deposito|contributo|anticipo|caparra)\\b[^.;\\n]{0,40}(?:\\d|€|euro)",
      "\\b(?:quota|tassa|spes[ae]|cost[oi]|contributo|deposito)\\b[^.;\\n]{0,60} a (?:carico|spese) (?:di chi|su[oae]|tu[oae]|vostr[oae]|dell'interessat\\w|de(?:l|i|gli|lla|lle) (?:candidat|lavorat|collaborat|assunt|interessat)\\w+)",
      "\\b(?:versare|pagare|versamento di|bonifico di) (?:€ ?)?\\d+",
      "\\bkit (?:iniziale|di avvio|di benvenuto) (?:a carico|da acquistare|a pagamento)",
      `\\ba (?:carico|spese) de(?:l|lla|i) ${WORKER}\\w+`,
      "\\bpagamento anticipato\\b",
      "\\b(?:lasci|ced|vers|trattien|trattenut)\\w*[^.;\\n]{0,25} (?:prim[ao]|una|mezza) (?:mensilita|stipendio|paga)\\b",
    ),
    fine: (place) =>
      noFee(place) ||
      /\b(?:ramo|polizz|assicur|gestione|ufficio)\w*(?: \w+)? $|\b(?:ai|dei|dai|agli|degli|alle|delle) (?:soc|client|utent|iscritt|famigl|genitor)\w+[^.;\n]*$/.test(
        place.before,
      ),
    better: () => "",
  },
  {
    id: "FEE-02",
    level: "block",
    reason: "paid_training",
    law: ["D.Lgs. 276/2003, art. 11", "D.Lgs. 206/2005, art. 20-23", "L. 173/2005, art. 5"],
    pattern: words(
      "\\bcors[oi] (?:di formazione )?(?:iniziale )?(?:obbligatori[oa] )?(?:a pagamento|a carico del|a proprie spese)",
      "\\bformazione (?:obbligatoria )?a pagamento\\b",
      "\\b(?:si comincia|si inizia|obbligatorio|previo|richiesto|necessario)(?: \\w+){0,2}? (?:l')?acquisto\\b[^.;\\n]{0,30}",
      "\\bacquist(?:o|are) (?:del|il|di un|un) (?:campionario|kit|pacchetto|starter)",
      "\\bacquist(?:a|i|erai|are|ando)(?: \\w+){0,3}? (?:kit|campionario|pacchetto|starter|prodotti)\\b",
      "\\bcompr(?:a|i|are|ando)(?: \\w+){0,3}? (?:kit|campionario|pacchetto|starter)\\b",
      "\\bcors[oi]\\b[^.;\\n]{0,40}?\\b(?:cost[oai]|prezzo|al prezzo di)\\b[^.;\\n]{0,12}\\d+",
      "\\bcorso\\b[^.;\\n]{0,40}\\(? ?\\d+ ?(?:€|euro)[^.;\\n]{0,25}(?:candidat|carico)",
      "\\b(?:versa|paga|acquista)\\w*[^;\\n]{0,20} (?:di |il |del )corso\\b",
      "\\bacquisto iniziale\\b",
      "\\bpartita iva da aprire a proprie spese\\b",
    ),
    fine: noFee,
    better: () => "",
  },
  {
    id: "FEE-03",
    level: "block",
    reason: "easy_money",
    law: ["L. 173/2005, art. 5", "D.Lgs. 206/2005, art. 23"],
    pattern: words(
      "\\bguadagn[io] (?:facil[ei]|illimitat[io]|garantit[io]|immediat[io]|da subito)\\b",
      "\\bmulti ?-?level\\b",
      "\\bnetwork marketing\\b",
      "\\bsistema piramidale\\b",
      "\\bguadagn\\w+[^.;\\n]{0,50}(?:un'ora al giorno|poche ore al giorno|dal telefonino|col telefonino)",
      "\\b(?:euro|€) al giorno garantit\\w",
      "\\binfo(?:rmazioni)? solo (?:su|via|tramite)[^.;\\n]{0,12} ?(?:telegram|whatsapp)",
      "\\b(?:reddito|rendita|entrata|guadagno) passiv[oa]\\b",
      "\\b(?:capo|padrone) di te stess\\w\\b",
      "\\b(?:costruisci|crea) la tua (?:rete|squadra di vendita)\\b",
      "\\bguadagn\\w+[^.;\\n]{0,40} senza (?:far niente|fare (?:niente|nulla)|lavorare|fatica)\\b",
      "\\bsoldi (?:facili|subito)\\b",
      "\\bliberta finanziaria\\b",
      "\\binvestimento iniziale\\b",
      "\\blavoro da casa (?:senza esperienza )?\\d+ ?(?:€|euro)",
      "\\b(?:scriv|contatt|messagg|candid|grupp|unisciti)\\w*(?: \\w+){0,4}? telegram\\b",
    ),
    fine: (place) => isNotAsked(place) || /\bgestion\w+[^.]{0,40}$/.test(place.before),
    better: () => "",
  },
  {
    id: "FEE-04",
    level: "block",
    reason: "documents",
    law: ["GDPR, art. 5, par. 1, lett. c"],
    pattern: words(
      "\\b(?:invi(?:a|are|ate|arci|aci|ateci)|mand(?:a|are|ate|aci|arci|ateci)|alleg(?:a|are|ate|ando)|trasmett(?:ere|i)|spedi(?:re|sci)|comunic(?:a|are)|fornire)(?: \\w+,?){0,5}? (?:iban|codice fiscale|documento (?:d'identita|di identita|di riconoscimento)|carta d'identita|copia (?:del |di )?documento|del documento|estremi bancari|credenziali spid|passaporto)\\b",
      "\\b(?:tuo|proprio|vostro|suo) conto (?:corrente|bancario)\\b[^.;\\n]{0,60} (?:gir|trattien|trattenend|inoltr|trasfer)\\w+",
      "\\b(?:riceve?re?|ricevi) bonifici\\b",
      "\\bper (?:la candidatura|candidarsi|candidarti|il colloquio|bloccare il posto|prenotare il posto|partecipare alla selezione)[^.;\\n]{0,60} (?:iban|codice fiscale|carta d'identita|documento d'identita|estremi bancari)\\b",
      "\\b(?:iban|codice fiscale|documento d'identita|carta d'identita|estremi bancari|spid)(?: \\w+){0,3}? (?:prima del colloquio|per candidarsi|obbligatori[oa]? per)\\b",
    ),
    fine: (place) => isNotAsked(place) || /\b(?:ai|dei|per i|alle) client\w*/.test(place.after),
    better: () => "",
  },
  {
    id: "PAY-01",
    level: "block",
    reason: "pay_vague",
    law: ["D.Lgs. 96/2026, art. 5"],
    pattern: words(
      "\\b(?:retribuzione|stipendio|compenso|ral|trattamento(?: economico)?|paga|condizioni economiche)(?: \\w+){0,2}? (?:competitiv|interessant|commisurat|adeguat|(?:sara |verra )?(?:valutat[oa]|definit[oa]|concordat[oa]|discuss[oa])|da (?:definir|concordar|stabilir|valutar|discuter)|in linea (?:con|al)|second[oa] (?:le )?(?:capacita|esperienza)|di sicuro interesse|proporzional|in base all)\\w*(?: all'esperienza| alle capacita)?",
    ),
    fine: ({ fields, after }) => fields.payMinCents !== null || /^[^.;\n]{0,40}\d[\d.]{2,}/.test(after),
    better: () => "",
  },
  {
    id: "PAY-02",
    level: "block",
    reason: "pay_history",
    law: ["D.Lgs. 96/2026, art. 5"],
    pattern: words(
      "\\bultima (?:retribuzione|busta paga)\\b",
      "\\bultim[ei](?: \\w+)? (?:retribuzioni|buste paga|stipendi)\\b",
      "\\bral (?:attuale|percepita|in essere|di oggi)\\b",
      "\\b(?:indicar|specificar|comunicar|dichiarar)\\w+[^.;\\n]{0,30} (?:ral|retribuzione|stipendio)(?: \\w+){0,2}? (?:percepit|attual|precedent)\\w+",
      "\\battuale (?:ral|retribuzione|stipendio)\\b",
      "\\b(?:stipendio|retribuzione|compenso) (?:attuale|precedente|percepit[oa])\\b",
      "\\bstorico retributivo\\b",
      "\\b(?:stipendio|retribuzione|paga) del(?:l'| )(?:ultimo|attuale|precedente)\\b",
      "\\bquanto (?:si |hai |avete )?(?:percepi|guadagn|prend)\\w+ (?:oggi|ora|adesso|attualmente)\\b",
      "\\baspettativa e ral\\b",
      "\\b(?:alleg\\w+|inviare|portare|presentare)(?: \\w+){0,3}? bust[ae] paga\\b",
    ),
    fine: isNotAsked,
    better: () => "",
  },
  {
    id: "PAY-03",
    level: "block",
    reason: "unpaid_work",
    law: ["Cost., art. 36", "art. 2096 c.c.", "L. 73/2002"],
    pattern: words(
      "\\b(?:pagat|pagament|paga|lavor|retribu|mese|settiman|assun|inizi|ore|parte|straordinar|tutto|soldi|stipend|compens)\\w*(?: \\w+){0,2}? in nero\\b",
      "\\bfuori busta\\b",
      "\\bparte in contanti\\b",
      "\\bsenza contratto\\b",
      "\\b(?:prova|periodo di prova) (?:gratuit[oa]|non (?:retribuit|pagat)[oa]|gratis)",
      "\\bgiorn(?:at[ae]|[oi])(?: di)? prova[^.;\\n]{0,15}? (?:gratuit|non (?:e |sono |viene |vengono |sara |saranno )?(?:retribuit|pagat))\\w+",
      "\\bprova(?:,| e| che)?(?: \\w+){0,2} non (?:e|viene|vengono|sono|sara|saranno) (?:retribuit|pagat)\\w+",
      "\\bprova(?: \\w+){0,2} non (?:retribuit|pagat)\\w+",
      "\\b(?:prim[aoi]|settiman\\w+|giorn\\w+|mes[ei])\\b[^.;\\n]{0,45} senza paga\\b",
      "\\bmeta in busta\\b",
      "\\b(?:meta|parte|resto|il resto|differenza)(?: \\w+){0,3}? in contanti\\b",
      "\\blavoro (?:gratuito|non retribuito|non pagato)\\b",
      "\\bsolo (?:rimborso(?: spese)?|mance)\\b",
    ),
    fine: (place) =>
      isNoJob(place) ||
      place.fields.curricular ||
      place.fields.kind === "placement" ||
      /\b(?:niente|contro(?: il)?|no al?|mai|nessuno|non)(?: \w+)? $/.test(place.before) ||
      /\b(?:lezion|abbonament|ingress|stamp|scarp|pell)\w* (?:di )?$/.test(place.before),
    better: () => "",
  },
  {
    id: "PAY-04",
    level: "warn",
    reason: "commission",
    law: ["D.Lgs. 81/2015, art. 2", "art. 1742 c.c."],
    pattern: words(
      "\\bsolo (?:a )?provvigion[ei]\\b",
      "\\bcompenso (?:solo )?a provvigione\\b",
      "\\b(?:pagamento|retribuzione) (?:solo )?a provvigion[ei]\\b",
      "\\bpercentuale sul venduto\\b",
      "\\b(?:falsa )?partita iva (?:obbligatoria|richiesta|necessaria)\\b",
      "\\b(?:richiesta|necessaria|obbligatoria|apertura) (?:la |di )?partita iva\\b",
      "\\bmonomandatari[oa]\\b",
    ),
    fine: (place) =>
      isNotAsked(place) || ["agent", "collaboration", "occasional"].includes(place.fields.contract ?? ""),
  },
  {
    id: "PAY-05",
    level: "warn",
    reason: "pay_low",
    law: ["Cost., art. 36", "D.L. 62/2026, conv. L. 112/2026"],
    pattern: words(
      "(?<![\\d.,])[3-6](?:[,.]\\d{1,2})? ?(?:€|euro)(?: lord[io]| nett[io])? ?(?:\\/ ?h|\\/ ?ora|all'ora|l'ora|orari|ad ora)",
      "€ ?[3-6](?:[,.]\\d{1,2})? ?(?:\\/ ?h|\\/ ?ora|all'ora|l'ora|orari)",
    ),
    fine: isNoJob,
  },
];
