import { roots, words } from "~/domain/wording/frame";
import { everybody, lawNamed, notNeeded, someoneServed, thing, welcome } from "~/domain/wording/meanings";
import { ASK, DENIED, OUT, WANT_LOOSELY } from "~/domain/wording/stances";
import { placement, type AdvertCondition, type AdvertFrame } from "../situation";

const PEOPLES =
  "(?:albanes[ie]|rumen[ie]|romen[ie]|marocchin[ie]|tunisin[ie]|egizian[ie]|cines[ie]|senegales[ie]|nigerian[ie]|pakistan[ie]|bengales[ie]|bangla(?:desh\\w*)?|indian[ie]|singalesi|cingalesi|srilankes[ie]|ucrain[ie]|moldav[ie]|polacch[ie]|bulgar[ie]|russ[ie]|slav[ie]|filippin[ie]|peruvian[ie]|ecuadorian[ie]|brasilian[ie]|sudamerican[ie]|latin[oi] ?american[ie]|latinos|african[ie]|nordafrican[ie]|magrebin[ie]|maghrebin[ie]|arab[ie]|asiatic[ihe]+|oriental[ie]|balcan\\w+|est ?-?europe[ie]|operai dell'est|romani d'importazione|turch[ie]|curd[ie]|sudanes[ie]|ghanes[ie]|ivorian[ie]|georgian[ie]|meridional[ie]|terron[ie]|balcanic[ie]|gente d(?:el|ell)'? ?(?:est|sud|africa|nord)|persone d(?:el|ell)'? ?(?:est|sud|africa))";
const ONE_OF_THEM =
  "(?:(?:person[ae]|ragazz[ae]|donn[ae]|signor[ae]|badant[ei]|colf|domestic[ahe]+|tat[ae]|personale|manodopera|gente|operai|manovali|famigli[ae]|coppi[ae]) )?(?:albanes[ei]|rumen[aeoi]|romen[aeoi]|marocchin[aeoi]|tunisin[aeoi]|cines[ei]|senegales[ei]|nigerian[aeoi]|pakistan[aeoi]|indian[aeoi]|ucrain[aeoi]|moldav[aeoi]|polacc[ahio]+|bulgar[aeoi]|filippin[aeoi]|peruvian[aeoi]|sudamerican[aeoi]|african[aeoi]|slav[aeoi]|est ?europe[aeoi]|dell'est|dell'est europa|dell'europa dell'est|del sud|sarda|sardi|toscan[aeoi]|lucches[ei]|nostran[aeoi])\\b";
const NOT_PEOPLE =
  /\b(?:vin|prodott|materi|client|clientel|march|cap|birr|formagg|cucin|ristorant|piatt|salum|sigar|olio|past|turist|corrispondenz|lingu|comunit|cultur|mercat|moda|made|design|opera|lirica|ospit|scuol|class|region|provinci|territori|vacc|razz|uve|arredament|marm|parquet|cuoi|pell|gatt|can|cavall|caff|merce|cors|tradizion|ricett|consolat|ambasciat|libr|autor|letteratur)\w* (?:\w+ )?$/;
const WHO =
  "(?:person[ae]|personale|candidat\\w+|lavorator\\w+|educat\\w+|maestr\\w|ragazz\\w|collaborat\\w+|badant[ei]|colf|tata|domestic[ao]|baby ?-?sitter|signor[aei]|operai\\w*|manoval[ei]|camerier[ei]\\w*|gente|manodopera|famiglia|coppia|cittadin[oaie]|dipendenti|elementi)";

/** Another language at home than Italian is the point: teachers, interpreters, shops for tourists. */
const service: AdvertCondition = ({ before, root, mentions }) =>
  /\b(?:cors\w|pratich\w|domand\w|sportello|test|richiest\w|servizi\w*|ufficio|corsi|assistenza|accoglienza|insegn\w+|lingua|alfabetizz\w+|mediazion\w+|integrazion\w+|scuola|docent\w+|centro)\b[^.;\n]{0,60}$/.test(
    before,
  ) &&
  !/\bsolo|esclus|asten/.test(root) &&
  mentions(/\b(?:stranier|migrant|cittadinanza|immigraz|mediat|insegn|cittadin|pratich|scuol|patronato)\w*/);
