/** Kinds of act, as the checker writes them → as they are named in addresses (urn:nir). */
const ACTS: Record<string, string> = {
  "D.Lgs.": "decreto.legislativo",
  "D.L.": "decreto.legge",
  "L.": "legge",
  "D.P.R.": "decreto.del.presidente.della.repubblica",
};
const CODES: Record<string, string> = {
  "c.c.": "urn:nir:stato:regio.decreto:1942-03-16;262:2",
  "Cost.": "urn:nir:stato:costituzione",
};
const SITE = "https://www.normattiva.it/uri-res/N2Ls?";

/**
 * Where an article can be read, on Normattiva, the State's collection of the laws in force: "D.Lgs. 276/2003, art. 9, c. 1"
 * → its address. Null for what is not there: regional acts, European regulations.
 */
export function lawAddress(reference: string): string | null {
  const code = /^(Cost\.)(?:, art\. (\d+))?/.exec(reference) ?? /^art\. (\d+) (c\.c\.)/.exec(reference);
  if (code) {
    const [name, article] = code[1] === "Cost." ? [code[1], code[2]] : [code[2] ?? "", code[1]];
    return `${SITE}${CODES[name]}${articleOf(article)}`;
  }
  const act = /^(D\.Lgs\.|D\.L\.|L\.|D\.P\.R\.) (\d+)\/(\d{4})(?:, art\. (\d+(?:-[a-z]+)?))?/.exec(reference);
  if (!act) return null;
  const [, kind = "", number = "", year = "", article] = act;
  return `${SITE}urn:nir:stato:${ACTS[kind]}:${year};${number}${articleOf(article)}`;
}

function articleOf(article: string | undefined): string {
  return article === undefined ? "" : `~art${article.replace("-", "")}`;
}
