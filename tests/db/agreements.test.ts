import { expect, test } from "vitest";
import { listAgreements, setAgreements } from "~db/queries/vocabulary/agreements";
import { readAgreements } from "~db/vocabulary/readAgreements";
import { testDatabase } from "../support/database";

const { db } = await testDatabase();

const FILE = `\uFEFFSettore contrattuale;Codice;Titolo;Scadenza
Terziario;H011;"CCNL terziario; distribuzione, servizi";31/12/2027
Metalmeccanici;c011;CCNL industria  metalmeccanica;
;;riga vuota;
`;

test("the list is read as a spreadsheet saves it, and a bad line is told", () => {
  expect(readAgreements(FILE)).toEqual({
    agreements: [
      { code: "H011", name: "CCNL terziario; distribuzione, servizi", sector: "Terziario" },
      { code: "C011", name: "CCNL industria metalmeccanica", sector: "Metalmeccanici" },
    ],
    leftOut: [4],
    lacking: [],
  });
  expect(readAgreements("a,b\n1,2\n").lacking).toEqual(["code", "name"]);
});

test("a second file corrects names, adds nothing twice and takes nothing away", async () => {
  const put = (agreements: Parameters<typeof setAgreements>[1]) =>
    db.transaction().execute((trx) => setAgreements(trx, agreements));
  expect(await put(readAgreements(FILE).agreements)).toBe(2);
  expect(await put([{ code: "H011", name: "CCNL del terziario", sector: null }])).toBe(0);
  expect((await listAgreements(db)).map(({ code, name }) => [code, name])).toEqual([
    ["H011", "CCNL del terziario"],
    ["C011", "CCNL industria metalmeccanica"],
  ]);
});
