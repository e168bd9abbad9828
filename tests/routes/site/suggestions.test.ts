import { expect, test } from "vitest";
import { loader as everything } from "~/routes/site/postings/suggestions";
import { loader as vocabulary } from "~/routes/site/vocabulary/suggestions";
import { ask, publicContext } from "../../support/publicSite";
import { testDatabase } from "../../support/database";

const database = await testDatabase();
const from = (clientAddress: string) => publicContext(database, { clientAddress });

test("whoever types meets no limit, a class behind one address neither; a program that hammers is told quietly to wait", async () => {
  const program = from("192.0.2.9");
  const answers = [];
  for (let asked = 0; asked < 301; asked++) {
    const fields =
      asked % 2 === 0
        ? ask(everything, program, "/suggerimenti?q=m")
        : ask(vocabulary, program, "/suggerimenti/professioni?q=m", { params: { kind: "professioni" } });
    answers.push(await fields);
  }
  expect(answers.slice(0, 300).every(({ status }) => status === 200)).toBe(true);
  const last = answers[300] as Response;
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(last.headers.get("cache-control")).toBe("no-store");
  expect(await last.json()).toEqual([]);
  expect((await ask(everything, from("192.0.2.10"), "/suggerimenti?q=ma")).status).toBe(200);
});
