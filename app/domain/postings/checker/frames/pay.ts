import { roots, words } from "~/domain/wording/frame";
import { everybody, notNeeded, refused, thing } from "~/domain/wording/meanings";
import { internship, noJob, placement, type AdvertFrame } from "../situation";

export const ON_PAY: AdvertFrame[] = [
  {
    rule: "PAY-01",
    root: roots(
      "\\b(?:retribuzione|stipendio|compenso|ral|trattamento(?: economico)?|paga|condizioni economiche|pacchetto retributivo|inquadramento e ral)(?: \\w+){0,2}? (?:competitiv|interessant|commisurat|adeguat|soddisfacent|allettant|(?:sara |verra )?(?:valutat[oa]|definit[oa]|concordat[oa]|discuss[oa])|da (?:definir|concordar|stabilir|valutar|discuter|veder)|in linea (?:con|al)|second[oa] (?:le )?(?:capacita|esperienza)|di sicuro interesse|proporzional|in base all)\\w*(?: all'esperienza| alle capacita)?",
      "\\b(?:della paga|dello stipendio|del compenso|dei soldi) (?:\\w+ )?(?:si parla|ne parliamo|parliamo|si discute|si vede) (?:a voce|di persona|al colloquio|in sede|dopo|poi)",
      "\\b(?:paga|stipendio|compenso|retribuzione) (?:a voce|al colloquio|in sede di colloquio|di persona|riservat[oa])\\b",
    ),
    unless: [
      ({ situation: { fields }, after, before, mentions }) =>
        fields.payMinCents !== null ||
        /^[^.;\n]{0,40}\d[\d.]{2,}/.test(after) ||
        /\d[\d.]{2,}[^.;\n]{0,30}$/.test(before) ||
        mentions(
          /\b\d[\d.]{2,}(?:,\d+)? ?(?:€|euro|lord|nett)|€ ?\d{3}|\bral (?:da |tra |di )?\d|\b\d{2} ?-? ?\d{0,2} ?k\b|\d+(?:,\d+)? ?(?:€|euro)(?: lord\w| nett\w)? ?(?:\/|all'|l'|ad |per )?(?: ?)or/,
        ),
    ],
  },
  {
    rule: "PAY-02",
    root: roots(
      "\\bultim[aeoi](?: \\w+)? (?:retribuzion[ei]|bust[ae](?: paga)?|stipendi[o]?|cedolin[oi]|ral|pag[ahe]+|contratt[oi] (?:e|con))\\b",
      "\\bral (?:attuale|percepita|in essere|di oggi|corrente|di partenza attuale|ultima)\\b",
      "\\b(?:attual[ei]|precedent[ei]|corrente|vecchi[oa]) (?:\\w+ )?(?:ral|retribuzione|stipendio|paga|compenso|reddito|cedolino|busta)\\b",
      "\\b(?:stipendio|retribuzione|compenso|paga|ral|reddito) (?:\\w+ )?(?:attuale|precedente|percepit[oa]|che (?:prendi|percepisci|avevi|hai)|di adesso|di prima)\\b",
      "\\bstorico retributivo\\b",
      "\\b(?:stipendio|retribuzione|paga) del(?:l'| )(?:ultimo|attuale|precedente)\\b",
      "\\bquanto (?:si |hai |avete |ti |vi |le |lei )?(?:percepi|guadagn|prend|dav|dann|pag|port[ai]|incass)\\w*(?: \\w+){0,2} (?:oggi|ora|adesso|attualmente|al momento|prima|finora|l'ultima volta|nell'ultim\\w+|ultimamente|dove|nel (?:lavoro|posto)|di netto|a casa|in passato)\\b",
      "\\baspettativa e ral\\b",
      "\\b(?:alleg\\w+|inviare|portare|presentare|port\\w+|mandare|manda\\w*|esibire)(?: \\w+){0,4}? (?:bust[ae](?: paga)?(?= d|,|\\.|$| ult| prec)|bust[ae] paga|cedolin[oi]|(?:la )?cu\\b|certificazione unica|730|modello unico)",
      "\\b(?:indic|specific|comunic|dichiar|scriv|diteci|dicci|precis)\\w*[^.;\\n]{0,30} (?:ral|retribuzione|stipendio|paga)(?: \\w+){0,2}? (?:percepit|attual|precedent|di adesso|di prima|che prend)\\w*",
    ),
    unless: [
      notNeeded,
      refused,
      ({ after, before }) =>
        /^ (?:dei|degli|per \d+) (?:dipendent|client)/.test(after) ||
        /\b(?:elabor\w+|prepar\w+|gestion\w+|controllo|stesura|consegna)\b[^.;]{0,30}$/.test(before) ||
        /\b(?:aument\w+|rispetto)\b/.test(before.slice(-20)),
      ({ mentions, root }) =>
        /^attual|^ultim|^precedent/.test(root) && mentions(/\bufficio paghe\b|\belabor\w+ (?:le |di )?buste/),
    ],
  },
  {
    rule: "PAY-03",
    root: roots(
      "\\b(?:pagat|pagament|paga|lavor|retribu|mese|settiman|assun|inizi|ore|parte|straordinar|tutto|soldi|stipend|compens|euro|resto|extra|€|met|qualcosa|prima|anche)\\w*[ ,]*(?:\\w+ ){0,3}?in nero\\b",
      "\\b(?:in nero|al nero|a nero)\\b(?= ?(?:per|i primi|all'inizio|finche|poi|o in regola|e (?:poi|subito)|,|\\.|$))(?<!(?:stamp|color|vestit|abit|pantalon|bianco e|caff|total|dipint|camici|scritt|smalt|magli)[\\w ]{0,30}in nero)",
      "\\b(?:fuori ?busta|sottobanco|sotto banco|brevi manu|parte in contanti|tutto in contanti|pagat\\w+ a mano|in mano ogni|alla mano)\\b(?<!(?:cucit|lavor|fatt|dipint|scritt|ricam|past|confezion|orl|rifinit|mung|raccolt|lavagg|bagagli\\w|impast|stir|intagli|si lavora|filat|tessut)\\w*[^.;]{0,18}a mano)(?=(?:[^.;]{0,30}(?:$|[.,;!]))|.{0,10}(?:ogni|a fine|il sabato|tutt|poi|subito))",
      "\\bsenza (?:contratto|busta(?: paga)?|contributi|essere (?:assunt|mess|inquadrat)\\w+|mettere in regola|regolarizz\\w+|assunzione|carte|scartoffie|troppe carte|burocrazia|registr\\w+ nulla)\\b(?! (?:di (?:agenzia|esclusiva)|a carico))",
      "\\b(?:non (?:\\w+ )?(?:risulta|compare|figura|appare|risulterai|risulti) (?:niente|nulla|da nessuna parte|all'inps)|non perd\\w+ (?:la |il |l'|quindi la )?(?:naspi|disoccupazione|reddito|sussidio|assegno|adi\\b|bonus))",
      "\\b(?:chi |gente che )?(?:prende|percepisce|in|con la|ha la) (?:la )?(?:naspi|disoccupazione|cassa integrazione|mobilita|pensione|adi|assegno di inclusione)\\b[^.;]{0,50}(?:non (?:vuole |vuol |deve |vogliono )?perder\\w+|senza perder\\w+|arrotond\\w+|non dichiar\\w+|continu\\w+ a prender\\w+)",
      "\\b(?:meta|parte|resto|il resto|differenza|extra|straordinari|un tot|qualcosa)(?: \\w+){0,5}? (?:in contanti|a mano|in mano|fuori|cash|brevi manu|in busta chiusa|nella busta bianca|alla mano)\\b",
      "\\b(?:meta|parte) in (?:busta|regola|chiaro)\\b",
      "\\b(?:contratto|busta(?: paga)?|assunzione|regola|carte)(?: scritt\\w)? no\\b",
      "\\b(?:in mano|in contanti|cash|a mano|brevi manu)\\b[^.;]{0,20}\\bsenza\\b",
      "\\b(?:si paga|ti pag(?:o|hiamo)|pagamento|pag(?:o|hiamo|ati|ato)|soldi|paga|compenso)\\b[^.;:]{0,25}\\b(?:in mano|a mano|in contanti|cash|brevi manu|alla mano|sull'unghia|a nero)\\b",
      "\\b(?:senza|niente|poche|nessuna|no) (?:tante |troppe |troppa )?(?:carte|cartacce|scartoffie|burocrazia|formalita|fogli|firme)\\b",
      "\\b(?:busta bianca|doppia busta|due buste|fuori contratto|extra contratto|fuori regola|fuori dai libri|non segnat[oaie])\\b",
      "\\b(?:\\d+|quattro|due|tre|sei|otto|poche|meta) (?:ore )?in regola e (?:il resto|le altre|\\d+|due|tre|quattro|poi|l'altra|la differenza)\\b",
      "\\b(?:in regola|contratto|assunzione|regolarizz\\w+|messa in regola|mess[oaie] in regola|ti assumiamo|inquadr\\w+)\\b[^.;:]{0,20}\\b(?:dopo (?:qualche|alcun|\\d+|due|tre|sei|i primi|un po|un mese)|solo dopo|piu avanti|si vedra|poi si vede|in seguito|fra qualche mese|se (?:va bene|tutto va|ci troviamo)|(?:ne parliamo|si vede) (?:poi|dopo|piu avanti))",
      "\\b(?:per (?:i primi|il primo|un po|iniziare|cominciare|ora|adesso|i primi tempi)|all'inizio|inizialmente|intanto)[^.;:]{0,25}\\b(?:senza (?:contratto|regol\\w+|busta)|non (?:in regola|assunt\\w+|registrat\\w+)|in nero|fuori regola)",
      "\\b(?:niente|nessun|no) (?:contratt[oi]|busta paga|contributi|carte|scartoffie|buste|fatture)\\b(?! (?:a tempo|a chiamata|di prova|di agenzia|a progetto|da compilare|in nero))",
      "\\bnon (?:in regola|assicurat[oaie]|dichiarat[oaie]|registrat[oaie])\\b",
      "\\b(?:sulla carta|in busta|a contratto|ufficialmente|per l'inps)\\b[^.;]{0,40}\\b(?:di fatto|in realta|nei fatti|ma (?:poi )?(?:ne )?(?:fai|lavor|si lavor)\\w*|il resto|la differenza|il di piu)\\b",
      "\\b(?:la differenza|il di piu|il resto|gli extra|le ore in piu)\\b[^.;]{0,16}\\b(?:a mano|in mano|in contanti|fuori|cash|a parte e senza|nella busta)\\b",
      "\\bcontratto\\b[^.;:]{0,6}(?:lo |te lo |ve lo )(?:facciamo|faccio|si fa|facciam|diamo|firmiamo) (?:poi|dopo|a \\w+|piu avanti|quando|se|solo|in seguito|tra|fra)\\b",
      "\\bnon (?:ti|vi|la|lo|li) (?:segn|dichiar|registr|assicur|mett)\\w+\\b(?! (?:fretta|ansia|pressione|in difficolta))",
      "\\b(?:prend|percep|hai|avete)\\w* (?:il |la |l')?(?:reddito|naspi|disoccupazione|adi|assegno di inclusione|cassa integrazione)\\b[^.;]{0,40}\\b(?:non ti preoccup|tranquill|non (?:si )?risult|non lo perd|non la perd|resta|rimane|nessuno (?:lo )?sa)\\w*",
      "\\bti pag(?:o|hiamo) a (?:sera|giornata|fine serata|fine turno)\\b",
      "\\bnon (?:ti |vi )?(?:facciamo|faccio|posso fare|possiamo fare|offriamo) (?:un |il |nessun |alcun )?contratto\\b",
      "\\b(?:rimborso|pagamento|compenso) (?:esentasse|in contanti|non dichiarat\\w+|non tracciat\\w+)\\b",
    ),
    unless: [
      noJob,
      refused,
      placement,
      ({ before, around }) =>
        /\b(?:da altri|altrove|in passato|ha sempre|qui (?:trova|trovi|no))\b/.test(around) && /\bchi\b/.test(before),
      ({ before, after }) =>
        (/^[^.;]{0,15}\b(?:non (?:e|si|lo)|mai|no\b)/.test(after) &&
          !/^[^.;]{0,15}non (?:vuole|perd|risult)/.test(after)) ||
        /\b(?:tirocini\w*|stage|volontar\w*|collaborazione familiare|vestit\w+|stamp\w+ a colori e)\b[^.;]{0,20}$/.test(
          before,
        ),
      ({ root, before, mentions }) =>
        /mano$|cash|contanti/.test(root) &&
        ((/\b(?:lavor|cuc|rifin|fatt|past|pag(?:amenti)? client|incass|cassa|resto)\w*[^.;]{0,20}$/.test(before) &&
          !/\b(?:ti|vi|te lo|lo) (?:diamo|do|paghiamo|pago)/.test(before + root)) ||
          mentions(/\bcash (?:and|&) carry/)),
      ({ root, after }) =>
        /^senza c|^non as|^niente c/.test(root) && /^ ?(?:non si|non lavoriamo|nessuno|mai)/.test(after),
    ],
  },
  {
    rule: "PAY-03",
    root: roots(
      "\\b(?:prova|prove|periodo di prova|giornat[ae] di prova|giorn[oi](?: di)? prova|turno di prova|affiancamento|inserimento|primi (?:\\w+ )?(?:giorni|turni|mesi)|prim[oa] (?:giorno|settimana|mese|turno|giornata|periodo)|prime (?:\\w+ )?(?:settimane|ore|giornate|due|tre|volte|serate)|formazione iniziale|addestramento|settimana di prova|mese di prova|serat[ae] di prova|ore di prova|straordinar[ioe]+|i sabati|le domeniche|i festivi|le notti|le ore in piu|il sabato|lavoro|servizio|weekend di prova)\\b",
    ),
    stance: [
      {
        after: [
          {
            pattern: words(
              "\\b(?:non (?:\\w+ ){0,2}?(?:retribuit|pagat|compensat|pag[ah]|riconosciut|rimborsat)\\w*|(?:a titolo )?gratuit[oaie]|gratis|senza (?:paga|compenso|stipendio|retribuzione|soldi|essere pagat\\w+|rimborso)|(?:non si paga|non paghiamo|niente paga|nessun compenso|nessuna paga)|a titolo (?:gratuito|volontario|di favore|amichevole)|volontari[oa]|per (?:amicizia|imparare)|non (?:e |sono )?(?:previst\\w+ )(?:alcun |un |nessun )?compenso|(?:regalat|offert)[oaie] da te|si guarda e si impara|(?:li|lo|la|le) consideriamo (?:formazione|un regalo))",
            ),
            reach: 62,
            broken:
              /[;]| (?:con|e) (?:contratto|paga|retribuzione) (?:regolare|piena)|\bretribuit[oaie] e\b|^ (?:pagat|retribuit)/,
          },
        ],
        before: [
          {
            pattern: words("\\b(?:non (?:\\w+ )?(?:retribu|pagh|paga|riconosc)\\w*|gratuit[oaie]|gratis)\\b"),
            reach: 26,
            broken: /[;:]/,
          },
        ],
      },
    ],
    unless: [
      noJob,
      placement,
      ({ situation }) => situation.fields.curricular,
      ({ before, after, root }) =>
        /\b(?:niente|contro(?: il)?|no al?|mai|nessun[ao]?|non (?:facciamo|esiste|chiediamo|sono previste?))(?: \w+)? $/.test(
          before,
        ) ||
        /\b(?:lezion|abbonament|ingress|stamp|scarp|pell|parchegg|client|iscri|bici|campion)\w* (?:di |in |a )?$/.test(
          before,
        ) ||
        /^ (?:di (?:cors|teatr|volontariat)|civile|clienti|e (?:mensa|parcheggio))/.test(after) ||
        (/^(?:lavoro|servizio|formazione|straord)/.test(root) &&
          (/^[^.;]{0,40}\b(?:mensa|parcheggio|alloggio|past[oi]|cors[oi]|bus|navetta|formazione|divisa|pranz[oi]|vitto|asilo|palestra|wifi|consegna|trasporto|assistenza|consulenza|ingresso)\b[^.;]{0,14}gratuit/.test(
            after,
          ) ||
            /\bformazione[^.;]*gratuit|gratuit\w* per/.test(root + after.slice(0, 60)) ||
            (/\b(?:corso|mensa|formazione|parcheggio)\w*/.test(after.slice(0, 40)) && /gratuit|gratis/.test(after)))),
    ],
  },
  {
    rule: "PAY-03",
    root: roots(
      "\\bnon (?:\\w+ ){0,2}?(?:pagat|retribuit|compensat)[oaie]\\b",
      "\\b(?:nessun|niente|zero) (?:cachet|gettone|compenso|stipendio|soldi|paga|retribuzione)\\b(?! (?:in nero|fuori))",
      "\\b(?:ma|solo|tanta|in) visibilita\\b",
      "\\b(?:lavoro|collaborazione|attivita|mansione|prestazione|impegno|ruolo) (?:gratuit[oa]|non retribuit[oa]|non pagat[oa]|a titolo gratuito|senza compenso|volontari[oa])\\b",
      "\\bsolo (?:rimborso(?: spese)?|mance|vitto e alloggio|la mancia|la visibilita|esperienza)\\b",
      "\\b(?:pag(?:hiamo|ato|ati)|compenso|retribuzione|ricompensa) (?:in (?:visibilita|esperienza|natura|prodotti|merce|cene)|con (?:la |le )?(?:visibilita|mance|esperienza))\\b",
      "\\bin cambio di (?:vitto|alloggio|una stanza|una camera|visibilita|esperienza|pasti)\\b",
      "\\b(?:prima|intanto|all'inizio|i primi tempi)\\b[^.;:]{0,60}\\b(?:poi|dopo|in seguito)\\b[^.;:]{0,30}\\b(?:ti si paga|ti pag|si paga|pagat|stipendio|retribuit|contratto e)\\w*",
      "\\b(?:paga|stipendio|soldi|retribuzione|compenso) (?:\\w+ )?(?:dal (?:secondo|terzo|quarto) (?:mese|giorno)|dalla seconda (?:settimana|quindicina)|solo (?:dopo|dal|se)|a partire dal (?:secondo|terzo))",
      "\\bstraordinar\\w+\\b[^.;:]{0,20}\\b(?:compres[ie]|inclus[ie]|gratis|gratuit[ie]|forfait|a forfait|non si (?:pag|cont)\\w+|non (?:li |vengono |sono )?(?:pag|ricono|retrib)\\w+|per amore|regalat\\w+)\\b",
      "\\bstraordinar\\w+ (?:\\w+ )?(?:non (?:vengono |sono |si )?(?:pagat|retribuit|pag)\\w*|comprese? nello stipendio|inclus\\w+|compres\\w+ nel(?:la paga| fisso)|gratuit\\w+)\\b",
      "\\b(?:mance|le mance) (?:sono|al posto|invece) (?:lo stipendio|dello stipendio|la paga|della paga)\\b",
      "\\b(?:ferie|malattia|tredicesima|festivi) (?:\\w+ )?(?:non (?:vengono |sono |si )?(?:pagat|retribuit|previst|pag)\\w*)\\b",
      "\\bsenza (?:tredicesima|ferie pagate|ferie|malattia)\\b",
      "\\b(?:non (?:c'e|e prevista|ci sara|prevediamo) (?:\\w+ )?(?:paga|retribuzione|stipendio|compenso))\\b",
    ),
    unless: [
      noJob,
      placement,
      ({ situation }) => situation.fields.curricular,
      refused,
      internship,
      ({ before, after }) =>
        /\b(?:niente|contro(?: il)?|no al?|mai|nessuno|non|nessun)(?: \w+){0,2} $/.test(before) ||
        /\b(?:paus[ae]|permess[oi]|aspettativ\w+|fattur\w+|client\w+|bollett\w+|mut\w+|debit\w+|intervall\w+|straordinari (?:sono )?mai)\b[^.;]{0,24}$/.test(
          before,
        ) ||
        /\bassociazion\w+ di |croce (?:rossa|verde)|misericordia/.test(before) ||
        /^ (?:fino|oltre)/.test(after),
    ],
  },
  {
    rule: "PAY-04",
    root: roots(
      "\\bsolo (?:a )?provvigion[ei]\\b",
      "\\bcompenso (?:solo )?a (?:provvigione|percentuale)\\b",
      "\\b(?:pagamento|retribuzione|compensi?) (?:solo |esclusivamente )?a (?:provvigion[ei]|percentuale)\\b",
      "\\bpercentuale sul venduto\\b",
      "\\b(?:falsa )?partita iva (?:obbligatoria|richiesta|necessaria)\\b",
      "\\b(?:richiesta|necessaria|obbligatoria|apertura) (?:la |di )?partita iva\\b",
      "\\bmonomandatari[oa]\\b",
    ),
    unless: [
      notNeeded,
      ({ situation }) => ["agent", "collaboration", "occasional"].includes(situation.fields.contract ?? ""),
    ],
    mild: true,
  },
  {
    rule: "PAY-04",
    root: roots(
      "\\b(?:partita iva|p\\.? ?iva|p\\.iva|piva|regime forfettario|forfettari[oa]|a fattura|con fattura|fattura (?:ogni|mensile))\\b",
    ),
    only: [subordinate],
    unless: [
      notNeeded,
      everybody,
      thing,
      ({ mentions, situation, before, after }) =>
        situation.fields.contract === "agent" ||
        mentions(
          /\b(?:enasarco|agente di commercio|contratto di agenzia|mandato di agenzia|contabil\w+ (?:di|per)|studio commercialista|commercialist\w+ cerca|consulente fiscale|gestione clienti)\b/,
        ) ||
        /\b(?:clienti|contabilita|aziende|ditte|pratiche|apertura|aperture|gestione|o|niente|no|senza|non)(?: \w+){0,2} $/.test(
          before.slice(-30),
        ) ||
        /^[^.;]{0,40}\b(?:se (?:gia )?(?:ce l'hai|la hai|l'hai)|organizz\w+ (?:in )?autonom\w+|in piena autonomia|orari (?:a tua scelta|liberi|li decidi tu)|decidi tu|dei clienti|facoltativ\w+|oppure)/.test(
          after,
        ),
    ],
  },
  {
    rule: "PAY-05",
    root: roots(
      "(?<![\\d.,])[3-6](?:[,.]\\d{1,2})? ?(?:€|euro)(?: lord[io]| nett[io])? ?(?:\\/ ?h|\\/ ?ora|all'ora|l'ora|orari|ad ora)",
      "€ ?[3-6](?:[,.]\\d{1,2})? ?(?:\\/ ?h|\\/ ?ora|all'ora|l'ora|orari)",
    ),
    unless: [noJob],
    mild: true,
  },
];

