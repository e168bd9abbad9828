import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { insertOrganisation } from "~db/queries/organisations/organisations";
import { testDatabase } from "../../support/database";
import { insertWorld } from "../../support/desk";
import { callCommand, runCommand } from "../../support/runCommand";

const { db, url } = await testDatabase();
const folder = mkdtempSync(path.join(os.tmpdir(), "postings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = "organizzazione;codice_interno;tipo;titolo;comune;paga_da;paga_ogni";
const GOOD = "Cartiera di Prova;A-1;lavoro;Cartaia;Lucca;1.500,00;mese";

function fileOf(...rows: string[]): string {
  const file = path.join(folder, "annunci.csv");
  writeFileSync(file, `\uFEFF${[HEAD, ...rows].join("\r\n")}\r\n`);
  return file;
}
const run = (...args: string[]) => callCommand("importPostings", args, url);
const drafts = () =>
  db.selectFrom("postings").select(["externalId", "title", "payMinCents", "state"]).orderBy("externalId").execute();

test(
  "adverts of a file become drafts once, what is wrong is told by line, a preview writes nothing",
  { timeout: 120_000 },
  async () => {
    await insertWorld(db);
    await db.transaction().execute((trx) =>
      insertOrganisation(trx, {
        name: "Cartiera di Prova",
        kind: "employer",
        vatNumber: null,
        taxCode: "00000000018",
        comune: "046017",
        email: null,
        phone: null,
      }),
    );
    const file = fileOf(
      GOOD,
      'Cartiera di Prova;A-2;lavoro;Carr"ellista;Lucca;1.600,00;mese',
      "Nessuno srl;A-3;lavoro;Cuoca;Lucca;;",
    );

    const preview = await run(file, "--preview");
    expect(preview.out).toMatch(/^1 new$[^]*^2 refused$[^]*preview/m);
    expect(await drafts()).toEqual([]);

    const first = await runCommand("importPostings", [file], url);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^ {2}line 3: .+\n {2}line 4: refused, organizzazione: .+/m);
    const kept = [{ externalId: "A-1", title: "Cartaia", payMinCents: 150_000, state: "draft" }];
    expect(await drafts()).toEqual(kept);

    expect((await run(file)).out).toMatch(/^1 as they were$/m);
    expect(await drafts()).toEqual(kept);
    expect((await run(fileOf(GOOD.replace("1.500", "1.550")))).out).toMatch(/^1 updated$/m);
    expect((await drafts())[0]?.payMinCents).toBe(155_000);
  },
);

test(
  "the option says whose the adverts are where a row does not, by name or number; a stranger changes nothing",
  { timeout: 120_000 },
  async () => {
    const file = fileOf(";B-1;lavoro;Cuoca;Lucca;1.500,00;mese");
    expect((await run(file)).out).toMatch(/^1 refused$/m);
    const nobody = await run(file, "--organisation", "Nessuno srl");
    expect([nobody.code, nobody.err.trim().split("\n").length, nobody.err]).toEqual([
      1,
      1,
      expect.stringContaining("Nessuno srl"),
    ]);
    expect((await run(file, "--organisation=cartiera di prova")).out).toMatch(/^1 new$/m);
    expect((await drafts()).map(({ externalId }) => externalId)).toContain("B-1");
  },
);

test("a file that cannot be used is refused in one sentence", { timeout: 120_000 }, async () => {
  const ends = await Promise.all([run(), run("/nowhere.csv"), run(fileOf())]);
  expect(ends.map(({ code, err }) => [code, err.trim().split("\n").length])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  expect(ends.map(({ err }) => err).join("")).toMatch(
    /^Give one CSV file[^]*is not a file[^]*has no advert that can be read/,
  );
});
