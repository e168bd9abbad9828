import { roots, words } from "~/domain/wording/frame";
import { everybody, lawNamed, notNeeded, someoneServed, thing, welcome, wePay } from "~/domain/wording/meanings";
import { DENIED, OUT_NEAR, WANT } from "~/domain/wording/stances";
import { noJob, type AdvertCondition, type AdvertFrame } from "../situation";

const ILL =
  "(?:patologi[ae]|malatti[ae]|malat[oaie]|schiena|soffre|problem[ai] (?:di salute|fisic[oi]|di schiena|alla schiena|alle (?:ginocchia|articolazioni)|psicologic[oi]|psichic[oi]|di (?:testa|nervi|cuore|vista|udito))|mal di schiena|acciacch[ai]|dolor(?:i|ini|etti)|disturbi(?: \\w+)?|cardiopatic\\w+|diabet\\w+|epiletti\\w+|asmatic\\w+|asma|acciaccat\\w+|operat[oi] (?:di|alla)|limitazion\\w+|certificat[oi]|allergi[ae]|allergic[oaihe]+|depress\\w+|ansios\\w+|ansia|attacchi di panico|esauriment\\w+|esaurit[oaie]|psicofarmac\\w+|farmaci|medicin\\w+|pastiglie|pillole|sonniferi|tranquillanti|cure mediche|terapie|in cura|handicap\\w*|invalid\\w+|disabil[ei]|disabilita|menomazion\\w+|zopp[oaie]|sord[oaie]|cagionevol[ei]|salute (?:fragile|cagionevole|precaria)|fragil[ei]|mutua|mutue|in malattia|assenteist[ie]|sempre malat[oaie]|(?:la |con la |permessi |i permessi )?(?:legge )?104|inidone\\w+|limitazion[ei]|prescrizion[ei] mediche|categori[ae] protett[ae]|collocamento mirato|hiv|sieropositiv\\w+|tossicodipendent\\w+|ex tossic\\w+|alcolist\\w+|obes[oaie]|protesi|stampell[ae]|carrozzin[ae]|sedia a rotelle|dsa|autistic\\w+|down)";
