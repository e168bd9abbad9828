import type { Condition } from "./frame";

/** Where a root is no fault whatever its ground. Each is asked of the words around one place. */
type Anywhere = Condition<unknown>;

const NOT_NEEDED_BEFORE =
  /\b(?:non|mai|nessun[ao]?|niente|senza|zero|mica|ne)\b[^.;:!?]{0,20}?\b(?:serv|occorr|richied|richiest|chied|chiest|import|interess|guard|necessar|conta\b|contano|pretend|differenz|domand|sapere|obbligator|preferenz|limit|vincol|requisit|discrimin|riguard)\w*(?:(?! ma | pero | bisogna| solo )[^.;:!?]){0,30}$/;
const NOT_NEEDED_AFTER =
  /^[^.;:!?]{0,40}\b(?:(?:non|mica) (?:e |sono |ci |si |viene |vengono |ha |fa )*(?:serv|occorr|richied|richiest|necessari|import|cont[ai]|interess|guard|un problema|problema|nulla|obbligator|discriminant|vincolant|un ostacolo|chied)\w*|nessun problema|nessuna importanza|poco importa|fa lo stesso|indifferent\w*|va(?:nno)? ben(?:e|issimo)(?: (?:uguale|lo stesso|comunque|anche))?(?=[ ,.]|$)|(?:e|sono|sara|siete|sei) (?:i |le )?benvenut\w+|ben accett\w+)/;

/** "chi fa politica non ci interessa": the person, not the demand, is of no interest. */
const OF_SOMEONE = /\b(?:chi|gente|coloro|quelli|quelle|tipi|soggetti|personaggi)\b[^,.;:]{0,40}$/;

/** "non serve", "non importa", "nessun limite di": it is not asked. */
export const notNeeded: Anywhere = ({ before, root, after }) =>
  NOT_NEEDED_BEFORE.test(before.slice(-75)) || (NOT_NEEDED_AFTER.test(after) && !OF_SOMEONE.test(before + root));

