import { isEqualTreatment, isNotAsked, LEFT_OUT, type Place, type Rule, words } from "./rule";

const notHere = (place: Place) => isNotAsked(place) || isEqualTreatment(place);
const ASK =
  "(?:presentare|allegare|produrre|inviare|portare|esibire|richiest[oaie]|necessari[oaie]|obbligatori[oaie]|serve|munit[oaie] di|previst[oaie]|con)";

export const RULES_ON_HEALTH: Rule[] = [
  {
    id: "DIS-01",
    level: "block",
    reason: "health",
    law: ["D.Lgs. 216/2003, art. 3", "L. 300/1970, art. 5 e 8", "D.Lgs. 81/2008, art. 41"],
    pattern: words(
      "\\b(?:sana e )?robusta costituzione\\b",
      "\\b(?:perfetta|ottima|buona) (?:forma fisica|salute|costituzione)\\b",
      "\\b(?:buono|ottimo|perfetto) stato (?:di salute|fisico)\\b",
      "\\bsenza (?:alcuna )?(?:invalidita|disabilita|handicap|problemi (?:di salute|fisici|alla schiena))(?! e con)",
      `\\b${LEFT_OUT} (?:invalid[ie]|disabil[ie]|disabilita|(?:chi )?ha mal di schiena|mal di schiena|malattie|problemi (?:di salute|fisici|di schiena|alla schiena))\\b`,
      "\\bnon (?:dev|deve|devono|ci siano|avere|aver|abbia|siano)[^.;\\n]{0,40} (?:invalidita|disabilita|problemi (?:di salute|fisici|di schiena|alla schiena)|patologie)\\b",
      "\\bno (?:alle )?categorie protette\\b",
      "\\bidoneita fisica (?:incondizionata|assoluta|totale)\\b",
      "\\bfisicamente (?:san[oi]|prestant[ei])\\b",
      "\\bsan[oaie] e robust[oaie]\\b",
    ),
    fine: (place) => notHere(place) || /\bcon (?:e|o) $/.test(place.before),
    better: () => "",
  },
  {
    id: "DIS-02",
    level: "warn",
    reason: "disability_words",
    law: ["D.Lgs. 62/2024", "L. 68/1999"],
    pattern: words(
      "\\bportator[ei] di handicap\\b",
      "\\bhandicappat[oaie]\\b",
      "\\binvalid[oi](?: civil[ei])?\\b",
      "\\bminorat[oaie]\\b",
      "\\bnormodotat[oaie]\\b",
      "\\bdiversamente abil[ei]\\b",
    ),
    better: () => "persone con disabilità",
  },
  {
    id: "DIS-03",
    level: "hint",
    reason: "reserved_place",
    law: ["L. 68/1999, art. 1, 7, 11, 18"],
    pattern: words(
      "\\bcategorie protette\\b",
      "\\bl(?:egge|\\.)? ?68 ?\\/ ?(?:19)?99\\b",
      "\\bcollocamento mirato\\b",
      "\\bart\\.? ?18 (?:della )?l(?:egge|\\.)? ?68\\b",
    ),
    fine: ({ fields }) => fields.reserved !== "none",
  },
  {
    id: "DIS-04",
    level: "block",
    reason: "health_checks",
    law: ["L. 300/1970, art. 8", "L. 135/1990, art. 6", "GDPR, art. 9-10"],
    pattern: words(
      "\\b(?:no|non) fumat(?:ori|ore|rice|rici)\\b",
      "\\bnon sia in malattia\\b",
      `\\b${ASK} (?:il |un |la |le )?(?:certificato medico|analisi del sangue|esami del sangue)\\b`,
      "\\bcertificato medico (?:di sana|di idoneita|obbligatorio|richiesto|recente)\\b",
      "\\btest (?:hiv|antidroga|tossicologic[oi])\\b",
      "\\bcasellario giudiziale\\b",
      "\\bcarichi pendenti\\b",
      "\\bcertificato penale\\b",
      "\\bfedina penale\\b",
      "\\b(?:senza )?precedenti penali\\b",
      "\\bincensurat[oaie]\\b",
    ),
    fine: (place) =>
      notHere(place) ||
      isAskedByLaw(place) ||
      /\b(?:camer|local|sal[ae]|stanz|are[ae]|zon[ae])\w* (?:per )?$/.test(place.before),
    better: () => "",
  },
];

/** Who works with minors (D.P.R. 313/2002 art. 25-bis), sworn guards (R.D. 773/1931 art. 138) and public servants must show it. */
function isAskedByLaw({ match, text, fields }: Place): boolean {
  if (!/penal|casellario|pendenti|incensurat/.test(match[0])) return false;
  return (
    fields.contract === "public_service" ||
    /\bminori\b|bambin|25-?bis|313\/2002|39\/2014|guardi[ae] giurat|decreto prefettizio/.test(text)
  );
}
