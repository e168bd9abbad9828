import { words, type Cue, type Stance } from "./frame";

/** Words that turn a cue to somebody else: "cerchiamo una persona per la signora". */
const TURNED =
  /[:]| (?:per|con|col|coi|da|dal|dall[aeo]?|dagli|dai|di|d|del|dell[aeo]?|dei|degli|nel|nell[aeo]?|nei|ad?|al|all[aeo]?|ai|agli|sul|sull[aeo]|tra|fra|verso|presso|che|dove|perche|come|ma|e se|se|o|ed? di) |^(?:per|con|da|dal|dall[aeo]|di|del|dell[aeo]|dei|degli|al|all[aeo]|ai|agli|nel|nell[aeo]|presso|che) |l'|(?:assist|accudi|accompagn|seguire|servi[rt]|aiut[ai]|cura|vend)\w*/;
/** Looser: only another clause turns it. */
const OTHER_CLAUSE = /[:]| (?:che|dove|perche|ma|mentre|invece) /;

/** "no", "niente", "senza": what follows at once. */
const BARE_NO: Cue = {
  pattern: words("\\b(?:no|niente|nient'altro che|nessun[ao]?'?|mai|zero|basta(?: con)?|stop|nada|via)\\b:?(?: (?:a|ai|agli|alle|al|alla|i|gli|le|per|con|person[ae]|gente|candidat\\w+|donne))*"),
  reach: 16,
  broken: /[,:(]| (?:o|ma|per|di|da|con|in|se|che) /,
}; // prettier-ignore

const REFUSING =
  "(?:accett|consider|valut|assum|prend|vogl|vorr|vuol|cerc|ricev|gradi|ammett|ammess|desider|inser|contatt|rispond|guard|legg|chiam|convoc|pens|cerch|interess|tratt|apprezz|tener|teng|ten[ui])\\w*";
/** "non prendiamo", "evitare", "sconsigliato a", "non fa per": what follows in the clause. */
const REFUSED: Cue = {
  pattern: words(
    `\\b(?:non|mai) (?:si |ci |vi |mi |e |sono |vengono |verranno |saranno |possiamo |potremo |intendiamo |ne )*${REFUSING}`,
    "\\b(?:astener(?:si|e)|si asteng\\w+|asteng\\w+|astenetevi|escluso?[eai]?|escludiamo|esclusion\\w+|vietat\\w+|off limits|bandit\\w+|evitat?[aoei]?(?:re|te)?|evitiamo|eviterei|sconsigliat\\w+|scoraggi\\w+|scartiamo|scart\\w+|cestin\\w+|tranne|fuorche|eccetto|ad? eccezione d\\w+|alla larga|tenga\\w* lontan\\w+|stia\\w* (?:alla larga|lontan\\w+|a casa)|(?:abbiamo|ho) gia (?:dato|avut\\w+|provat\\w+)(?: con| con i)?|stufi d\\w+|stanchi d\\w+|allergic\\w+ a\\w*|problemi con|noie con|incompatibil\\w+(?: con)?|inutile (?:che|candid\\w+|chiam\\w+|telefon\\w+|scriv\\w+|present\\w+)|risparmi\\w* (?:il|la) (?:tempo|telefonata|viaggio|chiamata))",
    "\\b(?:non|mai) (?:e |sono |si |sia |siano |essere |fa |fanno |adatt\\w+ |indicat\\w+ )*(?:compatibil\\w+|adatt\\w+|indicat\\w+|idone\\w+|il posto|un posto|posto|un lavoro|lavoro|un mestiere|roba|ambiente|opportun\\w+|grad\\w+|benvenut\\w+|ammess\\w+|previst\\w+) (?:per|a|ad|ai|alle|agli|con|da)\\b",
    "\\bnon (?:fa|fanno) per\\b",
    "\\bnon (?:ce (?:lo|la|le|li) |ci |si )?(?:possiamo|puo|possono|potremmo) (?:permett\\w+|candidar\\w+|tener\\w+|gestir\\w+|assumer\\w+|prender\\w+)",
    "\\bnon (?:deve|devono|dovra|devi|dev'|dovete|essere|avere|avra|sia|siano|abbia|abbiano|abbiate|sei|siete|ci siano|ci sia|ha|hai|hanno)\\b",
    "\\bsenza\\b",
    "\\bpurche non\\b",
    "\\b(?:piuttosto|pur) che\\b",
  ),
  reach: 55,
  broken: OTHER_CLAUSE,
}; // prettier-ignore

/** Said after: "astenersi", "non si presentino", "lasci il posto", "cerchi altrove". */
const SENT_AWAY: Cue = {
  pattern: words(
    "\\b(?:si |ci |vi )?asten(?:ersi|gano?|etevi|ersene)\\b",
    "\\besclus[aeio]\\b",
    "\\b(?:no|mai)(?: grazie)?(?=[ ,.!]|$)",
    "\\bgrazie (?:ma )?no\\b",
    "\\bnon (?:si |ci |vi |ce (?:lo|la|le|li) |e |sono |siamo |verra |verranno |vengono |viene |sara |saranno |puo |possono |lo |la |li |le |ne |fa |fanno )*(?:ammess|accett|consider|valut|prend|(?:essere )?pres[eaio]\\b|ammet|gradi|gradit|idone|adatt|indicat|compatibil|possiam|(?:fa|fanno) al caso|al caso|si port|si mett|si us|si indoss|essere pres|essere consid|comb|invi|mand|candid|present|perda|telefon|chiam|scriv|interess|serv|vogl|cerch|assum|permett|previst|tollerat|benvenut|ricev|contatt|rispond|per noi|fa per|fanno per|il posto|e il posto|un posto|entr|vengan|venga|durerebb|reggerebb|resist|ce la fa|va bene|vanno bene|ci va)\\w*",
    "\\b(?:lasc\\w+ (?:perdere|il posto|stare)|cerchi\\w* altrove|cerch\\w+ altro|vada\\w* altrove|vadano altrove|rest\\w+ (?:pure )?a casa|stia\\w* (?:pure )?a casa|gir\\w+ al largo|alla larga|(?:ne |li |le )?(?:abbiamo|ho) gia (?:avut|provat|dat)\\w+|basta cosi|no grazie|si risparmi\\w*|risparmi\\w+ (?:il|la)|passi\\w* oltre|passate oltre|evit\\w+|desist\\w+|rinunci\\w+|si facci\\w+ da parte|capira\\w*|capiranno|se ne (?:stia|vada)\\w*|tutela\\w* altrove|meglio (?:di no|altrove|che)|sconsigliat\\w+|inutile|vietat\\w+|fuori|stop|non ce n'e|trover\\w+ (?:male|lungo)|si trover\\w+ male|farebbe fatica|dur\\w+ poco|problem\\w+ per noi|e un problema|sarebbe un problema|non (?:e|fa) (?:per|al caso)|lo diciamo (?:subito|prima)|non perd\\w+ tempo|non si facci\\w+ (?:avanti|viv)\\w*|sta(?:ia|te)\\w* (?:alla larga|lontan\\w)|mett\\w+ l'anima in pace|abb\\w+ pazienza|cerch\\w+ un altro|non e (?:cosa|aria)|non c'e posto|si accomod\\w+ altrove|bussi\\w* altrove|niente da fare|dovra\\w* aspettare|verra\\w* (?:dopo|scartat\\w+|cestinat\\w+)|non (?:vale|conviene)|mollan\\w|si stanc\\w+|cestinat\\w*|scartat\\w*|sconsigliamo|non insist\\w+|aspett\\w+ (?:la prossima|il prossimo|la seconda|tempi|altre occasioni|un'altra)\\w*|rest\\w+ fuori|stia\\w* fuori|all'ultimo posto|in fondo alla lista)",
  ),
  reach: 60,
}; // prettier-ignore

/** "le mamme, onestamente, no": any denial of those the sentence begins with. */
const SUBJECT_DENIED: Cue = {
  pattern: words("\\b(?:non|no|mai|niente|nessun[ao]?|basta(?= con | cosi| ?!)|gia dato|altrove|neanche|nemmeno|neppure|purtroppo|difficilmente|poco adatt\\w+)\\b"),
  reach: 60,
  broken: /[:]/,
  lead: /(?:^|[,.;:(-] ?|\b(?:chi|chiunque|se|quelli|quelle|coloro|gente|persone|candidat[iea]|le|gli|i|la|il|lo|l'|per|da|ai|alle|agli|con|e|o|ha|hai|sei|siete|avete|hanno|sono|anche|tutt[ie]) ?(?:\w+ ){0,2})$/,
}; // prettier-ignore
/** Somebody is left out. */
export const OUT: Stance = { before: [BARE_NO, REFUSED], after: [SENT_AWAY, SUBJECT_DENIED] };

const DENIAL =
  "\\b(?:non|no|niente|nessun[ao]?|mai|basta(?= con | cosi| ?!)|senza|neanche|nemmeno|neppure|nulla|zero|purtroppo|problem[ai]|grane|rogne|storie|altrove|evit\\w+|lasc\\w+ (?:perdere|il posto)|rischi\\w*|disagio|difficolta|garanzi\\w+|stuf[oi]|stanc(?:o|hi)|contrari[oi]?|escl\\w+|asten\\w+|fregat\\w+|scottat\\w+|brutt\\w+ esperienz\\w+|pessim\\w+|cattiv\\w+|ci ha lasciat\\w+|sciolt\\w+|attenti|occhio)\\b";
/** For roots that hardly ever stand in an advert for another reason: any denial near them. */
export const DENIED: Stance = {
  before: [BARE_NO, REFUSED, { pattern: words(DENIAL), reach: 60, broken: OTHER_CLAUSE }],
  after: [SENT_AWAY, { pattern: words(DENIAL), reach: 70 }],
};
/** Only what stands right by the root: for roots that also mean other things. */
export const OUT_NEAR: Stance = {
  before: [BARE_NO, { ...REFUSED, reach: 30, broken: TURNED }],
  after: [{ ...SENT_AWAY, reach: 24 }],
};

const WANTING = words(
  "\\b(?:cerc(?:asi|o|a|hiamo|ano|asi|hiam|herei|hiamo solo)|ricerc(?:asi|a|hiamo|ano)|selezion(?:a|iamo|asi)|assum(?:e|iamo|esi|o|erebbe|eremmo|iam)|cercano|cercherei)\\b",
  "\\b(?:vogliamo|voglio|vuole|vorremmo|vorrei|vorrebbe|desider\\w+|prefer\\w+|predilig\\w+|privilegi\\w+|favor(?:ite|iamo)|preferenza(?: per| a)?|priorita a\\w*|precedenza a\\w*|gradit\\w+|gradiamo|gradirei|gradiremmo|ben vist\\w+|benvist\\w+|titolo preferenziale|apprezz\\w+|ci piace(?:rebbe)?|mi piacerebbe)\\b",
  "\\b(?:meglio(?: se| un[ao]?'?| una| anche| ancora se)?|serv(?:e|ono|irebbe|irebbero)|occorr(?:e|ono|erebbe)|ci vuole|ci vogliono|ci vorrebbe|necessit\\w+|necessari[oaie]|indispensabil[ei]|fondamentale|obbligatori[oaei]|tassativ\\w+|rigorosamente|richied\\w+|richiest[oaie]|si chiede|chiediamo|requisit[oi](?: \\w+)?:?|imprescindibile|essenziale)\\b",
  "\\b(?:deve|devono|dovra|dovrebbe|dev'|devi|bisogna|sia|siano|essere|esser|sii|siate|fosse|sara|saranno)\\b",
  "\\b(?:tranquill\\w+|a nostro agio|a mio agio|piu comod\\w+|meglio|bene|volentieri|sicur\\w+) (?:solo )?con\\b(?: un[ao]?'?| una)?",
  "\\b(?:il nostro ideale|il profilo|la figura|il candidato|la candidata|la persona)(?: (?:ideale|giusta|adatta|che cerchiamo|perfetta))? (?:e|sara|e quella di|rimane):? ?(?:un[ao]?'?|una)?\\b",
  "\\b(?:sol[oaei]|soltanto|solamente|esclusiv[oa]?(?:mente)?|unicamente|puramente|rigorosamente|tassativamente|soprattutto|specialmente)(?: (?:a|per|ad?|ai|agli|alle))?\\b",
  "\\b(?:riservat\\w+|rivolt\\w+|destinat\\w+|dedicat\\w+|adatt\\w+|indicat\\w+|ideal[ei]|perfett[oaie]|pensat\\w+|su misura) (?:solo |soprattutto |esclusivamente )?(?:per|a|ad|ai|agli|alle|all'|alla|al)\\b(?: (?:un[ao]?'?|una|qualche))?",
  "\\b(?:lavoro|posto|mestiere|occupazione|mansione|impiego|posizione|roba|ruolo|attivita|reparto|turno) (?:\\w+ )?(?:per|da|adatt\\w+ a|ideale per)\\b",
  "\\b(?:prendiamo|prendo|accettiamo|accetto|accettano|valutiamo|valuto|consideriamo|inseriamo|inserisco|vediamo bene|ci vediamo|immaginiamo|pensiamo a|pensavamo a|abbiamo in mente|ho in mente|puntiamo su|puntiamo a|guardiamo a|affid\\w+ a|(?:diamo|do|darei|daremmo) a|(?:lo|la) diamo a|tocca a|spetta a|(?:ci )?(?:siamo|sono) (?:sempre )?(?:trovat[ieo]|trovati) (?:sempre )?(?:bene|meglio) con|troviamo (?:bene|meglio) con|mi fido solo d\\w+|ci fidiamo (?:solo )?d\\w+|profilo ideale|candidat\\w (?:ideale|tipo)|la persona giusta|identikit|target)\\b:?(?: (?:e|sono|ha))?(?: (?:un[ao]?|una))?'?",
  "\\b(?:avere|avere qui|averla|tenere|in casa|aggiungere|completare la squadra con|avanti)\\b",
  "\\b(?:a\\.?a\\.?a\\.?|aaa)\\b",
); // prettier-ignore
/** A candidate of a certain kind is wanted. */
export const WANT: Stance = {
  before: [{ pattern: WANTING, reach: 40, broken: TURNED }],
  after: [
    {
      pattern: words(
        "\\b(?:(?:e|sarebbe|sono|saranno) (?:il|la|i|le) (?:nostr\\w+ |mi\\w+ )?(?:ideale|preferit\\w+|scelta|benvenut\\w+ e basta)|si lavora meglio|ci piac\\w+|avvantaggiat\\w+|preferibilmente|preferit\\w+|di preferenza|(?:molto |particolarmente )?gradit\\w+|cercasi|cercansi|ricercat?[aeio]?si|richiest[aeio]|titolo preferenziale|requisito|obbligatori\\w+|indispensabil\\w+|e meglio|sarebbe (?:meglio|l'ideale|perfett\\w)|avra\\w* la (?:precedenza|preferenza)|prima degli altri|avvantaggiat\\w+|favorit\\w+)",
      ),
      reach: 22,
      broken: /[,;:(]/,
    },
  ],
};
/** The same, also through prepositions: "solo a chi viene da famiglie cattoliche". */
export const WANT_LOOSELY: Stance = {
  before: [{ pattern: WANTING, reach: 55, broken: OTHER_CLAUSE }],
  after: WANT.after ?? [],
};

/** Something is asked for: to be sent, written, shown, signed. */
export const ASK: Stance = {
  before: [
    {
      pattern: words(
        "\\b(?:invi(?:a|are|ate|arci|arlo|aci|ateci|ando|arli|ateci|no)|mand(?:a|are|ate|aci|arci|ateci|ando|ami|atemi)|alleg(?:a|are|ate|ando|arci|hi|hino|ato|ata|ati|ateci)|trasmett\\w+|spedi\\w+|comunic(?:a|are|ate|arci|ateci)|forni(?:re|rci|te|sci|teci)|indic(?:a|are|ate|ando|arci|ateci|hi|hino)|specific(?:a|are|ate|ando|hi)|precis(?:a|are|ate|ando)|dichiar(?:a|are|ate|ando|azione)|scriv(?:i|ere|ete|eteci|ici)|di(?:re|rci|teci|cci|cci anche|chiarare)|raccont(?:a|aci|ateci|are)|present(?:a|are|ate|ando|arsi con|azione di)|produrre|esibi(?:re|sci|te)|port(?:a|are|ate|ando|ati|arsi|i|ino)|mostr(?:a|are|ate)|consegn(?:a|are|ate|ando)|rilasci(?:a|are)|sottoscriv\\w+|firm(?:a|are|ate)|compil\\w+|complet[oai] d\\w+|corredat\\w+ d\\w+|accompagnat\\w+ da|unitamente a|munit\\w+ d\\w+|con|piu|insieme a\\w*|anche|e|serv(?:e|ono)|occorr(?:e|ono)|richied\\w+|richiest[oaie]|chied\\w+|vogliamo|vorremmo|voglio|obbligatori[oaie]|necessari[oaie]|indispensabil\\w+|previst[oaei]|requisit[oi]:?|gradit[oaie]|senza|specificando|sapere|conoscere|passa\\w*|lascia\\w*|gira\\w*|vediamo|guardiamo|controlliamo|verifichiamo|fateci (?:vedere|sapere|avere)|facci (?:vedere|sapere|avere))\\b",
      ),
      reach: 55,
      broken: /[:]| (?:che|dove|perche|ma|dei (?:client|soc|utent)\w*|ai (?:client|soc|utent)\w*) /,
    },
  ],
  after: [
    {
      pattern: words(
        "\\b(?:richiest[oaie]|obbligatori[oaie]|necessari[oaie]|indispensabil\\w+|gradit[oaie]|da (?:allegare|inviare|mandare|indicare|portare|presentare|consegnare|esibire|firmare)|via whatsapp|su whatsapp|(?:per|prima di|prima del|al) (?:candidar\\w+|colloquio|la selezione))",
      ),
      reach: 30,
    },
  ],
}; // prettier-ignore