/** "senza distinzione", "qualunque età", "di ogni provenienza": everybody is meant. */
export const everybody: Anywhere = ({ before, around }) =>
  /\b(?:distinzion|discriminazion|pari opportunita|indipendentemente|a prescindere|ne guardiamo|non guardiamo|non ci interessa (?:se|l'|la|il|di)|rispetto (?:di|del|dell[ae]) (?:tutt|ogn|differenz|diversit))\w*/.test(
    around,
  ) ||
  /\b(?:qualunque|qualsiasi|ogni|tutte le|tutti i|nessun(?:a)? (?:limite|vincolo|preclusione|preferenza|requisito|barriera|pregiudizio)\w*(?: (?:di|d'|per|su))?)(?: (?:sia|siano|la|l'|il|tua|vostra|sua|loro|di|sesso|genere|eta|origine|religione|provenienza|nazionalita|,|e|o))* ?$/.test(
    before.slice(-60),
  );

/** "benvenuti", "anche", "aperto a", "e no": the door is open to them. */
export const welcome: Anywhere = ({ before, after }) =>
  /\b(?:benvenut\w+|ben accett\w+|apert[oaie] (?:\w+ )?(?:a|ad|ai|agli|alle|anche)|accogliamo|rivolt[oaie] anche|adatt[oaie] anche|adatto pure|possono candidarsi|possibile anche|va bene anche|vanno bene anche|volentieri|anche (?:a |per |se |alle |ai |agli |i |le |gli |un |una )?)(?:[^.;:!?]{0,25})$/.test(
    before.slice(-60),
  ) ||
  /^[^.;:!?]{0,45}\b(?:benvenut\w+|ben accett\w+|(?:va|vanno) ben(?:e|issimo)|nessun problema|non (?:e|sono) un problema|volentieri|possono candidarsi|saranno accolt\w+|ci organizziamo|troviamo (?:una soluzione|un accordo)|e un vantaggio|la tutel\w+|anzi)\b/.test(
    after,
  );

/** A law, a decree, a call or a benefit is named: what is asked may be due. */
export const lawNamed: Anywhere = ({ around }) =>
  /\b(?:d\.? ?lgs|d\.? ?l\.|d\.? ?p\.? ?r|dpr|dm|l\. ?\d|l\.? ?r\.|legge|leggi|artt?\. ?\d|articolo \d|ccnl prevede|codice della strada|norm[ae]\b|normativ\w+|per legge|obbligo di|avviso (?:pubblico|regionale)|come da (?:avviso|bando|legge|norma)|bando|decreto|prefettizi\w+|intesa cei|regolament\w+|previst[oaie] dall[ae'])/.test(
    around,
  );

/** An incentive for hiring is named as such. */
export const incentiveNamed: Anywhere = ({ around }) =>
  /\b(?:incentiv|sgrav|esoner|bonus (?:giovani|donne|assunzion|under)|agevolaz|decontribuz|naspi|garanzia giovani|\bgol\b|neet|fse\b)\w*/.test(
    around,
  );

const SERVED =
  "(?:client\\w*|ospit[ei]|utent[ei]|utenza|alunn\\w+|student\\w+|alliev[ie]|bambin[oiae]|bimb[oiae]|ragazzin[oiae]|minori|pazient[ei]|degent[ei]|assistit[oiae]|visitator\\w+|turist[ie]|famigli[ae]|anzian[oiae]|nonn[oiae]|soc[ie]|iscritt[ie]|spettator\\w+|passegger\\w+|partecipant[ie]|corsist[ie]|atlet[ie]|cittadin[ie]|pubblico|clientela|figli[oae]?|nipot[ie]|coniug[ei]|mamma|babbo|papa|mio padre|mia madre|nostro padre|nostra madre|vittim[ae]|ricoverat\\w+|residenti)";
const SERVING =
  "(?:assist\\w*|accudi\\w*|accompagn\\w*|cura|curare|segui(?:re|amo)|servir\\w*|servizi[oi]?|aiut[oai]\\w*|compagnia|acco(?:glie|glienza|gliere)\\w*|vend(?:ita|ere|iamo|e)|insegn\\w*|formazione|corso|corsi|lezion[ei]|laborator\\w+|intrattenimento|animazione|sorveglianz\\w+|educat\\w+|sostegno|supporto|sportello|ascolto|tutela|visite|terapi\\w+|attivita|giochi|progett[oi])";
const SERVED_BEFORE = new RegExp(
  `\\b${SERVING}(?: \\w+){0,3}? (?:a|ad|al|all[aeo]?'?|ai|agli|di|d'|del|dell[aeo]?'?|dei|degli|per|con|verso|delle|la|il|le|i|gli|un[ao]?'?)(?: (?:un[ao]?'?|la|il|l'|le|i|gli|nostr[aoie]|mia|mio|due|tre|persone|donne|uomini|ragazzi))* ?$`,
);
const SERVED_WHO = new RegExp(
  `\\b${SERVED}(?: (?!sol[oaie]|niente|no|non|cerc|vogl|vorr|prefer|accett|solamente|esclusiv|asten|assum)\\w+)? ?$`,
);

/** The one spoken of is a client, guest, child, patient, pupil: not the candidate. */
export const someoneServed: Anywhere = ({ before, root, after }) =>
  SERVED_BEFORE.test(before.slice(-70)) ||
  SERVED_WHO.test(before.slice(-40)) ||
  new RegExp(`^(?:di |e |, )?${SERVED}\\b`).test(root) ||
  /^ (?:client|ospit|utent|pazient|vittim|seguit\w dai? serviz|in carico|assistit|ricoverat|di \d+ anni|non autosufficient|autosufficient|con (?:demenza|alzheimer|parkinson))/.test(
    after,
  );

const WE_PAY =
  /\b(?:a (?:nostro carico|nostre spese|carico (?:nostro|dell'azienda|aziendale|della (?:ditta|cooperativa|societa|struttura|famiglia|scuola)|dell'(?:impresa|ente|associazione|organizzazione|agenzia)|del (?:datore|titolare|comune|gruppo|ristorante|negozio))|spese (?:nostre|dell'azienda|della (?:ditta|cooperativa|societa)))|(?:lo|la|li|le|tutto) (?:pag(?:a|hiamo|ano)|forniamo|mettiamo|diamo|compriamo|rimborsiamo|offriamo)(?: noi| la ditta| l'azienda| la cooperativa)?|pag(?:a|hiamo|ano) (?:noi|l'azienda|la ditta|la cooperativa|lo studio|il titolare|tutto noi)|pagat[oaie] (?:da noi|dall'azienda|dalla (?:ditta|cooperativa))|fornit[oaie]|offert[oaie] (?:da|dall)|rimborsat[oaie] (?:da|dall|interamente|in busta)|nessun (?:costo|contributo|anticipo)|nessuna spesa|rimborso (?:km|spese|chilometric\w+|carburante))\b/;
/** The employer pays. */
export const wePay: Anywhere = ({ around }) => WE_PAY.test(around);

const THING =
  /\b(?:abit[oi]|abbigliament|costum[ei]|intimo|lingerie|bianch|vestit|scarp|calzatur|cap[oi]\b|magli|divis|camic|pantalon|gonn|borse?\b|pell[ei]|cuoi|tessut|repart|linea|collezion|mod[ae]\b|taglio|taglie|piega|parrucchier|barbier|profum|spogliato|bagn[oi]\b|calcio|pallavol|basket|squadr|campionat|torne|ore|tempo|giorni|connettor|raccord|presa|spina|vin[oi]\b|prodott|cucin|ristorant|birr|formaggi|pian[te]|gatt|can[ei]\b|caval|anim|macchin|mobil|edific|palazz|libri|film|musica|teatro|centro|associazion|coop|negozio|boutique|atelier|rivista|mostra|museo|giornat[ae] (?:della|delle)|festa)\w*(?: (?!sol[oaie]|niente|no|non|cerc|vogl|vorr|prefer|solamente|esclusiv|asten|assum)\w+){0,2}? ?$/;
/** A thing, an animal, a department: "abbigliamento donna", "gatta giovane". */
export const thing: Anywhere = ({ before }) => THING.test(before.slice(-45));

/** "niente nero", "mai in nero": the advert itself refuses it. */
export const refused: Anywhere = ({ before, after }) =>
  /\b(?:niente|nessun[ao]?|no|mai|non|senza|zero|contro|vietat\w+|lo vieta|e vietato)(?: (?:il|lo|la|lavoro|lavori|soldi|pagament\w+|alcun[ao]?|nessun[ao]?|ne|di|si|chied\w+|domand\w+|serv\w+|facciamo|paghiamo|accettiamo|offriamo|proponiamo|pag[ao]|lavoriamo|lavora|un|una|e|sono|previst\w+|ti|vi|mai|ore|ne|e'|in|a))*[ ,]*$/.test(
    before.slice(-60),
  ) ||
  /^[^.;:!?,]{0,25}\b(?:mai|non (?:esiste|facciamo|se ne parla|e previst\w+|si fa)|lo vieta|e vietat\w+)/.test(after);
