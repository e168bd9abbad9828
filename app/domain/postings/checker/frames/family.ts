import { roots, words } from "~/domain/wording/frame";
import { everybody, notNeeded, someoneServed, welcome } from "~/domain/wording/meanings";
import { DENIED, WANT } from "~/domain/wording/stances";
import { noJob, type AdvertCondition, type AdvertFrame } from "../situation";

const KIDS =
  "(?:figli|figlie|figlio|figlia|prole|bambini|bambino|bimb[oi]|pargoli|creature|neonati|marmocchi|famiglia|lattanti|poppanti)";
/** A registry office, an employer's own family, payroll: the word is work, not a demand. */
const registry: AdvertCondition = ({ before, after, mentions }) =>
  /\b(?:uffici\w*|anagrafe|servizi\w*|allo|dello|atti|elettorale)(?: di| dello| e| e dello|,)? $/.test(before) ||
  /^ (?:contrattual|orari|e anagrafe)/.test(after) ||
  mentions(/\b(?:ufficio anagrafe|stato civile del comune)\b/);
const ownFamily: AdvertCondition = ({ before, after }) =>
  /\b(?:nostr[oaei]|mi[oae]|miei|siamo (?:una )?(?:coppia|famiglia)|(?:dei|i|delle|le|di) client\w+|abbiamo|ho)(?: \w+){0,2} ?$/.test(
    before.slice(-32),
  ) ||
  /^ (?:dei clienti|degli ospiti|delle famiglie|della coppia|di (?:\d+|due|tre|quattro|sei|nove|pochi) (?:anni|mesi)|cerca|a tavola)/.test(
    after,
  );
const friendly: AdvertCondition = ({ around }) =>
  /\b(?:conciliazion|orari (?:compatibili|flessibili|pensati|comodi)|nido aziendale|welfare|congedo|ci organizziamo|asilo (?:aziendale|interno)|baby parking|compatibil\w+ con (?:la scuola|i figli|la famiglia)|flessibilita per|assegn[oi]|nessun problema|(?:retta|libri|centro estivo|rimborso)\w*(?: \w+){0,3} (?:dei|per i) figli)\w*/.test(
    around,
  ) && !/\bnon (?:e|sono|sara) (?:\w+ )?(?:compatibil|conciliabil)/.test(around);

