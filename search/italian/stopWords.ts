/** Words that say nothing about a job: articles, prepositions (also what an elision leaves), a few pronouns and verbs. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ad ai al all alla alle agli allo anche c che chi ci col coi come con cui d da dai dal dall dalla dalle dagli dallo de degli dei del
  dell della delle dello di e ed eventuale gli ha i il in l la le lo ma mi n ne negli nei nel nell nella nelle nello nn non o od
  per piu presso qualsiasi quale quali quell s se si sia sono su sugli sui sul sull sulla sulle sullo tra fra ti tutti tutte un una uno v vi
  cerco cercasi cerca offro offresi vorrei voglio lavorare`.split(/\s+/),
);
