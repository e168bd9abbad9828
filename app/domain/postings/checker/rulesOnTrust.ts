import { type Rule, words } from "./rule";

export const RULES_ON_TRUST: Rule[] = [
  {
    id: "ANO-01",
    level: "block",
    reason: "anonymous",
    law: ["D.Lgs. 276/2003, art. 9, c. 1", "D.Lgs. 276/2003, art. 19, c. 1"],
    pattern: words(
      "\\b(?:per|conto di|presso) (?:un'|una |nostra |primaria |l')?(?:importante |nota |primaria )?(?:azienda|societa|impresa) (?:nostra )?cliente\\b",
      "\\bnostr[oa] (?:azienda )?cliente\\b",
      "\\bns\\.? (?:spett\\.? )?cliente\\b",
      "\\bgruppo(?: \\w+){0,2} in (?:forte |continua )?(?:espansione|crescita)\\b",
      "\\b(?:azienda|societa|impresa) (?:leader|anonima|riservata|in forte espansione)\\b",
      "\\b(?:azienda|societa|impresa|ditta)\\b[^.;\\n]{0,40} (?:restare|rimanere|mantenere(?:si)?) (?:riservat|anonim)\\w",
      "\\b(?:nota|affermata|solida) (?:azienda|societa|impresa|realta)\\b",
      "\\b(?:importante|primaria|prestigiosa) (?:azienda|realta|societa|impresa)\\b",
      "\\b(?:importante|primario|prestigioso) gruppo\\b",
    ),
    fine: ({ before, context }) =>
      context.owner.authorisation !== null || /\b(?:siamo|nostra|la|noi|sono)(?: un'?| una| gia)? ?$/.test(before),
    better: () => "",
  },
  {
    id: "ANO-02",
    level: "warn",
    reason: "agency_details",
    law: ["D.Lgs. 276/2003, art. 4 e 9, c. 2"],
    pattern: words(
      "\\bagenzia per il lavoro\\b",
      "\\bapl\\b",
      "\\bsocieta di (?:ricerca|selezione)\\b",
      "\\b(?:contratto (?:di|in)|in) somministrazione\\b(?! di (?:alimenti|cibi|bevande|pasti|farmaci|terapi))",
    ),
    fine: ({ after, context }) =>
      context.owner.authorisation !== null || /\b(?:aut\b|autorizzazione|albo|min\b|ministero|prot\b)/.test(after),
  },
  {
    id: "ANO-03",
    level: "warn",
    reason: "mailbox",
    law: ["D.Lgs. 276/2003, art. 9"],
    pattern: words(
      "\\bcasella postale\\b",
      "\\bfermo posta\\b",
      "[\\w.+-]*@(?:gmail|libero|hotmail|yahoo|virgilio|outlook|live|icloud|tiscali)\\.\\w+",
    ),
    better: () => "",
  },
];
