import { expect, test } from "vitest";
import { lawAddress } from "~/text/lawAddress";

test.each([
  ["D.Lgs. 276/2003, art. 9, c. 1", "urn:nir:stato:decreto.legislativo:2003;276~art9"],
  ["L. 300/1970, art. 5 e 8", "urn:nir:stato:legge:1970;300~art5"],
  ["D.L. 62/2026, conv. L. 112/2026", "urn:nir:stato:decreto.legge:2026;62"],
  ["L. 296/2006, art. 1, c. 622", "urn:nir:stato:legge:2006;296~art1"],
  ["art. 2096 c.c.", "urn:nir:stato:regio.decreto:1942-03-16;262:2~art2096"],
  ["Cost., art. 36", "urn:nir:stato:costituzione~art36"],
])("%s can be read where the State publishes it", (reference, urn) => {
  expect(lawAddress(reference)).toBe(`https://www.normattiva.it/uri-res/N2Ls?${urn}`);
});

test.each([
  "L.R. Toscana 32/2002, art. 17-bis",
  "GDPR, art. 9-10",
  "Reg. (UE) 492/2011, art. 3",
  "D.P.G.R. Toscana 47/R/2003, art. 86-quinquies",
])("%s has no address there", (reference) => {
  expect(lawAddress(reference)).toBeNull();
});