const product: AdvertCondition = ({ before }) => NOT_PEOPLE.test(before.slice(-40));
const publicOffice: AdvertCondition = (place) =>
  place.situation.fields.contract === "public_service" || placement(place);
const both: AdvertCondition = ({ after, before }) =>
  /^ ?(?:,? comunitar\w+ )?(?:o|e|ed|oppure|,|\/) (?:anche )?(?:non\b|stranier|di altr|extra|di qualunque|di ogni|di ovunque|non ue|non italian)/.test(
    after,
  ) || /\b(?:stranier\w+|extra\w+|non ue|ue) ?(?:o|e|ed|,|\/|oppure) ?$/.test(before);

const near: readonly AdvertCondition[] = [notNeeded, everybody, someoneServed, product, service, both];

export const ON_ORIGIN: AdvertFrame[] = [
  {
    rule: "NAT-01",
    root: roots(
      `\\b(?:stranier[ioea]|extra ?-?comunitar\\w*|extra ?-?com\\b\\.?|immigrat\\w+|migranti|profugh\\w+|richiedenti asilo|rifugiat\\w+|clandestin\\w+|col permesso di soggiorno|gente con (?:il )?permesso di soggiorno|non italian[ie]|gente (?:di fuori|che viene da fuori|da fuori)|chi viene da(?:ll'estero| fuori| lontano| altri paesi)|extra ?-?ue|extra ?-?europe[oaie]|profil[oi] (?:stranier|esteri|non italian)[oi]?|etnie|altre (?:culture|nazionalita|etnie|razze)|altra (?:cultura|nazionalita|etnia)|forestier\\w+|oriund\\w+|nati all'estero|cognom[ei] stranier\\w+|non comunitar\\w+)`,
      `\\b${PEOPLES}\\b`,
    ),
    stance: [DENIED],
    unless: [
      notNeeded,
      everybody,
      welcome,
      someoneServed,
      product,
      service,
      both,
      ({ before }) =>
        /\b(?:clienti|turisti|ospiti|studenti|mercati|lingue|fornitori|cittadini|utenti)\w* $/.test(before),
      ({ root, after, before }) =>
        /^(?:pass|prest|chi ven)/.test(after) || (/permesso/.test(root) && /\bsenza\b/.test(before.slice(-12))),
    ],
  },
  {
    rule: "NAT-01",
    root: roots(
      `\\b(?:${WHO} )?(?:di (?:origine|nascita|sangue|cittadinanza|nazionalita|passaporto|cultura|stirpe|provenienza) )?italian[oaie](?: (?:doc|d\\.o\\.c\\.|veri|vero|vera|puri|al 100%|dalla nascita|di nascita|da generazioni))?\\b(?! (?:[abc][12]|livello|parlat|scritt|base|fluent|ottim|buon|perfett|impeccabil|discret|sufficient|e (?:ingles|frances|tedesc)|o (?:stranier|ingles)|corrent|corrett|tecnic|[a-z]* ?[abc][12]))`,
      `\\b(?:${WHO} )?(?:comunitar[ioae]|europe[oaie]|italofon[oaie]|autoctono?[aie]?|indigen[aeio]|nostran[oaie]|conterrane[oaie]|compaesan[oaie]|connazional[ei])\\b`,
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:sol[oaei]|soltanto|solamente|esclusivamente|unicamente|rigorosamente|tassativamente|preferibilmente|di preferenza|preferi\\w+|meglio(?: se)?|riservat[oa] a|prima (?:gli|i)|prediligi\\w+|priorita a\\w*|precedenza a\\w*)(?: (?:per|a|ai|agli|alle|i|gli|le|un[ao]?|una|candidat\\w+|cittadin\\w+|dipendenti))*",
            ),
            reach: 12,
            broken: /[,:(]/,
          },
        ],
        after: [
          {
            pattern: words(
              "\\b(?:preferibilmente|preferit\\w+|di preferenza|requisito|obbligatori\\w+|(?:avra\\w*|hanno) la (?:precedenza|priorita|preferenza))",
            ),
            reach: 14,
          },
        ],
      },
    ],
    unless: [
      ...near,
      publicOffice,
      ({ after }) => /^ (?:e (?:un'altra|inglese)|contro terra)/.test(after),
      ({ root, after }) => /^italiano$/.test(root) && !/^ ?(?:[.,;!)]|$|\bd\.?o\.?c|vero|dalla|di nascita)/.test(after),
    ],
  },
  {
    rule: "NAT-01",
    root: roots(
      `\\b${WHO} (?:solo |esclusivamente |rigorosamente |preferibilmente )?italian[oaie]\\b(?! (?:[abc][12]|(?:o|e|ed|oppure) ?(?:stranier|di altr|extra|non|anche|d'ogni|di ogni|di qualunque|rifugiat|rom)))`,
      "\\b(?:nazionalita|cittadinanza|passaporto|origin[ei]|sangue|discendenza) (?:italian[aoe]|europe[aoe]|comunitari[aoe]|ue)\\b",
      "\\b(?:cognome|nome|famiglia|radici) italian[oae]\\b",
      "\\bitalian[oaie] (?:doc|d\\.o\\.c\\.|ver[oaie]|pur[oi]|al 100%|da generazioni)\\b",
      "\\b(?:possibilmente|preferibilmente|meglio) (?:di )?(?:lucches[ei]|toscan[oaie]|italian[oaie])\\b",
      "\\b(?:napoletan[ie]|sicilian[ie]|calabres[ie]|meridional[ie]|terron[ie])[^.;:]{0,12}(?:asten|no\\b|esclus|lasc|grazie no)\\w*",
      "\\b(?:lucches[ei]|toscan[oaie]|viareggin[oaie]|versilies[ei]|garfagnin[oaie]|capannores[ei]|locali|del posto|di qui|del luogo|del paese|nostran[oaie]) (?:ver[oaie]|doc|d\\.o\\.c\\.|di nascita|da generazioni|purosangue|di famiglia|al cento per cento|al 100%)\\b",
      "\\bnat[oaie](?:\\/[aoie])? e cresciut[oaie](?:\\/[aoie])?\\b",
      "\\bchi (?:abita|vive|sta|risiede) (?:qui|in paese|in zona|a lucca)(?: da (?:sempre|generazioni|una vita))?\\b[^.;]{0,25}\\b(?:passa avanti|preced|prefer|priorita|avvantagg)\\w*",
      "\\bgente (?:del posto|di qui|del paese|nostra|nostrana)\\b(?=,? (?:insomma|e basta|che|come))",
      "\\bprima (?:gli|i|le) (?:italian[ie]|nostr[ie]|lucches[ie])\\b",
      "\\bdi (?:pura )?(?:origine|stirpe|nascita) (?:italian|toscan|lucches)[aeo]\\b",
    ),
    unless: [
      ...near,
      thing,
      publicOffice,
      ({ before, after }) =>
        /\bchef|cucina|vin/.test(before.slice(-20)) ||
        /^ (?:richiesta con|e di (?:altri|ogni)|o di|oppure)/.test(after),
      ({ before }) => /\b(?:azienda|impresa|ditta|titolare|bottega|noi|siamo|sono)\b[^.;]{0,25}$/.test(before),
    ],
    doubt: [lawNamed],
  },
  {
    rule: "NAT-01",
    root: roots(
      `\\b(?:${ONE_OF_THEM}|gente dell'est|persone dell'est|gente d(?:el|i) (?:posto|qui|paese|zona)|gente (?:nostra|locale)|dei nostri|uno di noi|una di noi)`,
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:sol[oaei]|soltanto|solamente|esclusivamente|unicamente|rigorosamente|preferibilmente|di preferenza|prefer\\w+|meglio(?: se)?|prediligi\\w+|vorremmo|vogliamo|vorrei|voglio|cerc(?:asi|o|hiamo)|serve|(?:il nostro|l') ideale|profilo ideale|ci siamo (?:sempre )?trovati (?:bene|meglio) con|mi (?:trovo|sono trovat[oa]) (?:bene|meglio) con)(?: (?:per|a|ai|agli|alle|i|gli|le|un[ao]?'?|una|di|nazionalita|origine|con))*",
            ),
            reach: 18,
            broken: /[,:(]/,
          },
        ],
        after: [
          {
            pattern: words(
              "\\b(?:preferibilmente|preferit\\w+|di preferenza|e il nostro ideale|e l'ideale|sarebbe l'ideale|lavorano (?:di piu|meglio|sodo))",
            ),
            reach: 40,
          },
        ],
      },
    ],
    unless: [
      ...near,
      thing,
      ({ before, after }) =>
        /\b(?:lingua|corso di|insegnante di|parla\w*|cucina|chef|cuoc[oa]|ristorante|specialita|conosc\w+|interprete|traduttor\w+|livello|docente|mediatore)\b[^.;]{0,25}$/.test(
          before.slice(-40),
        ) || /^ (?:[abc][12]|livello|parlat|scritt|madrelingua|fluente|e (?:ingles|frances|tedesc))/.test(after),
      ({ root, before }) =>
        /^(?:toscan|lucches)[oaie]$/.test(root) && !/\b(?:un|una|altr[oa]|sol[oiae]|ver[oi]) $/.test(before),
    ],
  },
  {
    rule: "NAT-01",
    root: roots(
      "\\b(?:di )?(?:madre ?lingua|lingua madre|prima lingua|nativ[oaie])(?: \\w+)? italian[oaie]\\b",
      "\\b(?:di )?(?:madre ?lingua|lingua madre)(?: diversa| estera| stranier\\w+)\\b[^.;]{0,30}(?:non|asten|esclu)\\w*",
      "\\b(?:italiano|pronuncia|dizione|parlata) (?:\\w+ )?(?:senza (?:sbavature|errori|accento|difetti)|da madrelingua|da italian[oi]|di chi e nato)\\b",
      "\\bda madre ?lingua\\b(?! (?:ingles|frances|tedesc|spagnol|russ|cines|arab|stranier))",
      "\\bitalian[oaie] (?:madre ?lingua|lingua madre|nativ[oaie]|come (?:prima lingua|lingua madre)|dalla nascita)\\b",
      "\\bsenza (?:alcun |nessun )?(?:accent[oi]|inflession[ei]|cadenz[ae])(?: (?:stranier[oaie]|dialettal[ei]|regional[ei]|estero|marcat[oaie]|forti?))?",
      "\\b(?:accent[oi]|inflession[ei]|cadenz[ae])\\b[^.;]{0,25}\\b(?:non|no|grad|disturb|esclus)\\w*",
      "\\b(?:accent[oi]|inflession[ei]|cadenz[ae]) (?:stranier[oaie]|dell'est|arab[oi]|african[oi]|estero)\\b",
      "\\b(?:accento|cadenza|parlata) (?:del posto|lucchese|toscan[oa]|nostran[oa])\\b",
      "\\b(?:non si senta|che non abbia|non deve avere)[^.;]{0,15}\\baccento\\b",
      "\\b(?:chi )?(?:non parla|parla male|mastica (?:poco|male)|balbetta) (?:bene |un (?:buon|ottimo) |l')?italiano[^.;]{0,20} (?:non|asten|inutile|lasc|evit)\\w*",
    ),
    unless: [
      ...near,
      ({ after, root }) =>
        /madre|nativ/.test(root) && /^ ?(?:o|oppure|ovvero|\/) (?:livello|[abc][12]|ottim|equivalent)/.test(after),
      ({ before }) => /\b(?:insegnante|docente|doppiator|speaker|dizione|attor)\w*[^.;]{0,40}$/.test(before),
    ],
  },
  {
    rule: "NAT-02",
    root: roots(
      "\\bdi razza (?:bianca|nera|caucasica|ariana|europea)\\b",
      "\\b(?:razza|etnia) (?:\\w+ )?(?:bianca|italiana|caucasica|ariana|rom|africana)\\b",
      `\\b${WHO}(?: \\w+){0,3}? (?:di|dalla|con(?: la)?) pelle\\b`,
      "\\b(?:carnagione|pelle) (?:chiara|scura|olivastra|bianca|nera)\\b",
      "\\bbianc[oaie] europe[oaie]\\b",
      "\\b(?:tratti|lineamenti) (?:europei|somatici|occidentali|mediterranei|orientali|caucasici)\\b",
      "\\bocchi a mandorla\\b",
      "\\bzingar[oaie]\\b",
    ),
    unless: [
      everybody,
      someoneServed,
      ({ before }) =>
        /\b(?:trucco|fondotint|estetic|cosmet|pell[ei]|cuoi|borse?|scarp|divan|dermatolog|solari|creme?)\w*[^.]{0,40}$/.test(
          before,
        ),
      ({ root, mentions }) =>
        root.startsWith("pelle") &&
        mentions(/\b(?:legatori|pelletteri|borse|scarpe|cuoio|calzatur|estetic|tappezz|divan)\w*/),
    ],
  },
  {
    rule: "NAT-02",
    root: roots(
      "\\b(?:rom|sinti|nomadi|negr[ioae]|ner[ie]|bianch[ie]|mori|mulatt[ioae]|ebre[ie]|(?:gente|persone|uomini|donne|personale|ragazzi|candidati|chi e) di colore|di un altro colore|dalla pelle scura|faccia scura)\\b",
    ),
    stance: [
      OUT,
      {
        before: [
          {
            pattern: words("\\b(?:solo|soltanto|esclusivamente|preferibilmente|meglio|vogliamo|cerchiamo)\\b"),
            reach: 10,
            broken: /[,:]/,
          },
        ],
      },
    ],
    unless: [
      everybody,
      welcome,
      someoneServed,
      thing,
      ({ before, after }) =>
        /\b(?:capi|capelli|vestit|scarpe|pantalon|maglie|pomodor|abiti|vini|panni|tavoli|lavoro|turni|pell)\w*(?: \w+)? ?$/.test(
          before.slice(-26),
        ) || /^ (?:e colorat|per (?:la )?(?:cucina|lavatrice))/.test(after),
    ],
  },
  {
    rule: "NAT-03",
    root: roots(
      "\\b(?:ottim[ao]|perfett[ao]|eccellente|impeccabile|assoluta|piena) (?:conoscenza|padronanza|uso)(?: \\w+){0,3}?(?: della lingua| dell'| di| del| la lingua)? ?italian[oa]\\b",
      "\\b(?:perfetto|ottimo|impeccabile) italiano\\b",
      "\\bitaliano (?:perfetto|fluente|impeccabile|ottimo)\\b",
      "\\bparl\\w+ (?:perfettamente|benissimo|correttamente) (?:l'|in )?italiano\\b",
    ),
    unless: [notNeeded, everybody],
    mild: true,
  },
  {
    rule: "NAT-04",
    root: roots(
      "\\b(?:resident[ei]|domiciliat[oaie]) (?:a|in|nel|nella|nei|nelle|entro|vicino|esclusivamente)\\b",
      "\\bresidenza (?:obbligatoria|richiesta|necessaria|nel comune|nei comuni|in zona|entro|a|in|nel|nella|nei|presso)\\b",
    ),
    unless: [
      notNeeded,
      everybody,
      ({ before, root, after }) =>
        /\b(?:famigli|anzian|client|utent|bambin|ospit|minori|persone anziane|cittadin|alunn|disabil|person[ae] con|utenza)\w*(?: \w+)? $/.test(
          before,
        ) ||
        (root.startsWith("residenza") &&
          !/(?:obbligatoria|richiesta|necessaria|comun[ei])$/.test(root) &&
          (/\b(?:in|nella|della|una|alla|presso|nostra|per|questa) $/.test(before) ||
            (!/\b(?:richiest|necessari|obbligator|indispensabil|preferi|gradit|requisit|essenzial|solo|esclusivamente)\w*[^.;\n]{0,25}$/.test(
              before,
            ) &&
              !/^[^.;\n]{0,40}(?:obbligatori|richiest|necessari|preferenzial|indispensabil)/.test(after)))),
    ],
    mild: true,
  },
  {
    rule: "NAT-01",
    root: roots(
      "\\b(?:di |con )?(?:fami(?:glia|glie)|genitori|radici|origini) (?:italian[eai]|lucches[ei]|toscan[eai]|del posto)\\b",
      "\\b(?:stranier[oaie]|estere?o?) di (?:seconda generazione|origine)\\b",
    ),
    stance: [WANT_LOOSELY, OUT, ASK],
    unless: [...near],
  },
  {
    rule: "NAT-01",
    root: roots(
      "\\b(?:nazionalita|cittadinanza|paese d'origine|provenienza|etnia|razza)\\b(?! (?:dei|delle|di ogni|qualsiasi))",
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|scriv\\w+|comunic\\w+|dichiar\\w+|precis\\w+|diteci|dicci)\\b",
            ),
            reach: 40,
            broken: /[:]/,
          },
        ],
      },
    ],
    unless: [notNeeded, everybody, service, publicOffice],
  },
];