export const ON_FAMILY: AdvertFrame[] = [
  {
    rule: "FAM-01",
    root: roots(
      `\\b(?:senza|no|niente|assenza di|mancanza di|priv[oaie] di|non (?:abbia|avere|avente|ha|hai)) (?:i |dei |alcun[ao]? |piccoli )?(?:figli|figlie|prole|bambini(?: piccoli)?(?! (?:a carico della|in sala))|bimbi|pargoli|famiglia(?: propria| sulle spalle| a carico)?|marit[oi]|mogli[e]?|compagn[oaie]|fidanzat[oaie]|legami(?: affettivi)?|carichi(?: di famiglia| familiari)?|impegni (?:di famiglia|familiari|a casa)|vincoli familiari|persone a carico)\\b(?! (?:non|nessun|va bene))`,
      "\\b(?:numero (?:di|dei)|quanti) figli\\b",
      "\\b(?:se (?:si e|siete|sei|e) sposat\\w(?:\\/\\w)?|se (?:si hanno|hai|avete|ha) figli)\\b(?! (?:nessun|non|va|ti|ci|siamo|puoi|e ben|e un))",
      "\\bnubil[ei]\\b",
      "\\bcelib[ei]\\b",
      "\\bnon (?:ancora )?(?:sposat|coniugat|ammogliat|accasat|fidanzat)[aoei]\\b",
      "\\b(?:stato (?:civile|di famiglia)|situazione (?:familiare|famigliare|sentimentale)|condizion[ei] familiar[ei]|composizione (?:del nucleo|della famiglia))\\b",
      "\\bsenza (?:carichi|impegni|vincoli|legami)(?: di famiglia| familiari| affettivi)?\\b(?! (?:di (?:orario|pagamento|acquisto|esclusiva)|con|contrattual))",
      "\\bfigli (?:gia |ormai )?(?:grandi|autonomi|adulti|sistemati|indipendenti|cresciuti)\\b",
      "\\bliber[aoei] (?:da|di|dai) (?:ogni |qualsiasi )?(?:impegn[oi]|vincol[oi]|carichi|legam[ei]|pes[oi]|famiglia|marit[oi])(?: familiar[ei]| di famiglia| di casa| domestic[io])?\\b",
      "\\b(?:non|senza) (?:\\w+ )?(?:correre|scappare|andare)(?: \\w+){0,2} (?:a prendere|dai?) (?:i )?(?:figli|bambini|bimbi)\\b",
      "\\b(?:intenzione|progetti|progetto|idea|voglia|programma|pensi|pensa|pensate) (?:di |a |per )?(?:mettere su famiglia|metter su famiglia|far(?:e|si)? (?:una )?famiglia|sposar\\w+|avere (?:dei )?(?:figli|bambini))\\b",
      "\\b(?:chi|candidat\\w|person[ae]) (?:puo |possa )?(?:dedicarsi|dedica|vive|viva|sposat\\w) (?:anima e corpo |solo |interamente |totalmente )*(?:al|per il|del|con il) lavoro[^.;]{0,30}(?:famiglia|casa|figli)",
      "\\b(?:scapp|corr|usc|andar|tornar|assentar|chieder)\\w*\\b[^.;:]{0,30}\\b(?:per|da|dai|a prendere) (?:i |il |la |le )?(?:bambin|figli|bimb|nipot|famiglia|marito)\\w*\\b[^.;]{0,24}\\b(?:evit|lasc|non |asten|altrove|inutile)\\w*",
      "\\b(?:permesso|conto|spiegazioni|orari)[^.;]{0,12}\\b(?:a|al|ai|di|con) (?:marit[oi]|mogli?e?|famiglia|figli|fidanzat[oaie]|compagn[oaie])\\b",
      "\\b(?:marito|moglie|famiglia|fidanzat[oa]|compagn[oa]|suocera)\\b[^.;]{0,20}\\b(?:d'accordo|consenzient\\w+|comprensiv\\w+|permett\\w+|acconsent\\w+|non si (?:lament|oppon)\\w+)",
      "\\b(?:marit[oi]|mogli|fidanzat[oi]|suocer[ae]) (?:gelos[oi]|a casa che|che (?:chiam|aspett|brontol|si lament)\\w+|permettendo)\\b",
      "\\b(?:situazione|vita|condizione) (?:familiare|famigliare|sentimentale|privata) (?:compatibil|adatt|stabil|che (?:lo )?permett|semplice|tranquilla|libera)\\w*",
      "\\b(?:la )?famiglia (?:viene|venga) (?:dopo|seconda|in secondo piano)\\b",
    ),
    unless: [
      registry,
      everybody,
      ownFamily,
      noJob,
      ({ before, after }) => notNeededHere(before, after) || /\b(?:siamo|sono) [^.;]{0,40}$/.test(before),
    ],
  },
  {
    rule: "FAM-01",
    root: roots(
      `\\b(?:(?:chi|mamme|madri|donne|persone|candidat\\w+|gente|genitori|padri|ragazze|quelle|quelli)(?: che)? (?:ha|hanno|abbia|abbiano|con|e) (?:gia |ancora |i |dei |il |la |piccoli |troppi |due |tre |un |una )*(?:${KIDS}|carichi familiari|impegni (?:familiari|di famiglia)|genitori anziani|familiari da assistere)(?: piccol[io]| a casa| a carico| in eta scolare| da (?:accudire|seguire|portare)| all'asilo)*)`,
      "\\b(?:neo ?-?)?(?:mamme|madri|mamma|mammine|genitori|casalinghe|neogenitor[ei]|neopapa|padri di famiglia|madri di famiglia|spos[ie]|appena sposat[ieo]|sposat[ieo]|coniugat[ieo]|separat[ei]|divorziat[ei]|fidanzat[ei]|marit[oi]|mogli[e]?|(?:ha |hanno )?(?:appena )?mess\\w+ su famiglia|famigli[ae] numeros[ae]|conviventi?(?= (?:no|non|asten|esclus)))\\b",
      `\\b(?:figli|bimbi|bambini|pargoli) (?:piccoli|a carico|a casa|all'asilo|malati|in eta scolare)\\b`,
      "\\b(?:marmocchi|figli che si ammalano|febbre dei (?:figli|bambini|bimbi)|figlio malato|recite|recita scolastica|impegni (?:familiari|di famiglia|a casa)|carichi (?:familiari|di famiglia)|vincoli familiari|problemi (?:familiari|di famiglia|a casa)|esigenze familiari)\\b",
    ),
    stance: [DENIED],
    unless: [
      registry,
      everybody,
      welcome,
      someoneServed,
      ownFamily,
      friendly,
      noJob,
      ({ after, before }) => notNeededHere(before, after) || /^ (?:conviventi|affidatari|adottiv)/.test(after),
    ],
  },
  {
    rule: "FAM-01",
    root: roots(
      "\\b(?:single|scapol[oi]|zitell[ae]|vedov[ae]|separat[ao]|divorziat[ao]|sposat[oa]|coniugat[oa]|ammogliat[oi]|accasat[oa]|coppia (?:sposata|senza figli|affiatata)|coniugi|senza famiglia)\\b",
    ),
    stance: [
      WANT,
      { before: [{ pattern: words("\\b(?:persona|candidat\\w|donna|uomo|ragazz[ao]|se|e)\\b"), reach: 2 }] },
    ],
    unless: [
      registry,
      everybody,
      notNeeded,
      welcome,
      someoneServed,
      ownFamily,
      noJob,
      ({ before, after }) =>
        /\b(?:camer|stanz|letti?|page|abit|app|dose|porzion|cavi|malto|whisky|sistemazion|alloggi|siamo|sono|mia|nostra|monto)\w*(?: \w+)? ?(?:in |uso )?$/.test(
          before.slice(-26),
        ) || /^ ?(?:page|malt|sign|point|camera|e doppie)/.test(after),
    ],
  },
  {
    rule: "FAM-01",
    root: roots(
      "\\b(?:figli|famiglia|marito|moglie|compagn[oa]|situazione di casa|sposat[ie]|conviven\\w+|convivete|fidanzat[ie])\\b",
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|scriv\\w+|comunic\\w+|dichiar\\w+|precis\\w+|diteci|dicci|raccontaci|dire) (?:\\w+ )?(?:se|quanti|quante|con chi|della|di|la|i|il)\\b(?: (?:avete|hai|siete|sei|convivete|vivete|avreste|e|o))*",
            ),
            reach: 26,
            broken: /[:]/,
          },
        ],
      },
    ],
    unless: [notNeeded, everybody, ownFamily, someoneServed, noJob],
  },
  {
    rule: "FAM-02",
    root: roots(
      "\\bnon (?:in (?:stato di )?gravidanza|incint[ae]|gravid[ae])\\b",
      "\\bmaternita (?:esclus[ae]|non previst[ae]|no|vietat\\w+)\\b",
      "\\b(?:test|esame|certificato|analisi|dichiarazione)\\b[^.;\\n]{0,25} (?:di )?(?:non )?gravidanza\\b",
      "\\b(?:no|nessuna|senza|niente|zero|basta) (?:altre? )?(?:gravidanz[ae]|maternita|pancion[ei]|pance)\\b",
      "\\b(?:gravidanz|maternita|figli|bambin\\w|bimb\\w)\\w* (?:in (?:programma|corso|progetto|arrivo|vista|cantiere)|a breve|previst[aei]|nei prossimi)\\b",
      "\\bin eta fertile\\b",
      "\\bin caso di (?:gravidanza|maternita)\\b[^.;]{0,40}\\b(?:chiud|finisc|termin|decad|risolv|interromp|dimission|licenzi|saluta|fine)\\w*",
      "\\b(?:chiud|finisc|termin|decad|risolv|interromp|dimission|licenzi|sciogli)\\w*\\b[^.;]{0,30}\\bin caso di (?:gravidanza|maternita)\\b",
      "\\b(?:rest(?:i|ano|are|a|ino|asse)|rimang\\w+|riman(?:e|ere)|mett\\w+) (?:subito |poi )?incint[ae]\\b",
      "\\bincint[ae]\\b[^.;]{0,30}\\b(?:dopo (?:un mese|poco|tre mesi|l'assunzione)|appena assunt\\w)",
    ),
    unless: [everybody, someoneServed, pharmacy, noJob, ({ before, after }) => notNeededHere(before, after)],
  },
  {
    rule: "FAM-02",
    root: roots(
      "\\b(?:gravidanz\\w+|maternita|incint[ae]|dolce attesa|in attesa(?! d[ei])|pancion[ei]|gestant[ei]|puerper\\w+|allatta\\w*|neo ?-?mamme|aspetta(?:no)? un (?:figlio|bambino|bimbo)|pens\\w+ (?:a|di) (?:avere |fare )?(?:un |dei |il )?(?:secondo )?(?:figli[oi]?|bambin[oi]|bimb[oi])|(?:fare|avere|desidera\\w*|vuole|volesse|voglia di|programma di|pensa di) (?:\\w+ )?(?:un )?(?:figlio|figli|bambin[oi]|bimb[oi])|cicogna|congedo parentale|aspettativ[ae] (?:per|di) maternita|in aspettativa|lieto evento|fiocch[io] (?:rosa|azzurr[oi])|assenze per figli)\\b",
    ),
    stance: [
      DENIED,
      {
        before: [
          {
            pattern: words(
              "\\b(?:impegn\\w+ a non|garant\\w+ di non|dichiar\\w+ di non|escludere|si esclud\\w+|rimandare|rinunci\\w+|promett\\w+)\\b",
            ),
            reach: 30,
          },
        ],
        after: [
          {
            pattern: words(
              "\\b(?:ce ne va gia|ne abbiamo gia avute|ne abbiamo avute (?:gia )?(?:abbastanza|troppe)|ci hanno rovinato|e finita|e la fine|siamo rimasti fregati|per i prossimi)",
            ),
            reach: 50,
          },
        ],
      },
    ],
    unless: [
      everybody,
      welcome,
      someoneServed,
      pharmacy,
      noJob,
      friendly,
      ({ before, after }) =>
        notNeededHere(before, after) ||
        /\b(?:sostituzion\w+|sostituir\w+|sostituto|supplenza|pratiche?|gestione|tutela|indennita|copertura|rientr\w+|assent\w+|collega|titolare|corso|corsi|accompagn\w+|reparto|ostetric\w+)\b[^.;]{0,25}$/.test(
          before.slice(-45),
        ) ||
        /^ (?:della (?:titolare|collega)|di (?:una )?collega|pagat|retribuit|garantit|tutelat|coperta|integrat)/.test(
          after,
        ),
    ],
  },
  {
    rule: "FAM-02",
    root: roots("\\b(?:figli|gravidanz[ae]|maternita)\\b"),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:non (?:preved\\w+|programm\\w+|pensi|pensare|avere|voler\\w*|vuole|abbia)|impegno a non)\\b",
            ),
            reach: 34,
            broken: /[,:]/,
          },
        ],
      },
    ],
    unless: [
      everybody,
      someoneServed,
      welcome,
      noJob,
      ownFamily,
      ({ before, after }) =>
        notNeededHere(before, after) ||
        /\b(?:esclu|pena|problem)/.test(after.slice(0, 20)) ||
        /nulla|niente/.test(before.slice(-12)),
    ],
  },
  {
    rule: "FAM-01",
    root: roots(
      "\\b(?:famiglia|bambini|figli|bimbi|mariti?|casa)\\b[^.;,:]{0,30}\\b(?:viene dopo|al secondo posto|non sia(?:no)? un (?:problema|ostacolo|freno)|lasciat[ai] a casa|non intralci\\w*|non interferisc\\w+|non sia d'intralcio|non e una scusa)\\b",
    ),
    unless: [everybody, ownFamily],
  },
  {
    rule: "FAM-01",
    root: roots(
      "\\b(?:disponibilita|lavoro|ruolo|posizione|orari|turni|vita)\\b[^.;:]{0,60}\\b(?:poco |non |difficilmente |in)(?:e |sono )?(?:conciliabil[ei]|compatibil[ei]|adatt[oiae]) con (?:la |una |i |gli impegni di )?(?:famiglia|figli|vita familiare|vita privata|maternita)",
    ),
    unless: [everybody],
  },
];

