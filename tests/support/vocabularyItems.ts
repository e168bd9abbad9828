import type { OccupationId } from "~/domain/ids";
import type { OccupationDocument } from "~search/port";

/** A small vocabulary: names of work people look for here. */
export const OCCUPATIONS: OccupationDocument[] = [
  ["assistente familiare", ["badante"], "5322"],
  ["operatore socio-sanitario/operatrice socio-sanitaria", ["OSS"], "5321"],
  ["conduttore di carrelli elevatori/conduttrice di carrelli elevatori", ["mulettista"], "8344"],
  ["cameriere/cameriera", ["cameriere di sala"], "5131"],
  ["cameriere ai piani/cameriera ai piani", [], "9112"],
  ["saldatore/saldatrice", ["saldatore TIG"], "7212"],
  ["conduttore di macchine per la carta", ["cartaio", "addetto alla macchina continua"], "8171"],
  ["autista di mezzi pesanti", ["camionista"], "8332"],
  ["contabile", ["ragioniere"], "4311"],
  ["sviluppatore di software/sviluppatrice di software", ["programmatore", "sviluppatore C++"], "2512"],
  ["calzolaio/calzolaia", [], "7536"],
  ["commesso/commessa", ["addetto alle vendite"], "5223"],
].map(([label, aliases, iscoCode], at) => ({
  occupationId: (at + 1) as OccupationId,
  label: label as string,
  aliases: aliases as string[],
  iscoCode: iscoCode as string,
  description: "",
}));
