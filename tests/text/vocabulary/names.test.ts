import { expect, test } from "vitest";
import { bothGenders } from "~/text/vocabulary/names";

test.each([
  ["addetto al magazzino", "addetta al magazzino", "addetta/o al magazzino"],
  ["conduttore di linea", "conduttrice di linea", "conduttrice/ore di linea"],
  ["operatore socio-sanitario", "operatrice socio-sanitaria", "operatrice/ore socio-sanitaria/o"],
  ["manovale edile", "manovale edile", "manovale edile"],
  ["professore", "professoressa", "professoressa/professore"],
  ["uomo delle pulizie", "donna delle pulizie", "donna/uomo delle pulizie"],
])("%s, %s: %s", (masculine, feminine, both) => {
  expect(bothGenders(masculine, feminine)).toBe(both);
});
