import { roots, words } from "~/domain/wording/frame";
import { everybody, lawNamed, notNeeded, someoneServed, welcome } from "~/domain/wording/meanings";
import { ASK, DENIED, OUT, WANT, WANT_LOOSELY } from "~/domain/wording/stances";
import type { AdvertCondition, AdvertFrame } from "../situation";

/** A religion teacher, a parish, a bishop's suitability: the law lets them ask (D.Lgs. 216/2003 art. 3 c. 5), a person decides. */
const tendency: AdvertCondition = (place) =>
  place.mentions(
    /\b(?:irc\b|insegnante? (?:di )?religione|ora di religione|idoneita (?:diocesana|dell'ordinario)|ordinario diocesano|intesa cei|catechis\w+|imam|pastore evangelico)/,
  );
const house: AdvertCondition = ({ before, after }) =>
  /\b(?:scuola|istituto|asilo|casa di|opera|cooperativa|associazione|circolo|universita|collegio|parrocchia|centro|chies[ae]|comunita|museo|arte|festa|mens[ae]|menu|cimitero|cucina|carn[ei]|cucine|radio|libreria|editric\w+)\w*(?: \w+)? $/.test(
    before.slice(-36),
  ) || /^ (?:paritari|editric|universit)/.test(after);
const weddingVeil: AdvertCondition = ({ before, after }) =>
  /\bspos[aei]\b/.test(before.slice(-60)) ||
  /^ (?:da sposa|di cipolla|pietoso|da vela)/.test(after) ||
  /\b(?:un|patente|barca a|per il|cuc\w+|confezion\w+)(?: \w+)? $/.test(before.slice(-24)) ||
  /sposa/.test(before + after);

export const ON_BELIEF: AdvertFrame[] = [
  {
    rule: "REL-01",
    root: roots(
      "\\b(?:(?:person[ae]|personale|candidat\\w+|lavorator\\w+|educat\\w+|insegnant[ei]|maestr\\w|ragazz\\w|collaborat\\w+|badant[ei]|colf|tata|domestic[ao]|famigli[ae]|gente) )?(?:di (?:fede|religione|credo|cultura|formazione|famiglia) |fede |religione )?(?:cattolic[aoihe]+|cristian[aoie]|musulman[aoie]|islamic[aoihe]+|ebraic[aoihe]+|ebre[aoi]|evangelic[aoihe]+|ortodoss[aoie]|praticant[ei]|credent[ei]|battezzat[oaie]|timorat[oaie] di dio|devot[oaie]|osservant[ei]|ate[oaie]|laic[oi]|timorat[oaie])(?: praticant[ei])?\\b",
    ),
    stance: [WANT],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      house,
      welcome,
      ({ after }) => /^ ?(?:e|o|,) (?:no\b|non\b|laic|ate[io]|di ogni)/.test(after),
    ],
    doubt: [tendency],
  },
  {
    rule: "REL-01",
    root: roots(
      "\\b(?:cattolic|cristian|musulman|evangelic)[oaie]\\w? (?:fervent|convint|osservant|praticant)[eia]\\b",
      "\\b(?:person[ae]|educat\\w+|insegnant[ei]|collaborat\\w+|badant[ei]|colf|tata|candidat\\w+|maestr[ao]) (?:di (?:fede|religione) )?(?:cattolic[aoihe]+|cristian[aoie]|credent[ei]|praticant[ei])\\b",
      "\\b(?:professione della|professare la|condivisione della|condivid\\w+ la|adesione alla|appartenenza alla|abbracci\\w+ la|testimoni\\w+ la) (?:nostra )?(?:fede|religione)\\b",
      "\\bfede (?:religiosa|cattolica|cristiana)\\b",
      "\\b(?:valori|principi|insegnament[oi]|dottrina|magistero) (?:della chiesa|cattolic[io]|cristian[io]|del vangelo|evangelic[io])\\b",
      "\\b(?:provata|sincera|salda|comprovata|solida|autentica) fede\\b",
      "\\b(?:a )?capo (?:scoperto|nudo)\\b",
      "\\b(?:cammino|percorso|vita|pratica|testimonianza|formazione) (?:di|della|nella) (?:fede|parrocchia)\\b",
      "\\b(?:peccato|proibit\\w+|vietat\\w+|impur\\w+|haram)\\b[^.;]{0,40}\\b(?:non (?:e|fa)|altrove|lasc|cerca)\\w*",
      "\\b(?:per (?:motivi di )?(?:religione|fede)|la (?:tua|sua|vostra) (?:religione|fede)|motivi religiosi|credenze)\\b[^.;]{0,50}\\b(?:non|imped|viet|problem|lasc|altrove)\\w*",
      "\\b(?:certificato|attestato) di battesimo\\b",
      "\\b(?:lettera|presentazione|referenz[ae]|segnalazione|raccomandazione|benestare) del (?:parroco|pastore|prete|sacerdote)\\b",
      "\\b(?:vada|vadano|va|frequent\\w+|partecip\\w+|viene|venga)(?: \\w+)? (?:a messa|la messa|alla messa|in chiesa|la parrocchia|la chiesa)\\b",
      "\\b(?:stile di vita|vita|condotta|valori) (?:conforme|conformi|cristian[ai]|coerent[ei])(?: \\w+){0,2} (?:fede|vangelo|chiesa|religione|cristian[ai]|dottrina)\\b",
    ),
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      house,
      welcome,
      ({ before }) => /\b(?:nonn|mamma|signor|babbo|anzian|bambin|zi[ao]\b)\w*[^.;]{0,40}$/.test(before),
      ({ before }) =>
        /\b(?:insegn\w+|docent\w+|ora|clienti|famiglie|ragazzi|gente che|accompagn\w+|chi|anziani|ospiti) (?:di |della |che )?$/.test(
          before,
        ),
    ],
    doubt: [tendency],
  },
  {
    rule: "REL-01",
    root: roots(
      "\\b(?:musulman[oaie]|islamic[oaih]+|maomettan[oi]|cristian[ie]|cattolic[ihe]+|ebre[ie]|induist[ie]|buddist[ie]|sikh|ate[ie]|testimoni di geova|geova|mormoni|protestanti|evangelic[ih]+|praticant[ei] di altre|altre religioni|altra religione|altre fedi|religioni divers[ae]|religione diversa|altro credo|non credent[ei]|non cattolic[ihe]+)\\b",
      "\\b(?:chi |di chi |gente che |persone che )?(?:prega|pregare|digiuna|digiunare|fa (?:il )?ramadan|osserva (?:il )?ramadan|rispetta (?:il )?ramadan|non (?:mangia|tocca|cucina|serve|assaggia) (?:il |la |carne di )?(?:maiale|vino|alcol\\w*|salumi))\\b",
      "\\b(?:ramadan|pause? (?:di|per la) preghier[ae]|preghier[ae]|tappetini?|feste religiose|festivita religiose|sabato ebraico|shabbat|permessi religiosi|motivi religiosi|simboli religiosi|crocifissi)\\b",
    ),
    stance: [DENIED],
    unless: [
      notNeeded,
      everybody,
      welcome,
      someoneServed,
      house,
      ({ after, before }) =>
        /^ ?(?:rispett|ci organizz|nessun)/.test(after) || /\brispett\w*(?: \w+){0,2} $/.test(before),
    ],
    doubt: [tendency],
  },
  {
    rule: "REL-01",
    root: roots(
      "\\b(?:veli|velo|hijab|burqa|niqab|chador|turbant[ei]|kippah?|foulard in testa|capo (?:coperto|velato)|testa coperta|velate|donne velate|copricap[oi] religios[oi]|capo scoperto|a capo scoperto|testa scoperta|barba lunga)\\b",
    ),
    stance: [
      DENIED,
      {
        before: [
          {
            pattern: words(
              "\\b(?:togli\\w+|lev\\w+|rinunci\\w+|serve|deve|devono|si lavora|stare|solo|richiesto|obbligo|capelli)\\b",
            ),
            reach: 24,
          },
        ],
        after: [{ pattern: words("\\b(?:va tolto|si toglie|da togliere|lasci\\w*|a casa)\\b"), reach: 20 }],
      },
    ],
    unless: [notNeeded, weddingVeil, welcome, someoneServed, everybody],
  },
  {
    rule: "REL-01",
    root: roots(
      "\\b(?:la (?:propria |tua |vostra )?religione|religione|confessione religiosa|credo religioso|la (?:propria |tua )?fede|orientamento religioso)\\b",
    ),
    stance: [
      {
        before:
          ASK.before?.map((cue) => ({
            ...cue,
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|scriv\\w+|comunic\\w+|dichiar\\w+|precis\\w+|diteci|dicci)\\b",
            ),
            reach: 40,
          })) ?? [],
      },
    ],
    unless: [notNeeded, everybody, house],
    doubt: [tendency],
  },
  {
    rule: "REL-02",
    root: roots(
      "\\b(?:sindacat[oi]|sindacalist\\w*|sindacalizzat\\w+|sindacal[ei]|cgil|cisl|uil|cobas|usb|rsu|rsa aziendale|delegat[oi](?: sindacal[ei])?|tesser[ae]|tesserat[oie]|iscritt[oie] (?:al|a|ai|ad|a un|ad un) (?:sindacat\\w+|partit\\w+)|scioper[oi]|(?:porta|parla|discute|fa|mischia|chiacchiera)(?:re)? (?:di |la |in )?politica|la politica in|scioperant[ei]|chi (?:sciopera|fa sciopero|protesta)|rivendicazion[ei]|vertenz[ae]|cause di lavoro|cause (?:coi|con i|ai) (?:vecchi |precedenti |ex )?(?:datori|titolari)|(?:ha|hanno|aver) fatto (?:causa|vertenza)|cause in corso|vecchi rancori coi datori|avvocat[oi] del lavoro|ispettorato|agitator[ei]|rompiscatole sindacali)\\b",
    ),
    stance: [
      DENIED,
      {
        before: [
          {
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|scriv\\w+|dichiar\\w+|diteci|dicci|comunic\\w+|se (?:sei|siete|e|hai|avete|si e))\\b",
            ),
            reach: 30,
          },
        ],
      },
    ],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      welcome,
      ({ mentions }) =>
        mentions(
          /\b(?:patronato|caf\b|caaf|sindacato (?:confederale|pensionati|inquilini|cerca)|associazione sindacale|sede (?:cgil|cisl|uil)|camera del lavoro)/,
        ),
      ({ root, before, after }) =>
        (/^tesser|^delegat|^iscritt|^vertenz|^ispettorat/.test(root) &&
          /^ (?:sanitari|del tifoso|fedelta|arci|soci|club|caccia|professional|asi|fipe|federal|comunal|alla sicurezza|alla privacy|di (?:riconoscimento|socio|iscrizione|sportiv))/.test(
            after,
          )) ||
        /\b(?:soci|palestra|biblioteca|fedelta|gestione|rinnovo|controllo|albo|elenco|ordine)\w*(?: \w+)? ?$/.test(
          before.slice(-24),
        ),
    ],
  },
  {
    rule: "REL-02",
    root: roots(
      "\\b(?:orientament[oi]|idee|opinion[ei]|convinzion[ei]|simpatie|fede|appartenenza|preferenz[ea]|attivita|militanza|posizion[ei]) (?:politic[aoihe]+|sindacal[ei]|partitic[aoihe]+)",
      "\\b(?:person[ae]|candidat\\w+|personale|gente|ragazz[oi]) (?:assolutamente )?(?:apolitic[oaihe]+|non politicizzat\\w+|non sindacalizzat\\w+)",
      "\\b(?:non (?:politicizzat|sindacalizzat|schierat)\\w+)",
      "\\b(?:per chi|cosa|chi) (?:vot[ia]|hai votato|votate|avete votato)\\b",
      "\\b(?:posti|pubblichi|scrivi|condividi|metti|posta) (?:\\w+ )?(?:di|sulla|sui social di) politica\\b",
      "\\b(?:di (?:destra|sinistra)|comunist[ie]|fascist[ie]|leghist[ie]|grillin[ie]|estremist[ie]|zecche|antifascist[ie]|compagni|camerati|anarchic[ihe]+|no ?-?vax|centri sociali|attivist[ie]|militant[ie]|contestator[ie]|chi fa politica|politicant[ie]|impegnat[oie] in politica|tessera di partito|partito)\\b",
    ),
    stance: [
      OUT,
      WANT_LOOSELY,
      {
        before: [
          {
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|scriv\\w+|dichiar\\w+|dicci|diteci|guard\\w+|control\\w+|verific\\w+|comunic\\w+|comune|condivid\\w+|stess[ae]|nostr[aeoi])\\b",
            ),
            reach: 40,
          },
        ],
        after: [
          {
            pattern: words(
              "\\b(?:e ci regoliamo|ci regoliamo|vicin[ae] (?:alle|ai) nostr\\w+|come (?:le nostre|la nostra|noi))\\b",
            ),
            reach: 30,
          },
        ],
      },
    ],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      ({ before, after }) =>
        /\b(?:parcheggio|mano|reparto|porta|lato|fascia|a|sulla|dalla) $/.test(before) &&
        /^(?: del| della|$)/.test(after),
      ({ mentions }) => mentions(/\b(?:partito cerca|giornalist|redazione politica|consigliere|gruppo consiliare)/),
    ],
  },
  {
    rule: "REL-02",
    root: roots(
      "\\b(?:non|mai) (?:iscritt|aderent|tesserat)\\w+ (?:al|a|ai|ad alcun|a nessun|ad un) ?(?:sindacat|partit)\\w+",
      "\\b(?:orientamento politico|idee politiche|tessera (?:di partito|del sindacato|sindacale|di un sindacato)|attivist\\w+ sindacal\\w+)\\b",
      "\\bno (?:agli |a |ad )?(?:attivist|sindacalist|sindacat)\\w+",
    ),
    unless: [notNeeded, everybody],
  },
  {
    rule: "REL-03",
    root: roots(
      "\\b(?:gay|lgbt\\w*|omosessual\\w*|lesbich?[ae]|trans(?:essual\\w*|gender)?|bisessual\\w*|travestit\\w*|frocio?i?|finocch[io]+|ricchion\\w*|checche?|invertit[oi]|effeminat\\w+|diversamente orientat\\w+|arcobaleno|gender|gay pride|pride|drag queen|fluid[oi]|unioni civili|coppie (?:gay|omosessuali|dello stesso sesso))\\b",
    ),
    stance: [DENIED],
    unless: [
      everybody,
      welcome,
      someoneServed,
      ({ after, before }) =>
        /^ ?-?friendly/.test(after) ||
        /\b(?:coperta|torta|cocktail|trota|calend\\w+|discriminazion|omofob|inclusiv|sex worker|diritti|sportello|accoglienza|persone|dipendenze)\w*[^.;]{0,30}$/.test(
          before,
        ),
    ],
  },
  {
    rule: "REL-03",
    root: roots(
      "\\betero(?:sessual\\w*)?\\b",
      "\\borientament[oi] sessual[ei]\\b",
      "\\bvita (?:sessuale|affettiva|sentimentale|privata) (?:regolare|normale|ordinata|sana|morigerata)\\b",
      "\\bgusti (?:sessuali|normali|strani|particolari)\\b",
      "\\b(?:gente|persone|uomini|ragazzi|uomo|donne|famigli[ae]) (?:normal[ei]|tradizional[ei])(?: in fatto| e basta| nei gusti|,? (?:niente|no|senza) (?:strane|stran))",
      "\\b(?:sposat[oaie]|fidanzat[oaie]) con (?:una donna|un uomo|una persona dell'altro sesso)\\b",
      "\\b(?:veri|vero) (?:maschi|maschio|uomini|uomo)\\b",
      "\\b(?:uomini|uomo|maschi) (?:veri|vero|di una volta|tutti d'un pezzo)\\b",
      "\\b(?:donne vere|vere donne)\\b",
    ),
    unless: [notNeeded, everybody, welcome, lawNamed],
  },
];