/** With a VAT number, but at fixed hours, on shifts given by others, with leave to ask: dependent work (D.Lgs. 81/2015 art. 2). */
function subordinate({ around, mentions }: { around: string; mentions: (pattern: RegExp) => boolean }): boolean {
  const signs = [
    /\b(?:presenza (?:in \w+|obbligatoria|quotidiana|fissa)|in sede tutti i giorni|in ufficio tutti|timbr\w+|cartellino|badge)/,
    /\b(?:orari[oi] (?:fiss[oi]|di ufficio|d'ufficio|obbligat\w+|stabilit\w+|del negozio|da noi)|\d{1,2}(?:[.:,]\d{2})? ?-{1,2} ?\d{1,2}(?:[.:,]\d{2})?|dalle (?:ore )?\d{1,2}|full ?-?time|tempo pieno|\d{2} ore|\w+ ore (?:al giorno|settimanali|a settimana)|8 ore|otto ore)/,
    /\b(?:turn[oi]|turnaz\w+)\b/,
    /\b(?:dal lunedi al (?:venerdi|sabato|giovedi)|lun(?:edi)?\.? ?-{1,2} ?(?:ven|sab)|tutti i giorni|cinque giorni|sei giorni|5 giorni|6 giorni)/,
    /\b(?:ferie (?:da|solo|concordat|quando|ad agosto|decis)|permessi (?:da|si|vanno)|ferie e permessi)/,
    /\b(?:assegn\w+ noi|te li diamo noi|(?:decid|stabil|organizz)\w+ (?:noi|la direzione|il titolare|l'azienda)|risponderai al|agli ordini|alle dipendenze|sotto la direzione|si chiede il permesso|responsabile ti)/,
    /\b(?:al mese fiss[io]|fisso mensile|fissi al mese|stipendio|euro (?:al )?mese|mensili)/,
    /\b(?:esclusiv[ao]|solo per noi|un solo (?:cliente|committente)|unico cliente|monocommittent\w+)/,
    /\b(?:obbligatori[oa]|indispensabile|devi aprir\w+|apri la|aprirai|da aprire|aprire la|ti apri)/,
  ];
  return signs.filter((sign) => sign.test(around) || mentions(sign)).length >= 2;
}
