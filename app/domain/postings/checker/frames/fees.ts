import { roots, words } from "~/domain/wording/frame";
import { notNeeded, refused, wePay } from "~/domain/wording/meanings";
import { noJob, type AdvertCondition, type AdvertFrame } from "../situation";

const WORKER =
  "(?:candidat\\w+|lavorator\\w+|collaborator\\w+|tirocinant\\w+|dipendent\\w+|assunt\\w+|partecipant\\w+|interessat\\w+|aspirant\\w+|nuov\\w+|operator\\w+|agent\\w+|rider)";
const AMOUNT = "(?:€ ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:€|euro|eur)|\\w+ euro)";
/** A course that promises the job is asked money for the job. */
const onlyCourse: AdvertCondition = (place) =>
  noJob(place) && !place.mentions(/\b(?:ti|vi|si) assum\w+|\bassunzione (?:garantita|sicura|immediata)/);
const nobodyPays: AdvertCondition = ({ before, after, around }) =>
  /\b(?:nessun[ao]?|zero|senza|non (?:si )?(?:chied|paga|vers|ci sono|c'e|e |previst|devi|dovete|dovrai)|gratis|mai|nulla)\w*\b[^.;:]{0,36}$/.test(
    before.slice(-60),
  ) ||
  /^[^.;:]{0,40}\b(?:gratis|gratuit\w|non (?:si |e |sono |serve |li |la |lo )?(?:pag|chied|richies|dovut|serv)\w*|mai\b|a carico (?:nostro|dell'azienda|della)|lo paghiamo|la paghiamo|paghiamo noi|offert[oaie])/.test(
    after,
  ) ||
  /\b(?:lo vieta|vietato) (?:la legge|l'art|per legge|dalla legge|chieder)/.test(around);
/** Clients, members and suppliers pay; or money is the trade. */
const othersMoney: AdvertCondition = ({ before, after, around, mentions }) =>
  mentions(/\b(?:fideiussion|broker assicur|agenzia di assicuraz|ramo cauzioni|rami cauzioni|recupero crediti)\w*/) ||
  /^ per (?:le )?(?:trasfert|missioni|viagg)/.test(after) ||
  /\b(?:clienti|client[ei]|soc[io]|utenti|iscritti|famigli[ae]|genitor[ei]|broker|fideiussion\w+|polizze|premi|interviste|provvigion\w+|fornitori|inquilin[ie]|condomini|condomin\w+|ospiti|turisti|debitor[ei]|atleti|abbonati|allievi|associati)\b/.test(
    around,
  ) ||
  /\b(?:ramo|rami|polizz\w*|assicur\w*|gestion\w+|ufficio|contabilit\w+|controllo|analisi|fatturazion\w+|incass\w+|rimborso|rimborsi|recupero|calcolo|pratiche|bandi|finanziamenti|progettazione|fascicoli|preventiv\w+|rendicontazion\w+|cassa|caf|registrazion\w+)(?: \w+){0,2} ?$/.test(
    before.slice(-40),
  ) ||
  /^ (?:agricol|previdenzial|inps|europe|regional|comunitar|a fondo perduto|pubblic|figurativ|associativ[ei] dei|merci|carburant|bagagli|bus|automezz|attrezz|farmac|giudiziar|notaril|medic[io])/.test(
    after,
  );
const noFee: AdvertCondition[] = [onlyCourse, notNeeded, wePay, nobodyPays, othersMoney];
/** The employer pays contributions, an advance, a deposit to the worker. */
const toWorker: AdvertCondition = ({ before, after, around }) =>
  /\b(?:azienda|ditta|cooperativa|titolare|societa|noi|comune|regione) (?:ti |vi |gli )?$/.test(before.slice(-24)) ||
  /\b(?:riconosciam\w+|offriam\w+|ti (?:diamo|versiamo|paghiamo)|versati|versiamo|regolar\w+|in regola|riceverai|ricevi|eroghiamo|anticipiamo|prevista un'indennita|bonus|pagat\w+)\b[^.;:]{0,40}$/.test(
    before,
  ) ||
  /^ (?:versat|regolar|in regola|pagat|previdenzial|inps|e ferie|e tredicesim|compres|a norma|provvigional|sullo stipendio|sulla paga)/.test(
    after,
  ) ||
  /\b(?:contributi (?:versati|regolari|inclusi|compresi|pagati|in regola)|indennita)\b/.test(around);

const PAYING =
  "(?:vers\\w+|paga(?:re|no|te|ndo|rti)?|sborsa\\w+|anticip\\w+|lasci\\w+|consegna\\w+|bonific\\w+|deposit\\w+|corrispond\\w+|tratten(?:iamo|uta|ut[oie]|ere|gono|go)|trattien\\w+|detrar\\w+|detratt\\w+|detraiamo|scal(?:iamo|at[oaie]|are|ano)|recuper\\w+|si chied\\w+|chiediamo|chiede|richiest\\w+|richied\\w+|previst\\w+|previo|dovut\\w+|serv(?:e|ono)|occorr\\w+|necessari\\w+|obbligatori\\w+|va (?:pagat|versat|lasciat)\\w+|bisogna|dovrai|devi|dovete|e di|costa\\w*|ammonta\\w*|pari a)";

export const ON_FEES: AdvertFrame[] = [
  {
    rule: "FEE-01",
    root: roots(
      "\\b(?:quota|contributo|costo|costi|spese|tassa|diritti|fee) (?:(?:annuale|iniziale|una tantum|forfettari[ao]|mensile) )?(?:di |per |d')(?:la |l'|il )?(?:iscrizione|adesione|attivazione|segreteria|gestione (?:della )?pratica|ammissione|apertura (?:della )?pratica|tesseramento|inserimento|selezione|candidatura|istruttoria|agenzia|affiliazione|ingresso|accesso|registrazione|avvio|partecipazione)\\b",
      "\\b(?:cauzion[ei]|caparr[ae]|deposito cauzionale|deposito (?:di|a garanzia|per (?:la|il|le)))\\b",
      "\\banticip(?:o|are|i|ate|ando) (?:di |dei |delle |il |le |un |una )?(?:denaro|spese|soldi|€|euro|\\d|somma|costo)",
      `\\b${PAYING}\\b[^.;:\\n]{0,26} (?:quota|tassa|deposito|contributo|anticipo|caparra|somma|spesa|cifra|tessera|costo)\\b[^.;\\n]{0,45}(?:\\d|€|euro)`,
      "\\b(?:quota|tassa|spes[ae]|cost[oi]|contributo|deposito|pratica|visita|divisa|corso|tesser\\w+|patentino|assicurazion\\w+|materiale|attrezzatur[ae]|trasport[oi]|benzina|abbonamento|visto|viaggio|dpi|scarpe|uniforme|grembiule|formazione|attestato|telefono)\\b[^.;\\n]{0,60} a (?:carico|spese|cura e spese|spesa) (?:di chi|su[oae]|tu[oae]|vostr[oae]|propri[oae]|loro|dell'interessat\\w|de(?:l|i|gli|lla|lle) (?:candidat|lavorat|collaborat|assunt|interessat|dipendent|tirocinant|partecipant|nuov)\\w+)",
      `\\b(?:versare|pagare|versamento di|versando|bonifico di|sborsare) (?:una? |la |il )?(?:\\w+ )?(?:di )?${AMOUNT}`,
      `\\ba (?:carico|spese) (?:de(?:l|lla|i|gli|lle) ${WORKER}|dell'(?:interessat|assunt|aspirant|operator|agent)\\w+|di chi (?:inizia|lavora|si candida|viene assunto|entra))`,
      "\\ba (?:tuo|vostro|proprio|suo) carico\\b|\\ba (?:tue|vostre|proprie|sue) spese\\b",
      `\\b(?:dopo|previo|prima) (?:il |un |del )?(?:pagamento|versamento|bonifico|saldo|ordine) (?:di |da )?(?:soli |appena )?${AMOUNT}`,
      `\\b(?:serv(?:e|ono)|occorr(?:e|ono)|ci vogliono|bastano|basta) (?:solo |subito |circa |appena )?${AMOUNT}`,
      `\\b${AMOUNT}[^.;:\\n]{0,30}\\b(?:li|le|la|lo) (?:anticipi|anticipate|paghi|pagate|versi|versate|metti|mettete|lasci|lasciate)\\b`,
      "\\bpagamento anticipato\\b",
      "\\ba carico (?:tuo|vostro|suo|proprio|loro)\\b",
      "\\b(?:l[aoei]|si) (?:pag|compr|anticip|mett|sosten)\\w+ (?:chi (?:guid|lavor|inizi|entr|viene|us|part)\\w*|il candidato|la candidata|il collaboratore|l'interessat[oa]|il lavoratore|il rider|l'operatore|l'autista|ognuno|ciascuno|tu|voi)\\b",
      "\\b(?:lasci|ced|vers|trattien|trattenut|tratten|trattenia|devolv|don|restitu)\\w*[^.;:\\n]{0,25} (?:prim[ao]|una|mezza|parte de\\w+|met[a] de\\w+) (?:mensilita|stipendio|paga|busta|compenso)\\b",
      `\\b(?:tratten(?:iamo|ute|uta|uto|go|gono)|scaliamo|detraiamo|(?:ve|te) (?:lo|la|li|le) (?:scaliamo|tratteniamo|togliamo|detraiamo|addebitiamo)|vengono (?:scalat|detratt|trattenut|addebitat)\\w+|viene (?:scalat|detratt|trattenut)\\w+|verra (?:scalat|detratt|trattenut)\\w+|verranno (?:scalat|detratt|trattenut)\\w+|si (?:scala|trattiene|detrae)(?:no)?)\\b[^.;\\n]{0,60}(?:spes|cost|divis|selezion|corso|materiale|vitto|attrezz|formazion|${AMOUNT}|contributo|quota|prim[aei]|stipend|paga|busta|serat|mes[ei])`,
      "\\b(?:quota|contributo|spes[ae]|cost[oi]|cauzione|divisa|kit|corso)\\b[^.;\\n]{0,50}\\b(?:trattenut|scalat|detratt|addebitat)[oaie]\\b(?: a rate| in busta| dal\\w*)?",
      "\\b(?:dal|sul|col) prim[oi] (?:stipendi[oi]|mes[ei]|compens[oi]|pag[ahe]+)[^.;]{0,40}(?:tratten|scal|detra|recuper)\\w+",
      `\\b(?:la |una )?(?:divisa|uniforme|scarpe|maglietta|tesserino|pratica|visita medica|corso|attrezzatura|materiale|badge|zaino|borsa termica|cassetta|kit)\\b[^.;\\n]{0,30}\\b(?:si paga|la paghi|lo paghi|le paghi|la paga chi|si compra|la compri|la comprate|da pagare|da acquistare|da comprare|paghi tu|a pagamento|costa ${AMOUNT}|non (?:e|sono) (?:incluso?a?|compres[oaie]|fornit[oaie]))`,
      `\\b(?:chi|ogni|ciascun\\w*) (?:\\w+ ){0,3}(?:versa|paga|contribuisce|partecipa (?:alle|con)|mette)\\b[^.;\\n]{0,30}(?:${AMOUNT}|quota|spese)`,
      `\\b(?:ci|mi) (?:dai|date|versi|versate|lasci|lasciate|anticipi|anticipate|paghi|pagate)\\b[^.;\\n]{0,30}${AMOUNT}`,
      `\\b(?:per|prima di) (?:entrare|accedere|iniziare|cominciare|iscriversi|essere inserit\\w|attivare|bloccare|confermare|fissare|prenotare|avere il posto|candidarsi|lavorare|partire)\\b[^.;\\n]{0,50}\\b(?:paga|vers|bonific|ricaric|postepay|anticip|quota|contributo|costa|${AMOUNT})\\w*`,
      `\\b(?:ricarica|ricaricare) (?:la |una )?postepay\\b`,
      `\\b(?:iscrizione|tesserino|tesseramento|database|banca dati|attivazione|pratica|istruttoria|registrazione|affiliazione|inserimento|abilitazione|accredito|candidatura|colloquio|selezione|visto|cauzione|deposito|caparra|pettorina|badge|divisa|zaino|borsa|attrezzatura|kit|armadietto|chiavi|tablet|telefono|scheda|profilo|book)\\b[^.;\\n]{0,32}?(?:: ?|, |\\(|di |da |costa |costo |per |= ?|- ?|sono |solo |bastano |a )(?:soli |appena |euro )?${AMOUNT}`,
      `\\b${AMOUNT}[^.;\\n]{0,30}\\b(?:di (?:deposito|cauzione|caparra|iscrizione|tessera|quota|anticipo|segreteria|pratica|attivazione|kit|spese|contributo|garanzia)|(?:per|come) (?:l'iscrizione|il tesserino|la tessera|la pratica|il kit|la divisa|l'attivazione|il visto|la selezione|le spese|il corso|il book|la maglietta|la maglia|il badge|la pettorina|le scarpe|i dpi|contributo|cauzione|garanzia|entrare|iniziare|il materiale))\\b`,
      `\\b(?:si |chi [^.;:]{1,20})?(?:lascia|versa|anticipa|consegna|sborsa)(?:no)? [^.;:\\n]{0,24}${AMOUNT}`,
      `\\b(?:(?:ci|mi) (?:dai|date)|versi|versate|lasci|lasciate|lasciando|versando|paghi|pagate|pagando|anticipi|anticipando|anticipate|metti|mettete|riscatti|riscattate|rimborsi|sborsi)(?: tu| voi)?\\b[^.;:\\n]{0,24}${AMOUNT}`,
      `\\b(?:prim[ao]|mezza|una|parte de\\w+|un terzo de\\w+|il \\d+ ?% de\\w+) (?:prima |primo |mezza )?(?:mensilita|stipendio|paga|busta|mese)\\b[^.;\\n]{0,20}\\b(?:resta|rimane|va|spetta|e nostr|tocca|lo tien|la tien|lo trattien|la trattien|li tien)\\w*(?: \\w+)?(?: a| all| al| per| noi)?`,
    ),
    unless: [
      ...noFee,
      toWorker,
      ({ before, root, after }) =>
        /^ ?(?:per|agli|ai) (?:appassionati|amatori|bambini|adulti|turisti|client)/.test(after) ||
        (root.startsWith("deposit") && /^ (?:merci|bus|bagagl|attrezz|materiali|automezz)/.test(after)) ||
        (/stipendio|paga\b/.test(root) && /\b(?:riceverai|ti (?:paghiamo|diamo))/.test(before)),
      ({ root, before }) =>
        root.startsWith("anticip") && /\bmes\w+ di $|\bcon (?:un |\w+ )?(?:mese|giorni|settiman\w+)/.test(before),
      ({ root, around }) =>
        /^per |^prima/.test(root) &&
        /\b(?:stipendi|paga (?:base|oraria|di|lorda|netta|minima|secondo)|lordi|nett[oi]|retribu|guadagn|premio)\w*/.test(
          around,
        ) &&
        !/\b(?:vers|bonific|ricaric|quota|anticip|contributo)\w*/.test(root),
    ],
  },
  {
    rule: "FEE-02",
    root: roots(
      "\\bcors[oi] (?:di (?:formazione|preparazione|abilitazione) )?(?:iniziale |interno |nostro )?(?:obbligatori[oa] )?(?:a pagamento|a carico del|a proprie spese|a tue spese|a vostre spese)",
      "\\b(?:formazione|training|accademia|academy|masterclass|certificazione|attestato) (?:obbligatori[ao] |iniziale |interna )*(?:a pagamento|a tue spese|a vostre spese|a proprie spese|a carico tuo)\\b",
      "\\b(?:si comincia|si inizia|si parte|obbligatorio|previo|richiesto|necessario|dopo|con)(?: \\w+){0,2}? (?:l')?acquisto\\b[^.;\\n]{0,30}",
      "\\bacquist(?:o|are|a|i|erai|ando|ate)(?: \\w+){0,3}? (?:campionario|kit|pacchett\\w*|starter|prodotti|merce iniziale|box|valigetta|macchin\\w+|attrezzatur\\w+|licenza|software)\\b",
      "\\b(?:compr(?:a|i|are|ando|ate|erai)|pagh(?:i|erai)|prend(?:i|ete) a rate|noleggi(?:a|are|ate)?)(?: \\w+){0,4}? (?:kit|campionari\\w*|pacchett\\w*|starter|box|valigetta|attrezzatur\\w+|macchin\\w+|forbici|divisa|prodotti)\\b",
      "\\b(?:kit|campionari\\w+|valigetta|starter|pacchetto|macchin\\w+|attrezzatura|tagliacuci|merce|prodotti)\\b[^.;\\n]{0,35}\\b(?:la compr\\w+|lo compr\\w+|li compr\\w+|le compr\\w+|compr(?:i|ate|are) (?:da noi|tu|voi)|si (?:compra|acquista|paga)(?:no)?|a rate|da acquistare|da comprare|a pagamento|a carico|da riscattare|con cauzione)",
      "\\bcors[oi]\\b[^.;\\n]{0,40}?\\b(?:cost[oai]|prezzo|al prezzo di|da pagare|si paga)\\b[^.;\\n]{0,12}\\d+",
      "\\bcorso\\b[^.;\\n]{0,40}\\(? ?\\d+ ?(?:€|euro)[^.;\\n]{0,25}(?:candidat|carico)",
      "\\b(?:versa|paga|acquista)\\w*[^;\\n.]{0,20} (?:di |il |del )corso\\b",
      "\\b(?:kit|campionari\\w+|valigetta|starter|pacchetto|scatola|cofanetto|macchin\\w+|attrezzatura|prodotti|merce|materiale)\\b[^.;\\n]{0,45}\\b(?:riscatt\\w+|paghi|pagate|compri|comprate|acquisti|acquistate|a tue|a vostre|a proprie|te lo compri|te la compri|ve lo comprate)(?: tu| voi)?\\b",
      "\\b(?:prim[oa]|ordine|acquisto) (?:ordine|acquisto|d'ingresso|di ingresso|minimo|obbligatorio)\\b[^.;]{0,30}(?:\\d|€|euro)",
      "\\b(?:book|shooting|servizio fotografico)\\b[^.;]{0,40}\\b(?:obbligatori\\w+|a pagamento|da pagare|\\d+ ?(?:€|euro))",
      "\\b(?:te|ve) (?:lo|la|li|le) (?:compri|comprate|paghi|pagate|procuri|procurate)\\b(?: (?:da noi|tu|voi))?",
      "\\b(?:ognun[oa]|ciascun[oa]|ogni (?:collaborator\\w+|agente|operatrice)|tu|voi) (?:si )?(?:compra|acquista|paga|prende)\\b[^.;]{0,40}",
      "\\b(?:acquisto iniziale|kit (?:iniziale|di avvio|di benvenuto|di partenza) (?:a carico|da acquistare|a pagamento|obbligatorio|\\d))\\b",
      "\\bpartita iva da aprire a proprie spese\\b",
      "\\b(?:devi|dovrai|dovete|bisogna|occorre|serve|obbligo di|obbligatorio) (?:prima )?(?:frequent\\w+|seguire|fare|iscriv\\w+|acquist\\w+)(?: \\w+){0,4} (?:corso|master|accademia|academy)[^.;\\n]{0,40}(?:\\d+ ?(?:€|euro)|€|a pagamento|a rate|pag)",
    ),
    unless: [
      ...noFee,
      ({ before }) =>
        /\b(?:ufficio|gestion\w+|addett\w+|responsabile)[^.;]{0,20}$/.test(before) && !/\b(?:devi|obblig)/.test(before),
      ({ after, root }) => /^(?:acquist|compr)/.test(root) && /^ (?:per conto|dai fornitor|dei fornitor)/.test(after),
    ],
  },
  {
    rule: "FEE-03",
    root: roots(
      "\\bguadagn[io](?: \\w+)? (?:facil[ei]|illimitat[io]|garantit[io]|immediat[io]|da subito|senza limiti|stellar[ei]|passiv[io]|automatic[io])\\b",
      "\\b(?:multi ?-?level|multilivello|mlm|network ?marketing|networker|sistema piramidale|piramid\\w+|franchising personale|vendita diretta multilivello)\\b",
      "\\b(?:guadagn|incass|arriv|ricav)\\w+[^.;\\n]{0,50}(?:un'ora al giorno|due ore al giorno|poche ore al giorno|dal (?:tele|cellular|divano|smartphone)\\w*|col telefonino|stando (?:a casa|sul divano)|mentre dormi|nel tempo libero)",
      "\\b(?:euro|€) (?:al giorno|al mese|a settimana) (?:garantit\\w|facil\\w|sicur\\w|senza)",
      "\\binfo(?:rmazioni)? solo (?:su|via|tramite)[^.;\\n]{0,12} ?(?:telegram|whatsapp)",
      "\\b(?:reddito|rendita|entrat[ae]|guadagn[oi]|introit[io]) (?:passiv|automatic|residual|extra illimitat)[oaei]+\\b",
      "\\b(?:capo|padron[ei]|boss|imprenditor\\w+|titolar[ei]) di (?:te|se|voi) stess\\w\\b",
      "\\b(?:costruisci|crea|crei|costruire|creare|forma|allarga|sviluppa|fai crescere) (?:la |una |un |il )?(?:tu[ao] |vostr[ao] |propri[ao] )?(?:rete|squadra|downline|gruppo|team|struttura|organizzazione)(?: di (?:vendita|persone|collaboratori|incaricati|amici))?\\b(?=[^.;]{0,80}(?:percentual|guadagn|provvigion|prendi|rendita|bonus|su quello che))",
      "\\b(?:percentual\\w+|provvigion\\w+|bonus|commission\\w+|guadagn\\w+|premio) (?:\\w+ ){0,3}(?:su (?:quello|quanto|cio) che (?:fanno|vendono|guadagnano)|sulle vendite (?:loro|della tua (?:rete|squadra)|di chi)|per ogni (?:amico|persona|iscritt\\w+|nuovo|conoscente|collaborator\\w+)|su chi (?:porti|iscrivi|inserisci))",
      "\\b(?:porta|porti|presenta|invita|recluta|recluti|reclutate|inserisci|inviti|iscrivi|coinvolgi|coinvolgere|reclutare)(?:re)? (?:almeno |altr[iea] |nuov[iea] |i tuoi |gli |dei |tuoi |due |tre |\\d+ )*(?:amici|amiche|conoscenti|parenti|person[ae]|collaborator[ie]|iscritti|affiliati|incaricati|distributor[ie]|venditor[ie])\\b(?=[^.;]{0,80}(?:guadagn|percentual|provvigion|bonus|€|euro|sali|livell|premi|quota su|incass))",
      "\\bguadagn\\w+[^.;\\n]{0,40} (?:senza (?:far niente|fare (?:niente|nulla)|lavorare|fatica|muover\\w+|sforz\\w+|vendere)|illimitat\\w+)\\b",
      "\\b(?:soldi|denaro|guadagn\\w+) (?:facil[ei]|subito|veloc[ei]|extra subito)\\b",
      "\\b(?:liberta finanziaria|indipendenza (?:finanziaria|economica)|cambia(?:re)? (?:la tua )?vita|svolta economica|realizza i tuoi sogni|vita da sogno)\\b",
      "\\b(?:investimento (?:iniziale|minimo|di partenza)|invest(?:i|ire) (?:solo |almeno |appena )?(?:€ ?)?\\d|piccolo investimento|capitale iniziale)\\b",
      "\\blavoro da casa (?:senza esperienza )?\\d+ ?(?:€|euro)",
      "\\b(?:scriv|contatt|messagg|candid|grupp|unisciti|aggiungiti)\\w*(?: \\w+){0,4}? (?:su |al |il )?(?:canale )?telegram\\b",
      "\\b(?:trading|cripto\\w*|bitcoin|forex)\\b[^.;]{0,40}(?:guadagn|€|euro|rendit|profitt)",
      "\\b(?:fino a|anche|oltre|da) (?:€ ?)?(?:[3-9]\\.?\\d{3}|1\\d\\.?\\d{3}) ?(?:€|euro)? (?:al mese|mensili|a settimana)[^.;]{0,40}(?:senza esperienza|part ?-?time|da casa|poche ore|nel tempo libero|lavorando)",
      "\\b(?:piu|quante piu) (?:person[ae]|gente|amici|iscritti|collaborator\\w+)\\b[^.;]{0,30}\\b(?:fai|porti|coinvolgi|inserisci|iscrivi|inviti|entr)\\w*[^.;]{0,50}",
      "\\b(?:euro|€)\\b[^.;]{0,20}(?:al mese|al giorno|a settimana)[^.;]{0,20}\\b(?:dal (?:divano|telefono|cellulare|pc|letto)|da casa tua|senza (?:capi|orari|esperienza|titoli|fatica))\\b",
      "\\bda zero a \\d[\\d.]+ ?(?:€|euro)\\b",
      "\\b(?:rendita|guadagno|entrata|reddito) (?:mensile )?(?:che (?:cresce|sale|aumenta)|cresce|sale|senza (?:fare|lavorare|orari|limiti)|automatic\\w+|per sempre|a vita)\\b",
      "\\b(?:invit|port|coinvolg|present|iscriv|reclut)\\w+ (?:\\w+ )?(?:amici|amiche|conoscenti|parenti)\\b[^.;]{0,60}\\b(?:guadagn|percentual|rendit|provvigion|loro ne|bonus)\\w*",
      "\\b(?:guadagn\\w+|provvigion\\w+|percentual\\w+|incass\\w+) (?:\\w+ )?(?:su (?:tutti|tutta la|di loro|ciascuno|chi)|sul lavoro (?:altrui|degli altri|di chi))\\b",
      "\\b(?:ogni|per ogni) (?:person[ae]|amic[oa]|iscritt[oa]|nuov[oa] \\w+) (?:che )?(?:porti|fai (?:entrare|iscrivere)|presenti|inserisci|recluti|iscrivi)\\b",
      "\\b(?:sotto|livello|gamba|ramo) di te\\b",
      "\\b(?:posizioni|livelli|gradini|qualifica) (?:di )?(?:diamante|platino|oro|argento|gold|platinum|diamond)\\b",
    ),
    unless: [
      notNeeded,
      refused,
      ({ before }) => /\b(?:gestion\w+|redazion\w+|pubblicazion\w+|moderazion\w+|niente|no)\b[^.]{0,40}$/.test(before),
      ({ mentions }) => mentions(/\b(?:social media manager|canali social|giornalista)/) && !mentions(/guadagn/),
    ],
  },
  {
    rule: "FEE-04",
    root: roots(
      "\\b(?:iban|coordinate bancarie|estremi (?:bancari|del conto)|numero (?:di|del) (?:conto|carta)|conto corrente|carta di credito|dati (?:bancari|della carta|del conto)|codice fiscale|documento (?:d'identita|di identita|di riconoscimento|fronte(?: e)?(?:[-/ ]?retro)?)|carta d'identita|carta di identita|copia (?:del |di |della |dei )?(?:documento|documenti|carta d'identita|passaporto|patente)|(?:foto|scansione|scan|fronte e retro) (?:del |della |dei |di )?(?:un |tuo |vostro )?(?:documento|documenti|carta d'identita|passaporto|patente|tessera sanitaria)|del documento|credenziali (?:spid|di accesso|bancarie)|spid|passaporto|tessera sanitaria|password|pin\\b|postepay)",
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:invi(?:a|are|ate|arci|aci|ateci|ando)|mand(?:a|are|ate|aci|arci|ateci|ami|atemi|ando)|alleg(?:a|are|ate|ando|ato|arci)|trasmett(?:ere|i|ete)|spedi(?:re|sci|te)|comunic(?:a|are|ate|arci|aci)|forni(?:re|rci|sci|te)|serv(?:e|ono) (?:subito |gia |anche )?|occorr(?:e|ono)|richied\\w+|richiest\\w+|girar\\w+|passa\\w*|lascia\\w+|consegna\\w+|dacci|dateci|metti\\w*|compila\\w* con|inserisci|inserire|registrati con|caric(?:a|are|ate))\\b",
            ),
            reach: 60,
            broken: /[:]| (?:al client\w+|ai client\w+|dei client\w+|presso|in banca|che dimostr\w+) /,
          },
        ],
      },
      {
        after: [
          {
            pattern: words(
              "\\b(?:prima (?:del|di|della)|per (?:candidar\\w+|il colloquio|bloccare|confermare|attivare|prenotare|la selezione)|obbligatori\\w* (?:per|al)|alla candidatura|nella candidatura|(?:via|su|per) (?:whatsapp|mail|telegram))",
            ),
            reach: 30,
          },
        ],
      },
      {
        before: [
          {
            pattern: words(
              "\\bper (?:la candidatura|candidarsi|candidarti|il colloquio|bloccare il posto|prenotare il posto|partecipare alla selezione|confermare|attivare)\\b",
            ),
            reach: 60,
          },
        ],
      },
    ],
    unless: [
      notNeeded,
      refused,
      ({ after, before, mentions }) =>
        /^[^.;]{0,40}\b(?:dei|ai|per i|alle|dai|degli|delle) (?:client|ospit|utent|soc|inquilin|passegger|famigli|pazient)\w*/.test(
          after,
        ) ||
        /\b(?:ritir\w+|controll\w+|verific\w+|raccogli\w+|raccolta|registr\w+|archivi\w+|chied\w+ a(?:gli|i)|gestion\w+|rilascio|pratich\w+|sportello|caf)\b[^.;]{0,50}$/.test(
          before.slice(-70),
        ) ||
        /\b(?:all'assunzione|al momento dell'assunzione|dopo l'assunzione|a chi viene assunto|il primo giorno)\b/.test(
          before + after,
        ) ||
        mentions(/\b(?:servizio civile|\bpuc\b|concorso|bando)\b/),
    ],
  },
  {
    rule: "FEE-04",
    root: roots(
      "\\b(?:tuo|proprio|vostro|suo) conto (?:corrente|bancario)\\b[^.;\\n]{0,60} (?:gir|trattien|trattenend|inoltr|trasfer|prelev)\\w+",
      "\\b(?:riceve?re?|ricevi|ricevono|accredit\\w+) (?:i |dei )?(?:bonifici|pagamenti|somme)\\b[^.;]{0,40}(?:gir|inoltr|trasfer|tuo conto|tratt)",
      "\\b(?:tratteniamo|ritiriamo|teniamo noi|custodiamo|lasciare|si lascia|consegna(?:re)?)\\b[^.;\\n]{0,25}\\b(?:passaport[oi]|document[oi] originali?|carta d'identita|permesso di soggiorno)\\b",
    ),
    unless: [({ after }) => /^[^.;]{0,20}\b(?:dei|ai|degli) (?:client|ospit)\w*/.test(after)],
  },
];
