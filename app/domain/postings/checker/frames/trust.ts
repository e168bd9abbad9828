import { roots } from "~/domain/wording/frame";
import { notNeeded } from "~/domain/wording/meanings";
import type { AdvertCondition, AdvertFrame } from "../situation";

const authorised: AdvertCondition = ({ situation, mentions }) =>
  situation.context.owner.authorisation !== null ||
  mentions(/\baut\.? ?(?:min|prot|n)|\bautorizzazione (?:min|n|del)|\balbo (?:informatico|delle agenzie)|\bprot\.? ?n/);
const ours: AdvertCondition = ({ before }) =>
  /\b(?:spa|s\.p\.a\.?|srl|s\.r\.l\.?|srls|snc|sas|coop|scarl|soc\. ?coop|onlus|ets|& c\.?|& figli|& co|holding)[ ,-]+(?:e |una |un'|e una )?$/.test(
    before.slice(-40),
  ) || /\b(?:siamo|nostra|la|noi|sono|come|dell[ae]|essere|e|gruppo)(?: un'?| una| gia)? ?$/.test(before);

export const ON_TRUST: AdvertFrame[] = [
  {
    rule: "ANO-01",
    root: roots(
      "\\b(?:per|conto di|presso) (?:un'|una |nostra |primaria |l')?(?:importante |nota |primaria )?(?:azienda|societa|impresa) (?:nostra )?cliente\\b",
      "\\bnostr[oa] (?:azienda )?cliente\\b(?! (?:tipo|chiede|cerca qualit))",
      "\\bns\\.? (?:spett\\.? )?cliente\\b",
      "\\bgruppo(?: \\w+){0,2} in (?:forte |continua )?(?:espansione|crescita)\\b",
      "\\b(?:azienda|societa|impresa|realta) (?:leader|anonima|riservata|in forte espansione)\\b",
      "\\b(?:azienda|societa|impresa|ditta|cliente|committente|famiglia|studio|identita|nome|nominativo|ragione sociale)\\b[^.;\\n]{0,50}\\b(?:rest(?:a|are|era|i)|riman(?:e|ere|ga)|mantenere(?:si)?|tenuta|mantenut[oa]|preferisce restare|non si (?:rivela|dice|comunica)|non (?:viene|verra|sara|e) (?:rivelat|comunicat|svelat|indicat)[oa]|coperta da|sara (?:svelat|comunicat|rivelat)[oa]|verra (?:svelat|comunicat|rivelat|fornit)[oa])\\b[^.;\\n]{0,30}\\b(?:riservat|anonim|riserbo|colloqui|selezion|dopo|fine|incontr)\\w*",
      "\\b(?:il nome|chi siamo|l'azienda|la ditta|i dettagli sull'azienda|il cliente)\\b[^.;\\n]{0,30}\\b(?:lo|la|li) (?:scoprirai|saprai|diciamo|diremo|sveliamo|conoscerai|diamo|comunichiamo)(?: \\w+)? (?:al|solo|in sede|dopo|di persona|a voce|durante)",
      "\\b(?:azienda|ditta|societa|impresa|cliente|committente|famiglia|studio|gruppo|realta)\\b[^.;\\n]{0,40}\\b(?:non (?:possiamo|vogliamo|vuole|intende|desidera|puo|posso|si puo|e possibile)?[^.;]{0,12}(?:nominar|comparir|appar|dir|rivelar|citar|svelar|far(?:e|si)? (?:il nome|conoscere|sapere)|indicar|pubblicar|esporsi)\\w*|preferisc\\w+ (?:per (?:ora|il momento|adesso) )?(?:non|restar|rimaner|l'anonimato|tacere|la riservatezza)\\w*|vuole (?:restare|rimanere|mantenere) (?:l'anonimato|anonim|riservat|nell'ombra)\\w*|chiede (?:la )?(?:massima )?riservatezza|si present\\w+ solo|si fara conoscere|che (?:vi|ti) (?:diremo|dira)\\w*|nell'anonimato|senza nome|di cui (?:tac|non )\\w+)",
      "\\b(?:annuncio|ricerca|selezione|inserzione|offerta|azienda) (?:anonim[ao]|in forma anonima|riservat[ao])\\b",
      "\\b(?:nota|affermata|solida|storica|grande|primaria|seria|avviata) (?:azienda|societa|impresa|realta|ditta)\\b[^.;\\n]{0,60}\\b(?:cerca|ricerca|seleziona|assume)\\b",
      "\\b(?:nota|affermata) (?:azienda|societa|impresa|realta)\\b",
      "\\b(?:importante|primaria|prestigiosa) (?:azienda|realta|societa|impresa)\\b",
      "\\b(?:importante|primario|prestigioso) gruppo\\b",
    ),
    unless: [
      authorised,
      ours,
      ({ after }) => /^[^.;]{0,40}\b(?:spa|srl|snc|sas|srls|s\.r\.l|s\.p\.a)\b/.test(after),
      ({ before, root, after, situation }) =>
        /\b(?:non|mai) (?:\w+ )?$/.test(before) ||
        (/annunc|ricerc|selez/.test(root) && /\bnon\b/.test(before.slice(-12))) ||
        (/^ (?:client|fornitric)/.test(after) && /\b(?:per|con|dell[ae]|alle)\b/.test(before.slice(-16))) ||
        (/(?:storica|grande|seria|solida|avviata|nota)/.test(root) &&
          /\b(?:ditta|azienda|impresa|studio|forno|officina|falegnameria|pasticceria|bottega) \w+, $/.test(before)) ||
        (/(?:storica|grande|seria|solida|avviata|nota)/.test(root) &&
          new RegExp(`\\b${escapeWords(situation.context.owner.name)}`).test(root)),
    ],
  },
  {
    rule: "ANO-02",
    root: roots(
      "\\bagenzia per il lavoro\\b",
      "\\bapl\\b",
      "\\bsocieta di (?:ricerca|selezione)\\b",
      "\\b(?:contratto (?:di|in)|in) somministrazione\\b(?! di (?:alimenti|cibi|bevande|pasti|farmaci|terapi))",
    ),
    unless: [authorised],
    mild: true,
  },
  {
    rule: "ANO-03",
    root: roots(
      "\\bcasella postale\\b",
      "\\bfermo posta\\b",
      "\\b[\\w.+-]{1,64}@(?:gmail|libero|hotmail|yahoo|virgilio|outlook|live|icloud|tiscali)\\.\\w+",
    ),
    unless: [notNeeded],
    mild: true,
  },
];

function escapeWords(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9 ]/g, ".") || "$^";
}
