import { roots } from "~/domain/wording/frame";
import { everybody, notNeeded, someoneServed, thing, welcome } from "~/domain/wording/meanings";
import { OUT, OUT_NEAR, WANT } from "~/domain/wording/stances";
import { noJob, type AdvertCondition, type AdvertFrame } from "../situation";

const PERSON =
  "(?:donn[ae]|donnin[ae]|uom(?:o|ini)|signorin[ae]|signor[ae]|ragazz[ae]|ragazzott[oi]|femmin\\w*|masch(?:i|io|etti|ietto|ietti)|fanciull[ae]|giovanott[oi]|signori|massai[ae]|garzone)";
const OTHER = /\b(?:donn[ae]|uom(?:o|ini)|ragazz[aeoi]|signor[aei]|femmin\w*|maschi\w*|lui|lei|papa|padri|genitori)\b/;
const PAIR =
  /^ ?(?:\*|:[oaei]\b|[/(-] ?(?:[oaei]\b|m\b|f\b|uom|donn|ragazz|maschi|femmin)|(?:, |\/ ?|o |e |ed |oppure |sia |che )+(?:di |un |una |un'|anche |gli |le |i |l')*(?:uom|donn|ragazz|maschi|femmin|signor|lui|lei|papa|padri))/;

/** "donna o uomo", "ragazza/o": both are named side by side. */
export const bothSexes: AdvertCondition = ({ before, root, after }) =>
  PAIR.test(after) ||
  /\/ ?$/.test(before) ||
  (/\b(?:o|e|ed|oppure|sia|che|,) (?:un[a']? ?|anche |gli |le |i |l')?$/.test(before) &&
    OTHER.test(before.slice(-28))) ||
  /\b(?:ambosessi|entrambi i sessi|m ?\/ ?f|f ?\/ ?m|ogni genere|qualunque genere|di (?:tutti i|ogni) (?:sessi|sesso))\b/.test(
    before + root + after,
  );

/** Work in fashion, art and shows may ask for a sex (D.Lgs. 198/2006 art. 27 c. 6). */
export const onStage: AdvertCondition = ({ mentions }) =>
  mentions(
    /\b(?:indossat\w+|modell[ae]\b(?! 3d)|sfilat\w+|casting|attor[ei]|attrice|attrici|comparse|figuranti|cantant[ei]|soprano|tenore|ballerin\w+|passerella|art\. ?27 c\. ?6)\b/,
  ) && !mentions(/\b(?:commess|vendit\w+ assistit|barist|camerier)\w*/);
/** Labs and courses for women in the care of services are positive action. */
const positiveAction: AdvertCondition = (place) =>
  place.mentions(
    /\b(?:azione positiva|vittime di (?:tratta|violenza)|servizi? social\w+|antiviolenza|centro donna|imprenditoria femminile|bando|fse\+?|progetto (?:regionale|europeo|ministeriale)|pari opportunita)\b/,
  );
/** Who cares for the body of a person at home may be chosen by that person: a person of the desk decides. */
const employer: AdvertCondition = ({ after, before }) =>
  /^ (?:anziana|di \d+ anni|sola|che (?:cerca|vive|ha)|cerca|cerco|cerchiamo|maria|\w+, titolare)/.test(after) ||
  /\b(?:sono|siamo|e) (?:un[a']? ?|una |due |tutte |la |le )?$/.test(before);
const SERVED_NOUN: AdvertCondition = ({ before, after }) =>
  /\b(?:assist|accudi|accompagn|segui|compagnia|aiut|cura|badare|bada|lav|vest)\w*(?: \w+){0,2} ?$/.test(
    before.slice(-40),
  ) ||
  /^ (?:vittim|in gravidanza|incint|in difficolta|seguit|anzian|disabil|allettat|invalid|non vedent|malat|in carico|straniere|migranti|sole con)/.test(
    after,
  );
/** "una ragazza ti spiega", "le signore che vengono": somebody of the house or a guest does something. */
const notCandidate: AdvertCondition = ({ after }) =>
  /^ (?:ti|vi|ci|le|gli|che (?:vengono|frequentano|abitano|lavora gia|gia)|del (?:paese|quartiere|piano|corso|gruppo|reparto)|madri?)\b/.test(
    after,
  );

/** The sentence is about who works there or should. */
const aboutHiring: AdvertCondition = ({ around }) =>
  /\b(?:lavor(?:o|iamo|ato|a|ano|are)|post[oi]|turn[oi]|banco|reparto|ruolo|mansion[ei]|figur[ae]|candidat\w+|colleg\w+|squadra|assum\w+|assunt\w+|cerc\w+|prefer\w+|vogl\w+|vorr\w+|mett\w+|mess[oaie]|trov\w+ (?:bene|meglio)|sempre|sol[oaei]|meglio|adatt\w+|gradit\w+|tradizione|storicamente|abituat\w+)\b/.test(
    around,
  );

/** Both sexes, somebody or something else, or a step the law wants: a word of sex that wishes for no sex of candidates. */
const NOT_A_WISH = [
  bothSexes,
  someoneServed,
  SERVED_NOUN,
  thing,
  notNeeded,
  everybody,
  employer,
  notCandidate,
  positiveAction,
];

export const ON_SEX: AdvertFrame[] = [
  {
    rule: "SEX-01",
    root: roots(`\\b(?:(?:un[ao]?'? ?|altr[ae] |brav[oae] |bell[ae] |giovan[ei] |due |tre ){0,3})${PERSON}\\b`),
    stance: [WANT],
    unless: [...NOT_A_WISH],
    doubt: [onStage],
  },
  {
    rule: "SEX-01",
    root: roots(
      "\\b(?:badante|baby ?-?sitter|tata|autista|barista|colf|oss|responsabile|estetista|assistente|addett[oa]|commess[oa]|camerier[ea]|custode|collaborat\\w+|operat\\w+|portiere|personale|colleg[ah]e?|badanti|aiuto|tuttofare|segretari[oa]|persona|figura|candidat[oaie]|elemento|risorsa) (?:di sesso )?(?:donna|uomo|femmina|maschio)\\b",
      "\\b(?:e|sono|sia|sarebbe) (?:roba |lavoro |fatica )?da (?:veri )?(?:uomo|uomini|donna|donne|maschi|signorin\\w+|femminucce)\\b",
      "\\b(?:collaborator\\w+|collaboratric\\w+|commess\\w+|operai\\w*|addett\\w+|impiegat\\w+|camerier\\w+|colleghe?|personale|dipendenti|candidat\\w+|persone) (?:solo |sole |tutte |esclusivamente )?(?:donne|uomini|femmine|maschi)\\b",
      "\\bcoppia\\b[^.;]{0,14}\\b(?:lui|marito|uomo)\\b[^.;]{0,30}\\b(?:lei|moglie|donna)\\b",
      "\\b(?:curriculum|curricula|candidatur[ae]|domand[ae]|cv|richiest[ae]|chiamat[ae]) (?:\\w+ )?(?:di|da) (?:sol[ei] |soltanto )?(?:donne|uomini|signore|ragazze|maschi|femmine)\\b",
      "\\b(?:sesso forte|gentil sesso|sesso debole|bel sesso|sesso gentile)\\b",
      "\\b(?:cerc\\w+|vo(?:gliamo|rremmo|rrei|glio)|prefer\\w+|sarebbe|meglio) (?:una lei|un lui|lei|lui)\\b",
      "\\b(?:uomo|donna) (?:di fatica|di servizio|tuttofare|di casa)\\b",
      "\\b(?:mano|tocco|sensibilita|braccia|forza|gusto|occhio|voce|presenza|delicatezza|grinta) (?:\\w+ )?(?:femminil[ei]|maschil[ei]|di (?:una )?donna|da (?:uomo|donna)|d'uomo|di (?:un )?uomo)\\b",
      "\\b(?:lavor[oi]|mestier[ei]|roba|cos[ae]|mansion[ei]|fatica|carichi) (?:\\w+ )?(?:da|per) (?:veri )?(?:uomini|uomo|donne|donna|maschi|signorine|femminucce|ragazze)\\b",
      "\\b(?:siamo|ambiente|squadra|gruppo|team|staff)[^.;:]{0,25}\\b(?:tutt[eai]|sol[eio]|solo|interamente|al)\\b[^.;:]{0,12}\\b(?:donne|ragazze|femmine|uomini|maschi|femminile|maschile|signore)[^.;]{0,45}\\b(?:restar|rimaner|continuar|cos[i]|mantener|vorre|preferi|cercando)\\w*",
      "\\b(?:come|al pari del)l?[ea] (?:altre|colleghe) (?:due |tre |ragazze |che )",
      "\\bquot[ae] (?:rosa|azzurra) (?:gia|al) complet\\w+",
      "\\b(?:al|tutt[oa] al|declinat\\w+ al|solo al) (?:femminile|maschile)\\b",
      "\\bsempre (?:\\w+ )?(?:sol[oei] )?(?:donne|uomini|ragazze|maschi|signore)\\b[^.;]{0,30}\\b(?:continu|cosi|rest|cambi)\\w*",
      "\\b(?:era|e sempre stat[ao]|e stat[ao]|sono sempre stat[eio]) (?:un[a']? ?|una |tutte |tutti )?(?:donn[ae]|uom(?:o|ini)|ragazz[ae])\\b[^.;]{0,50}\\b(?:deve|dovra|sara|vogliamo|continu|rest|prefer|tale|anche)\\w*",
      "\\b(?:con|per) (?:gli|i|le) (?:uomini|maschi|ragazzi|donne|ragazze) (?:ci )?(?:trov|abbiamo|lavor|non)\\w*",
      "\\b(?:un|una|di) (?:altr[ao] )?(?:uomo|donna) (?:in piu|al posto|che sappia|capace|in gamba|forte|robust\\w|sveglia?o?|di polso|matur\\w|serio|seria|pulita|precisa)\\b",
      "\\bforza (?:fisica )?(?:da|di un) uomo\\b",
      "\\b(?:gli uomini|le donne|i maschi|le femmine|le ragazze|le signore|i signori uomini|una donna|un uomo) (?:di solito|spesso|in genere|qui|da noi|non (?:ce la|regg|ci|si|e |sono|va|vanno|fa|dur|lo|riesc)\\w*|mollano|si (?:stanc|lament)\\w+|reggono|rendono|durano|lavorano (?:meglio|di piu)|sono (?:piu|meglio|troppo)|e piu (?:adatt|indicat|precis|affidabil|fort)\\w*|farebbe fatica|avrebbe difficolta)",
      "\\b(?:roba|lavoro|cosa|faccenda|mestiere) che (?:gli uomini|le donne|un uomo|una donna)\\b",
    ),
    unless: [bothSexes, notNeeded, everybody, positiveAction, someoneServed],
    doubt: [onStage],
  },
  {
    rule: "SEX-01",
    root: roots(
      "\\b(?:donne|uomini|maschi|femmine|ragazze|signore|signorine|signori uomini|maschietti|femminucce|gonnelle|fanciulle|sesso (?:femminile|maschile))\\b",
    ),
    stance: [OUT_NEAR],
    unless: [bothSexes, everybody, SERVED_NOUN, thing, welcome, positiveAction],
    doubt: [onStage],
  },
  {
    rule: "SEX-02",
    root: roots(
      "\\b(?:di )?sesso (?:maschile|femminile)\\b",
      "\\b(?:personale|figur[ae]|presenza|presenze|profil[oi]|candidatur[ae]|manodopera|risors[ae]|element[oi]|collaborator\\w+|addett[oi]|genere|componente|quota) (?:esclusivamente |solo |preferibilmente |prevalentemente )?(?:maschil[ei]|femminil[ei])\\b",
      "\\b(?:sesso|genere)(?: richiesto)? ?[:=] ?(?:m|f|maschile|femminile|maschio|femmina|donna|uomo)\\b(?! ?/)",
      "\\bambosessi esclusi\\b",
      "\\b(?:tutto|solo|esclusivamente|rigorosamente) al (?:femminile|maschile)\\b",
    ),
    unless: [
      bothSexes,
      everybody,
      notNeeded,
      positiveAction,
      ({ before, after }) =>
        /^ ?(?:o|e|\/|che|sia) ?(?:di )?(?:sesso )?(?:maschile|femminile)/.test(after) ||
        /(?:maschile|femminile) ?(?:o|e|\/|che) ?$/.test(before),
    ],
    doubt: [onStage],
  },
  {
    rule: "SEX-01",
    root: roots(
      "\\b(?:un |una |un')(?:bel |bella |brav[oa] |altr[ao] )?(?:uomo|donna|ragazz[ao]|signora|signorina|giovanotto)\\b",
    ),
    only: [
      ({ before, after }) =>
        /^[ "(-]*$/.test(before) &&
        /^(?: (?:d'|di |con |che (?:sappia|abbia|sia)|capace|sveglia?|forte|robust|serio|seria|esperta?|precis|per |da )|[,.!]|$)/.test(
          after,
        ),
    ],
    unless: [bothSexes, someoneServed, SERVED_NOUN, notNeeded, everybody, notCandidate, positiveAction],
    doubt: [onStage],
  },
  {
    rule: "SEX-01",
    root: roots("\\b(?:mamm[ae]|casalingh?[ae]|neomamm[ae]|mogli|nonn[ae])\\b"),
    stance: [WANT],
    unless: [bothSexes, someoneServed, SERVED_NOUN, notNeeded, everybody, welcome, employer, noJob],
    mild: true,
  },
  {
    rule: "SEX-01",
    root: roots("\\b(?:donna|uomo|uomini|donne|maschi|maschio|femmine|femmina|ragazza|ragazze|signorin[ae])\\b"),
    only: [aboutHiring],
    unless: [
      ...NOT_A_WISH,
      welcome,
      noJob,
      ({ before }) =>
        /\b(?:per|a|da|di|con|dei|delle|ad?|alle|agli|gli|le) (?:un[ao]?'? ?|altr[aeio] )?$/.test(before) &&
        !/\b(?:lavor|mess|assum|trov|posto|turno|continu|prosegu|avanti|sostitu|rimpiazz)\w* (?:sempre |solo )?(?:bene )?(?:con|a|da|per) (?:un[ao]?'? ?)?$/.test(
          before,
        ),
    ],
    doubt: [onStage],
  },
  {
    rule: "SEX-01",
    root: roots("\\b(?:ragazzo|giovanotto|ragazzino|maschietto)\\b"),
    stance: [WANT],
    unless: [bothSexes, someoneServed, SERVED_NOUN, thing, notNeeded, noJob, notCandidate],
  },
  {
    rule: "SEX-01",
    root: roots("\\b(?:donn[ae]|uom(?:o|ini)|ragazz[ae]|maschi|femmine)\\b"),
    stance: [{ before: [], after: OUT.after ?? [] }],
    unless: [bothSexes, everybody, SERVED_NOUN, someoneServed, thing, welcome, positiveAction],
    only: [({ before }) => /(?:^|[,.;:!?] ?|\b(?:le|gli|i|chi e|se sei|se siete) (?:un[ao]? ?)?)$/.test(before)],
  },
];