const CARE: AdvertCondition = (place) =>
  /\b(?:assist\w+|educator\w+|oss\b|rsa\b|sostegno|centro diurno|casa famiglia|cooperativa sociale|reparto|sportello|trasporto|accompagn\w+|ausili|barriere|laboratorio protetto|inserimento lavorativo|servizi? (?:per|a)|pratich\w+|patronato|ambulatorio|clinica|studio medico|farmacia|fisioterap\w+|massagg\w+|ginnastica|cura di|ospiti|utenti|pazienti|degenti)\b[^.;]{0,50}$/.test(
    place.before.slice(-80),
  ) ||
  /\b(?:visite|guid[ae]|percors\w+|servizi\w*|corsi|laborator\w+|spazi|tour|lis\b) (?:per|a)\b/.test(
    place.before.slice(-60),
  ) ||
  /^ (?:all'|assistiti|\(lis|gravi|ospiti|seguit|dei|degli|professional|del lavoro|infettiv)/.test(place.after);
/** A reserved post (L. 68/1999) is lawful: it opens, it does not shut. */
const reservedPost: AdvertCondition = ({ before, situation }) =>
  situation.fields.reserved !== "none" ||
  /\b(?:riservat\w+|rivolt\w+|apert\w+|dedicat\w+|anche|iscritt\w+|adatt\w+|destinat\w+|appartenenti|appartenenza|priorita|precedenza|inserimento di)\b[^.;]{0,45}$/.test(
    before.slice(-60),
  );
/** The fitness of the law: the company doctor, after hiring, at the employer's cost (D.Lgs. 81/2008 art. 41). */
const companyDoctor: AdvertCondition = (place) =>
  /\b(?:medico competente|sorveglianza sanitaria|81\/(?:20)?08|dopo l'assunzione|preassuntiv\w+ a norma|alla mansione)\b/.test(
    place.around,
  ) || /\b(?:visita|visite|idoneita)\b[^.;]{0,50}\b(?:la pag|nostr|carico|lavoro)/.test(place.around);
/** Work with minors (D.P.R. 313/2002 art. 25-bis), guards (R.D. 773/1931 art. 138), public service, tenders: the law asks for it. */
const recordByLaw: AdvertCondition = (place) =>
  place.situation.fields.contract === "public_service" ||
  lawNamed(place) ||
  place.mentions(
    /\bminori\b|minorenni|bambin|antipedofilia|25-?bis|313\/2002|39\/2014|guardi[ae] (?:giurat|particolar)|decreto prefettizio|portavalori|asilo|nido\b|scuola|educat|centri? estiv|alunn|alliev|settore giovanile|questura|porto d'armi/,
  );

const BODY = [notNeeded, everybody, CARE, companyDoctor, someoneServed] as const;

export const ON_HEALTH: AdvertFrame[] = [
  {
    rule: "DIS-01",
    root: roots(
      "\\b(?:sana e )?(?:robusta|sana|forte) costituzione\\b",
      "\\b(?:mutua|malattia|malattie|certificati|assenze) (?:zero|mai|zero assoluto)\\b",
      "\\b(?:zero|mai) (?:mutua|malattie|giorni di malattia|certificati)\\b",
      "\\b(?:perfett[ao]|ottim[ao]|buon[ao]|eccellent[ei]|piena) (?:(?:stato|condizion[ei]|forma|prestanza|integrita) )?(?:di )?(?:forma fisica|salute|costituzione|fisic[ao]|fisiche|condizioni fisiche|salute fisica|psicofisic[aoh]+e?)\\b",
      "\\b(?:perfett[ao]|ottim[ao]|buon[ao]) (?:stato fisico|stato di salute|condizione fisica|condizioni di salute)\\b",
      `\\bsenza (?:alcun[ao]? |nessun[ao]? |particolari )?(?:${ILL})(?! e con)`,
      "\\bfisicamente senza problemi\\b",
      "\\bidoneita (?:fisica|psicofisica) (?:incondizionata|assoluta|totale|piena|senza)",
      "\\bfisicamente (?:san[oaie]|prestant[ei]|integr[oaie]|perfett[oaie]|fort[ei]|a posto)\\b",
      "\\bsan[oaie] (?:e robust[oaie]|e fort[ei]|come un pesce|di mente e corpo)\\b",
      "\\b(?:mai|poco|raramente) (?:stat[oaie] |andat[oaie] |mess[oaie]? )?(?:in (?:mutua|malattia)|malat[oaie]|assent[ei] per malattia)\\b",
      "\\b(?:salute di ferro|fisico (?:di ferro|robusto|sano|integro)|schiena (?:e ginocchia )?(?:di ferro|buona|sana|a posto|robusta|forte)|tutt[oaie] inter[oaie] di salute|costituzione (?:forte|robusta|sana))\\b",
      "\\bnormodotat[oaie]\\b",
      "\\bbuona (?:vista|salute)(?: e udito)? (?:senza occhiali|obbligatori\\w+)\\b",
    ),
    unless: [
      ...BODY,
      welcome,
      thing,
      noJob,
      ({ before, after }) =>
        /\bcon (?:e|o) $/.test(before) || /^ (?:e con (?:o|senza)|e con\b|lavoriamo|anche con)/.test(after),
    ],
  },
  {
    rule: "DIS-01",
    root: roots(
      `\\b(?:(?:chi|persone|gente|candidat\\w+|personale|soggetti)(?: che)? (?:ha|hanno|con|prende|prendono|soffre|soffrono|ha sofferto|hanno sofferto|e|sono|usa|va|sta)(?: (?:di|d'|la|i|gli|le|spesso|sempre|gia|avuto|in|della|dei))* )?${ILL}\\b`,
    ),
    stance: [DENIED],
    unless: [
      everybody,
      welcome,
      someoneServed,
      reservedPost,
      companyDoctor,
      CARE,
      noJob,
      ({ before, after, root }) =>
        /\b(?:non|mica) (?:\w+ )?(?:serv|import|interess|problem)\w*[^.;]{0,40}$/.test(before) ||
        (/^ ?(?:non (?:e|sono|import|interess|ci)|nessun problema|va bene)/.test(after) &&
          !/^ ?non (?:e|sono) (?:ammess|adatt|idone|compatib|accett|consider|grad|per\b)/.test(after)) ||
        (/^(?:allergi|farmaci|medicin|terapie|protesi|fragil|limitazion|dolor|disturbi)/.test(root) &&
          /\b(?:vend\w+|negozio|reparto|menu|intolleran\w+|somministr\w+|banco|magazzino|colli|merce|pacchi|piatti|bicchieri|oggetti|prodotti)\b/.test(
            before + after,
          )),
      ({ before, root, after }) =>
        (/104/.test(root) && /^ (?:senza|garantit|rispettat|concess|ok|tutelat)/.test(after)) ||
        (/^(?:malatti|mutua|in malattia|104)/.test(root) &&
          /\b(?:sostituzion\w+|gestione|ferie|pratiche|copertura|indennita|buste?|pagat\w+)\b[^.;]{0,30}$/.test(
            before,
          )),
    ],
  },
  {
    rule: "DIS-01",
    root: roots(
      "\\b(?:invalidita|disabilita|104|malattie|salute|patologie|assenze per malattia|giorni di malattia|farmaci)\\b",
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:indic\\w+|specific\\w+|scriv\\w+|comunic\\w+|dichiar\\w+|precis\\w+|diteci|dicci|elenc\\w+)(?: \\w+)? (?:se|eventual\\w+|le|la|l'|quant\\w+|tutt\\w+|stato di|lo stato di|di)\\b",
            ),
            reach: 30,
            broken: /[:]/,
          },
        ],
      },
    ],
    unless: [notNeeded, everybody, someoneServed, reservedPost, CARE, noJob],
  },
  {
    rule: "DIS-02",
    root: roots(
      "\\bportator[ei] di handicap\\b",
      "\\bhandicappat[oaie]\\b",
      "\\binvalid[oi](?: civil[ei])?\\b",
      "\\bminorat[oaie]\\b",
      "\\bnormodotat[oaie]\\b",
      "\\bdiversamente abil[ei]\\b",
    ),
    mild: true,
  },
  {
    rule: "DIS-03",
    root: roots(
      "\\bcategorie protette\\b",
      "\\bl(?:egge|\\.)? ?68 ?\\/ ?(?:19)?99\\b",
      "\\bcollocamento mirato\\b",
      "\\bart\\.? ?18 (?:della )?l(?:egge|\\.)? ?68\\b",
    ),
    unless: [({ situation }) => situation.fields.reserved !== "none"],
  },
  {
    rule: "DIS-04",
    root: roots(
      "\\b(?:no|non) fumat(?:ori|ore|rice|rici)\\b",
      "\\b(?:chi|i|le|gli) fuma(?:tori|no)?\\b(?=[^.;]{0,30}(?:asten|esclus|lasc|non |no\\b))",
      "\\b(?:astem[ioa]|astemi)\\b",
      "\\bnon sia in malattia\\b",
      "\\bcertificato medico (?:di sana|di idoneita|di buona|obbligatorio|richiesto|recente|attestante)\\b",
      "\\btest (?:hiv|antidroga|tossicologic[oi]|antigenico)\\b",
      "\\besam[ei] (?:tossicologic[oi]|clinic[oi])\\b",
      "\\b(?:esam[ei]|test) (?:del capello|delle urine|tossicologic[oi]|antidroga|hiv)\\b",
      "\\bcertificato (?:di )?sana (?:e robusta )?costituzione\\b",
    ),
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      CARE,
      ({ before, after }) =>
        /\b(?:camer|local|sal[ae]|stanz|are[ae]|zon[ae]|tavol|ambient)\w* (?:per )?$/.test(before) ||
        /^ ?(?:area|sala)/.test(after),
      ({ mentions }) =>
        mentions(/\bsoci\b|\biscritti\b|medicina del lavoro|medico competente|laboratorio analisi|prelievi/),
    ],
    doubt: [lawNamed],
  },
  {
    rule: "DIS-04",
    root: roots(
      "\\b(?:certificat[oi] medic[oi]|analisi del sangue|esami? del sangue|cartella clinica|visita medica|referti?|esami clinici|libretto sanitario|certificato di idoneita)\\b",
    ),
    stance: [
      {
        before: [
          {
            pattern: words(
              "\\b(?:present\\w+|alleg\\w+|produr\\w+|invi\\w+|port\\w+|esib\\w+|richiest\\w+|necessari\\w+|obbligatori\\w+|serve|munit\\w+ di|con|consegn\\w+|mand\\w+|fornir\\w+)\\b",
            ),
            reach: 26,
            broken: /[:]| (?:ai|dei|per i) (?:soci|clienti)/,
          },
        ],
        after: [
          {
            pattern: words(
              "\\b(?:obbligatori\\w+|richiest\\w+|necessari\\w+|a (?:carico|spese) (?:tuo|tue|vostr\\w+|del candidato|del lavoratore)|prima (?:del colloquio|dell'assunzione))",
            ),
            reach: 16,
          },
        ],
      },
    ],
    unless: [
      ...BODY,
      wePay,
      noJob,
      ({ before, mentions }) =>
        /\b(?:soci|clienti|iscritti|atleti|pazienti)\b/.test(before) ||
        mentions(/\b(?:laboratorio di analisi|clinica|biolog\w+|infermier\w+|ambulatorio|prelievi|accettazione)/),
    ],
    doubt: [lawNamed],
  },
  {
    rule: "DIS-04",
    root: roots(
      "\\bcasellario(?: giudiziale)?\\b",
      "\\bcarichi pendenti\\b",
      "\\bcertificato (?:penale|antimafia)\\b",
      "\\bfedina(?: penale)?\\b",
      "\\b(?:senza )?precedenti penali\\b",
      "\\bincensurat[oaie]\\b",
      "\\b(?:condann[ae]|guai con la (?:giustizia|legge)|problemi con la (?:giustizia|legge)|processi in corso|procedimenti penali)\\b",
    ),
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      recordByLaw,
      welcome,
      ({ before, mentions }) =>
        (/\b(?:persone|chi ha|uffici\w*|pratich\w+|cancelleria|visur\w+)\b[^.;]{0,30}$/.test(before.slice(-40)) &&
          !/\b(?:no|senza|niente|non|assenza)\b/.test(before.slice(-30))) ||
        mentions(/\bufficio del casellario|studio legale penal/),
    ],
  },
  {
    rule: "DIS-04",
    root: roots(
      "\\b(?:ex detenut[oie]|detenut[oie]|pregiudicat[oie]|chi e stato in carcere|galeott[oie]|carcerat[oie])\\b",
    ),
    stance: [OUT_NEAR],
    unless: [everybody, welcome, someoneServed],
  },
  {
    rule: "DIS-01",
    root: roots(
      "\\b(?:person[ae]|gente|element[oi]|ragazz[oaie]|candidat\\w+|operai\\w*|qualcuno|personale) (?:molto |davvero |ben )?(?:san[oaie]|robust[oaie]|prestant[ei]|fort[ei] e san[oaie]|in salute|in forma(?: fisica)?|resistent[ei] alle malattie)\\b",
    ),
    stance: [WANT, { before: [{ pattern: words("^"), reach: 3 }] }],
    unless: [...BODY, noJob, ({ after }) => /^ di (?:principi|mente)/.test(after)],
  },
];
