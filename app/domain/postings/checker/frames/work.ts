import { roots, words } from "~/domain/wording/frame";
import { everybody, notNeeded, refused, someoneServed } from "~/domain/wording/meanings";
import { OUT } from "~/domain/wording/stances";
import { noJob, type AdvertFrame } from "../situation";

export const ON_WORK: AdvertFrame[] = [
  {
    rule: "OTH-01",
    root: roots(
      "\\bdisponibilita (?:totale|illimitata|assoluta|completa|massima|h ?24|24 ?h|24 ore(?: su 24)?|7 giorni su 7|sette giorni su sette|senza limiti)(?: h ?24| di orario)?",
      "\\b(?:massima disponibilita|massima flessibilita|flessibilita totale) (?:oraria|di orario)\\b",
      "\\borari[o]? illimitat[oi]\\b",
      "\\bflessibilita oraria (?:totale|assoluta)\\b",
    ),
    mild: true,
    unless: [notNeeded],
  },
  {
    rule: "OTH-01",
    root: roots("\\b(?:no |astenersi )?perdi ?tempo\\b"),
    mild: true,
  },
  {
    rule: "OTH-01",
    root: roots(
      "\\b(?:reperibil[ei]|disponibil[ei]|rintracciabil[ei]) sempre\\b[^.;]{0,20}\\b(?:notte|festiv\\w+|domenic\\w+|giorno)",
      "\\b(?:reperibil[ei]|disponibil[ei]|rintracciabil[ei]|operativ[oi]|presente|a disposizione) (?:sempre |anche )?(?:h ?24|24 ?h|24 ore su 24|giorno e notte|notte e giorno|7 giorni su 7|sette giorni su sette|a qualunque ora|a qualsiasi ora|a tutte le ore|365 giorni)\\b",
      "\\b(?:7|sette) (?:giorni )?su (?:7|sette)\\b[^.;]{0,40}\\b(?:senza (?:riposo|giorno|ferie|pause)|niente|nessun riposo|si lavora)",
      "\\bsenza (?:guardare l'orologio|guardare gli orari|giorno libero|giorni liberi|riposo(?: settimanale)?|giorno di riposo|giorni di riposo|limiti d'orario|limiti di orario|orari(?:o)?(?: fissi)?(?: e giorni)?|pause|pausa|badare all'orario)\\b",
      "\\b(?:chi|gente che|persone che|se) (?:guard[ai]|conta|bada(?:te)? all[ae']?|chiede|timbra e scappa|scappa|vuole|pretende)[^.;:]{0,16} ?(?:orologio|ore|giorn[oi] liber[oi]|domeniche?|week ?-?end liber[oi]|ferie|permessi|riposo|straordinari|sabato libero)\\b[^.;]{0,40}(?:lasc|asten|non |cerchi|altrove|evit)",
      "\\b(?:niente|nessun|no|zero|mai|scordat\\w+|dimenticat\\w+) (?:ferie|giorni? (?:liber[oi]|di riposo)|riposo|riposi|domeniche libere|permessi|pause|orari|festivita)\\b(?! (?:arretrat|non godut|fissi? imposti|spezzat|notturn))",
      "\\b(?:riposo|riposi|ferie|giorno libero|giorni liberi)\\b[^.;:,]{0,25}\\b(?:se ne (?:ri)?parla|a (?:ottobre|settembre|fine stagione|stagione finita)|dopo la stagione|quando si puo|se si puo|se capita|non (?:si|ci|c'|e|sono)\\w*|zero|mai|niente)\\b",
      "\\b(?:si lavora|lavoro|lavorerai|turni|impegno|aperti|presenza)\\b[^.;:]{0,20}\\b(?:tutti i giorni|7 giorni su 7|sette giorni su sette|ogni giorno|7\\/7|7 su 7)\\b[^.;]{0,30}\\b(?:senza|niente|nessun|compres[aie] (?:la )?(?:domenic|festiv)\\w+ e|di riposo)\\b",
      "\\b(?:giorno e notte|notte e giorno|h ?24|24 ?h)\\b[^.;]{0,16}\\b(?:7|sette) (?:giorni )?su (?:7|sette)\\b",
      "\\b(?:7|sette) (?:giorni )?su (?:7|sette)\\b[^.;]{0,16}\\b(?:giorno e notte|h ?24|24 ore|senza|anche di notte)\\b",
      "\\bpresenza (?:continua|costante|fissa|giorno e notte)\\b[^.;]{0,40}\\b(?:notte|festivi|senza|sempre)",
      "\\b(?:anche|pure) (?:di )?notte[^.;]{0,20}\\bfestiv\\w+[^.;]{0,14}\\bsenza\\b",
      "\\b(?:nessun|senza (?:alcun)?) (?:giorno|giorni) (?:liber[oi]|di riposo)\\b",
      "\\b(?:turn[oi]|giornat[ae]|orario|servizi[oi]) (?:anche )?(?:di|da|fino a) (?:1[3-9]|tredici|quattordici|quindici|sedici) ore\\b",
      "\\b(?:1[2-9]|dodici|tredici|quattordici|quindici|sedici) ore (?:al giorno|giornaliere|di lavoro al giorno|tutti i giorni|per turno|a turno|di fila|consecutive)\\b",
      "\\b(?:un[ao]|1) (?:sol[ao] )?(?:domenica|giorno|giornata|sabato) (?:liber[oa]|di riposo) (?:al mese|ogni (?:due|tre|quattro) settimane)\\b",
      "\\b(?:sempre|giorno e notte) (?:in casa|presente|sul posto|a disposizione)\\b",
      "\\b(?:5[5-9]|[6-9]\\d|sessanta|settanta|ottanta) ore (?:a settimana|settimanali|la settimana|alla settimana|settimana)\\b",
      "\\b(?:si (?:comincia|inizia|attacca|parte|sa quando)|quando si) (?:\\w+ )?(?:ma non (?:si sa )?quando|e non si sa (?:quando|a che ora)|ma non a che ora si (?:finisce|stacca|smette))",
      "\\b(?:si finisce quando|finche non (?:si|e|abbiamo) |ad oltranza|a oltranza|fino a che (?:serve|c'e bisogno))",
      "\\b(?:ferie|riposo|riposi|giorno libero) (?:\\w+ )?(?:non (?:se ne parla|esiste|esistono|previst\\w+|ce n'e|ci sono|sono ammess\\w+)|solo se)\\b",
    ),
    unless: [
      noJob,
      notNeeded2,
      someoneServed,
      ({ before, after, around }) =>
        /\b(?:strutt|apert|servizio|assistenza|attiv|hotel|farmacia|sorveglianza|centralin|reception|impiant|guardia|emergenz|negozio|alber)\w*[^.;]{0,30}$/.test(
          before.slice(-40),
        ) ||
        /\b(?:a turno|su turni|turni di (?:[4-8]|otto|sei)|rotazione|reperibilita (?:pagat|retribuit|a turn)|riposo compensativo|compensat)\w*/.test(
          around,
        ) ||
        /^ (?:spezzat|notturn|festiv|di chiusura|fissi (?:lo )?decid|imposti|da rispettare|ti organizzi|li decidi|lo decidi)/.test(
          after,
        ),
    ],
    doubt: [
      ({ situation, mentions }) =>
        situation.fields.contract === "domestic" || mentions(/\bconvivent[ei] (?:ma|con pause)\b/),
    ],
  },
  {
    rule: "OTH-01",
    root: roots(
      "\\b(?:guard\\w+ l'orologio|giorn[oi] liber[oi]|orologio|week ?-?end liberi|ore contate|8 ore e basta|otto ore e basta|pretese di orario|fretta di (?:uscire|andare a casa)|domeniche libere)\\b",
    ),
    stance: [
      {
        after: OUT.after ?? [],
        before: [
          {
            pattern: words("\\b(?:astener\\w+|astengano|evit\\w+|inutile|no|niente|scordat\\w+|dimentic\\w+)\\b"),
            reach: 26,
          },
        ],
      },
    ],
    unless: [noJob, notNeeded2, everybody],
  },
  {
    rule: "OTH-01",
    root: roots(
      "\\bdalle (?:ore )?\\d{1,2}(?:[.:,]\\d{2})? (?:alle|a|fino alle|fino a) (?:ore )?(?:\\d{1,2}(?:[.:,]\\d{2})?|mezzanotte|l'una|notte fonda)",
    ),
    only: [longDay],
    unless: [
      noJob,
      ({ around }) =>
        /\b(?:apert\w+|turn[oi]|rotazione|spezzat\w+|paus\w+|oppure|compres[ei] tra|fascia|disponibil\w+ tra|reperibil\w+|chius\w+|orario del|bar|locale|struttura)\b/.test(
          around.replace(/\bsenza paus\w+/, ""),
        ),
    ],
  },
  {
    rule: "OTH-03",
    root: roots(
      "\\bdimissioni in bianco\\b",
      "\\bdimissioni[^.;\\n]{0,15} (?:senza data|non datat\\w+|gia (?:firmat|sottoscritt)\\w+)\\b",
      "\\bfirm\\w+[^.;\\n]{0,30} (?:foglio|carta) (?:in )?bianc[oa]\\b",
      "\\bfirma(?:re|ta|to)?\\b[^.;\\n]{0,20} dimissioni\\b",
      "\\b(?:foglio|lettera|carta|modulo) (?:\\w+ )?(?:gia firmat[oa]|firmat[oa] in anticipo|in bianco)\\b[^.;\\n]{0,40}",
      "\\bdimissioni (?:firmate|preventive|anticipate)\\b",
    ),
    unless: [refused, notNeeded],
  },
  {
    rule: "OTH-04",
    root: roots(
      "\\bautomunit[oaie]\\b",
      "\\bmunit[oaie] di auto(?:vettura)?\\b",
      "\\bauto propria\\b",
      "\\bmezzo proprio\\b",
      "\\bpatente b\\b",
    ),
    unless: [
      notNeeded,
      ({ root, situation, mentions }) =>
        /patente/.test(root) &&
        (situation.fields.requiredLicences.length > 0 ||
          mentions(/\b(?:furgon|camion|consegn|guid|autist|trasport|autocarr|veicol)\w*/)),
    ],
  },
];

/** From when to when, in one go: thirteen hours leave no eleven of rest (D.Lgs. 66/2003 art. 7). */
function longDay({ root }: { root: string }): boolean {
  const [from = NaN, to = NaN] = [...root.matchAll(/\d{1,2}(?=[.:,]\d{2}|\b)(?![.:,]?\d*\d{3})/g)]
    .map(([hour]) => Number(hour))
    .filter((hour) => hour <= 24);
  const end = /mezzanotte|una$|fonda/.test(root) ? 24 : to < from ? to + 24 : to;
  return end - from > 13 && from < 12;
}

function notNeeded2({ before }: { before: string }): boolean {
  return /\b(?:non (?:chiediamo|serve|vogliamo|pretendiamo|si chiede)|mai|nessuno (?:chiede|ti chiede))\b[^.;:]{0,30}$/.test(
    before,
  );
}
