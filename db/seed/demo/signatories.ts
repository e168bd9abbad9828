export const SIGNATORY_KINDS = [
  "municipality",
  "public_body",
  "social",
  "foundation",
  "employers",
  "cooperatives",
  "farmers",
  "union",
] as const;
export type SignatoryKind = (typeof SIGNATORY_KINDS)[number];

/** A body of the protocol in the demonstration: public bodies by function, the others without a real name. */
export interface DemoSignatory {
  name: string;
  kind: SignatoryKind;
  email: string;
  /** Invented person who sits at the tables. */
  delegate: string;
}

// name | kind | delegate
const ROWS = `
Comune|municipality|Amaranta Protocollini
Centro per l'impiego|public_body|Ruggero Sportelletti
Ufficio scolastico|public_body|Clelia Registrini
Provincia|public_body|Adelmo Deliberini
Camera di commercio|public_body|Nerina Visurelli
Polo tecnologico|public_body|Tancredi Prototipini
Ente caritativo|social|Fosca Mensucci
Diocesi|social|Celso Parrocchini
Fondazione bancaria A|foundation|Ludovica Erogatini
Fondazione bancaria B|foundation|Gismondo Bandini-Finti
Associazione degli industriali|employers|Vittorina Capannonelli
Associazione degli artigiani A|employers|Duccio Bottegucci
Associazione degli artigiani B|employers|Assunta Tornietti
Associazione dei commercianti A|employers|Ernani Vetrinelli
Associazione dei commercianti B|employers|Palmira Scontrinucci
Associazione delle cooperative A|cooperatives|Oliviero Quotini
Associazione delle cooperative B|cooperatives|Isolina Sociucci
Associazione degli agricoltori A|farmers|Corrado Zappinelli
Associazione degli agricoltori B|farmers|Fiammetta Solchini
Associazione degli agricoltori C|farmers|Evaristo Covonelli
Sindacato A|union|Norma Vertenzini
Sindacato B|union|Attilio Assembletti
Sindacato C|union|Dina Tutelucci
`;

const slug = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]+/g, "-");

/** The 23 signatory bodies, the Comune first. */
export const SIGNATORIES: readonly DemoSignatory[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", kind = "", delegate = ""] = row.split("|");
    return {
      name,
      kind: SIGNATORY_KINDS.find((option) => option === kind) ?? "public_body",
      email: `tavolo@${slug(name)}.invalid`,
      delegate,
    };
  });