/** "non chiediamo stato di famiglia", "avere figli non e un problema"; but not "non in gravidanza". */
function notNeededHere(before: string, after: string): boolean {
  return (
    /\b(?:non (?:\w+ )?(?:serv|occorr|richied|chied|import|interess|guard|domand|pretend)|senza (?:chieder|guardar|domandar)|nessun[ao] (?:domanda|richiesta)|anche (?:a chi|per chi|se))\w*[^.;:]{0,50}$/.test(
      before.slice(-80),
    ) ||
    /^[^.;:]{0,35}\b(?:non (?:e|sono) (?:un )?(?:problem|ostacol)\w*|nessun problema|(?:va|vanno) ben\w+|benvenut\w+|anzi|non (?:import|interess|cont)\w+|poco importa)/.test(
      after,
    )
  );
}

/** A pharmacy sells the tests, a consulting room follows the mothers. */
function pharmacy({ mentions }: { mentions: (pattern: RegExp) => boolean }): boolean {
  return mentions(
    /\b(?:farmaci[ae]|farmacist\w+|erborist\w+|parafarmaci\w+|ostetric\w+|consultorio|ginecolog\w+|preparto|reparto maternita|neonatal\w+|laboratorio (?:di )?analisi|prelievi|biolog\w+|punto nascita|abbigliamento premaman|premaman)\b/,
  );
}
