import { describe, expect, test } from "vitest";
import { stems, words } from "~search/italian/words";

const same = (a: string, b: string) => expect(stems(a), `${a} = ${b}`).toEqual(stems(b));

describe("both genders and both numbers are one word", () => {
  test.each([
    ["cameriera", "cameriere"],
    ["camerieri", "cameriera"],
    ["infermiere", "infermieri"],
    ["direttrice", "direttore"],
    ["direttrici", "direttori"],
    ["operatrice", "operatori"],
    ["commessa", "commesso"],
    ["commesse", "commessi"],
    ["operaia", "operaio"],
    ["operai", "operaie"],
    ["barista", "baristi"],
    ["estetiste", "estetista"],
    ["dottoressa", "dottore"],
    ["professoresse", "professori"],
    ["studentessa", "studente"],
    ["medici", "medico"],
    ["tecniche", "tecnici"],
    ["tecnica", "tecnico"],
    ["biologhe", "biologo"],
    ["psicologi", "psicologa"],
    ["cuoca", "cuochi"],
    ["segretaria", "segretario"],
    ["segretari", "segretarie"],
    ["assessora", "assessore"],
    ["collaboratrice domestica", "collaboratori domestici"],
    ["marinaia", "marinaio"],
    ["attrice", "attore"],
  ])("%s = %s", same);

  test("-essa is taken off from a list only: commessa is not comm-essa", () => {
    expect(stems("commessa")).not.toEqual(stems("commettere"));
    expect(stems("badessa")).toEqual(["badess"]);
  });

  test("different work stays different", () => {
    expect(stems("magazzino")).not.toEqual(stems("magazziniere"));
    expect(stems("cartiera")).not.toEqual(stems("carta"));
    expect(stems("panettiere")).not.toEqual(stems("panettone"));
    expect(stems("posta")).not.toEqual(stems("posteggio"));
  });
});

describe("marks inside words", () => {
  test.each([
    ["cameriere/cameriera", "cameriere cameriera"],
    ["cameriere/a", "cameriere"],
    ["addetto/a", "addetto"],
    ["operatore/trice", "operatore"],
    ["addetti/e", "addetto"],
    ["OSS/O.S.S.", "oss oss"],
    ["o.s.s.", "OSS"],
    ["H.A.C.C.P.", "haccp"],
    ["R.S.P.P", "rspp"],
    ["qualità", "qualita"],
    ["perché no caffè", "perche no caffe"],
    ["l'addetto all’ufficio", "addetto ufficio"],
    ["dell'operaio", "operaio"],
    ["un’impiegata", "impiegata"],
    ["part-time", "part time"],
    ["socio-sanitario", "socio sanitario"],
    ["cameriere(a)", "cameriere"],
    ["cuoco | chef", "cuoco chef"],
  ])("%s = %s", same);

  test("names that are all marks survive", () => {
    expect(words("sviluppatore C++ C# e .NET").map((word) => word.text)).toEqual([
      "sviluppatore",
      "cplusplus",
      "csharp",
      "dotnet",
    ]);
    expect(stems("ASP.NET")).toEqual(stems(".net"));
    expect(stems("patente C")).toEqual(["patent"]); // a lone letter says nothing; the licence is a filter
    expect(stems("C")).toEqual(["c"]);
  });

  test("codes and numbers are left as they are", () => {
    expect(stems("HO51 7114 L-482")).toEqual(["ho51", "7114", "l", "482"].filter((stem) => stem !== "l"));
  });
});

describe("words that say nothing", () => {
  test("go, in any position", () =>
    expect(words("addetto alle vendite per la zona di Lucca").map((word) => word.text)).toEqual([
      "addetto",
      "vendite",
      "zona",
      "lucca",
    ]));
  test("stay when there is nothing else", () => expect(words("di").map((word) => word.text)).toEqual(["di"]));
  test("nothing gives nothing", () => {
    expect(words("")).toEqual([]);
    expect(words(" -/'’ ")).toEqual([]);
  });
});

test("text of any kind is folded without complaint, and folding twice changes nothing", () => {
  const odd = [
    "İSTANBUL",
    "ﬁsioterapista",
    "ß",
    "日本語",
    "\u0000\ud800",
    "a".repeat(5000),
    "''''",
    "c++c++",
    "(((",
    "عامل نظافة",
    "прибиральниця",
  ];
  for (const text of odd) {
    const once = words(text).map((word) => word.text);
    expect(
      words(once.join(" ")).map((word) => word.text),
      text,
    ).toEqual(once);
  }
});
