import { roots } from "~/domain/wording/frame";
import { everybody, incentiveNamed, notNeeded, someoneServed, thing, welcome } from "~/domain/wording/meanings";
import { OUT, OUT_NEAR, WANT } from "~/domain/wording/stances";
import { noJob, placement, type AdvertFrame } from "../situation";

const YOUNG =
  "(?:giovan(?:e|i|issim[oaei])(?! (?:atlet|calciator|talent|alliev|student|ospit|client))|ragazz[oiae](?:/[aeio])?|ragazzi e ragazze|giovanott[oi]|ventenn[ei]|trentenn[ei]|sbarbat\\w+|nativ[oi] digital\\w+|millennials?|gen(?:erazione)? ?z|zoomer|forze (?:fresche|giovani)|energie (?:fresche|giovani)|menti (?:fresche|giovani)|facce (?:fresche|giovani)|giovani leve|nuove leve|fresc(?:o|a|hi|he) (?:di|d') ?(?:scuola|studi|diploma|laurea|maturita)|neo ?-?maggiorenn[ei]|teenager|neo ?-?diplomat[oaie](?=[^.;]{0,12}\\d\\d)|universitari[eo]?|student(?:e|i|essa|esse))";

export const ON_YOUNG: AdvertFrame[] = [
  {
    rule: "AGE-03",
    root: roots(`\\b${YOUNG}`),
    stance: [WANT],
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      thing,
      noJob,
      placement,
      welcome,
      ({ before, after }) =>
        (/\b(?:team|ambiente|staff|gruppo|contesto|organico|squadra|con|per|ai|dei|i|di)(?: \w+)? ?$/.test(
          before.slice(-24),
        ) &&
          !/\b(?:ideale|adatt\w+|perfett\w+|indicat\w+|lavoro|posto) (?:\w+ )?(?:per|a) (?:un[ao]?'? ?|i |dei )?$/.test(
            before,
          )) ||
        /\b(?:stare|sta|lavora\w*|trattare|dialog\w+|relazion\w+|comunic\w+|parlare|rapport\w+|accompagn\w+|educ\w+|form\w+|insegn\w+|orient\w+)(?: \w+)? (?:coi|con i|ai|dei|con|a) ?$/.test(
          before,
        ) ||
        /^ (?:piant|gatt|can|cavall|atlet|agonist|ospit|coppia|azienda|cooperativa|associazione|realta|impresa)/.test(
          after,
        ),
      ({ situation }) => situation.fields.contract?.startsWith("apprenticeship") === true,
      ({ root, mentions }) =>
        /^(?:universitar|student)/.test(root) || (mentions(/apprendist/) && !/giovanissim/.test(root)),
    ],
    doubt: [incentiveNamed],
  },
  {
    rule: "AGE-03",
    root: roots(
      "\\b(?:ragazz[oaie]|person[ae]|candidat[oaie]|personale|figur[ae]|profil[oi]|risors[ae]) (?:molto )?giovan[ei]\\b",
      "\\bgiovan[ei] (?:e |ed )?(?:dinamic\\w|volenteros\\w|motivat\\w|diplomat\\w|laureat\\w|brillant\\w|ambizios\\w|promettent\\w|risors\\w|candidat\\w|ragazz\\w|neodiplomat\\w)",
      "\\b(?:in|di) (?:giovane|tenera|verde) eta\\b",
      "\\b(?:siamo|tutti|team|staff|squadra|gruppo|colleghi)\\b[^.;]{0,20}\\b(?:under ?-?\\d\\d|tutti (?:giovani|ventenni|trentenni|sotto i \\w+)|sotto i (?:30|35|40|trenta|quaranta))\\b[^.;]{0,40}\\b(?:come noi|cerchiamo|vogliamo|qualcuno|stess[ao]|alla pari)",
      "\\b(?:coetane[oaie]|della nostra eta|della stessa eta|con la nostra eta)\\b",
      "\\b(?:nel fiore degli anni|di primo pelo|eta giovane|gioventu)\\b(?! (?:studentesca|agricola))",
    ),
    unless: [
      notNeeded,
      everybody,
      someoneServed,
      noJob,
      placement,
      welcome,
      ({ situation, mentions }) =>
        situation.fields.contract?.startsWith("apprenticeship") === true || mentions(/ostello della gioventu/),
    ],
    doubt: [incentiveNamed],
  },
  {
    rule: "AGE-03",
    root: roots(
      "\\b(?:team|ambiente|staff|gruppo(?: di lavoro)?|contesto|organico|squadra) (?:di lavoro )?(?:molto |e |under \\d\\d)?(?:dinamico e )?giovan(?:e|i|ile|issim[oa])\\b",
    ),
    unless: [noJob, placement, ({ situation }) => situation.fields.contract?.startsWith("apprenticeship") === true],
    mild: true,
  },
  {
    rule: "OTH-02",
    root: roots(
      "\\bapprendist\\w+[^.;\\n]{0,60}?(?:oltre|over) ?(?:30|35|40)\\b",
      "\\bapprendist\\w+[^.;\\n]{0,40}?\\b(?:3[0-9]|[4-6]\\d) anni\\b(?! (?:non (?:ancora )?compiuti|di storia|di attivita|di esperienza))",
    ),
    unless: [({ root, after }) => /naspi|cigs|mobilita/.test(root + after)],
    mild: true,
  },
  {
    rule: "OTH-05",
    root: roots(
      "\\bstudent\\w+ (?:di|della) (?:prima|seconda|terza) media\\b",
      "\\b(?:ragazz[oaie](?: e ragazz[ei])?|ragazzin[oaie]|apprendista|candidat[oa]|persona|lavorator[ei]|minorenn[ei]|aiutante|eta minima|eta|chi ha)(?: \\w+){0,3}? (?:1[0-5]|dodici|tredici|quattordici|quindici) ?(?:anni|enni)\\b",
      "\\b(?:tredic|quattordic|quindic)enn[ei]\\b",
      "\\bminorenn[ei] (?:sotto|con meno di)\\b",
      "\\bminori di (?:14|15|16) anni\\b",
    ),
    unless: [
      noJob,
      someoneServed,
      ({ before, root, after }) =>
        /\b(?:a|con|per|di|ad|ai|dei|alle|assistere|seguire|accompagnare|accudire|centro|attivita) (?:un|una|il|la|lo|i|le)? ?$/.test(
          before,
        ) || /esperienza/.test(root + after.slice(0, 20)),
      ({ situation, root }) => situation.fields.contract === "apprenticeship_1" && root.endsWith("15 anni"),
    ],
  },
  {
    rule: "AGE-01",
    root: roots(
      "\\b(?:grande|grandi|vecchi[oa]?|avanti) (?:d'eta|di eta|d'anni|con gli anni|negli anni)\\b",
      "\\b(?:piu di una certa eta|troppi anni|tanti anni sulle spalle|troppe primavere)\\b",
    ),
    stance: [OUT_NEAR, OUT],
    unless: [notNeeded, everybody, welcome, someoneServed],
  },
];
