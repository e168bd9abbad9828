/** Two people saved the same form: what the second reads. */
export const overtaken = {
  title: (who: string | null) => `${who ?? "Un’altra persona"} ha salvato prima di te`,
  lead: ({ about, who, at }: { about: string; who: string | null; at: string | null }) =>
    [
      about === "" ? "" : `${about}.`,
      at === null ? "" : `${who ?? "Un’altra persona"} ha salvato alle ${at}.`,
      "Quello che hai scritto è tutto qui: niente è perso.",
    ]
      .filter(Boolean)
      .join(" "),
  decide: "Da decidere",
  fields: (n: number) => (n === 1 ? "1 campo" : `${n} campi`),
  bothChanged: "L’avete cambiato tutti e due",
  before: (text: string) => `Prima: ${text}`,
  fromOther: (who: string | null, at: string | null) => [who ?? "L’altra persona", at].filter(Boolean).join(", "),
  fromMe: "tu, adesso",
  empty: "niente",
  theirsStay: (who: string | null) => `Restano le modifiche di ${who ?? "chi ha salvato prima"}`,
  theirsFoot: "Tu non le avevi toccate.",
  mineStay: "Restano le tue",
  mineFoot: (who: string | null) => `${who ?? "Chi ha salvato prima"} non le aveva toccate.`,
  save: "Salva così",
  keepTheirs: (who: string | null) => `Tieni tutto di ${who ?? "chi ha salvato prima"}`,
  kept: "Niente è salvato finché non scegli.",
  choose: (label: string) => `${label}: scegli quale versione resta`,
};
