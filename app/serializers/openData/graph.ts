/** RDF as a list of things with their properties, and three ways to write it. Names are prefixed: "dct:title". */
export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dct: "http://purl.org/dc/terms/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatapit: "http://dati.gov.it/onto/dcatapit#",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  owl: "http://www.w3.org/2002/07/owl#",
} as const;
type Name = `${keyof typeof PREFIXES}:${string}`;

export type Value = { iri: string } | { text: string; language?: string; datatype?: Name };
export interface Thing {
  iri: string;
  types: readonly Name[];
  properties: readonly (readonly [Name, readonly Value[]])[];
}

export const iri = (...iris: readonly string[]): Value[] => iris.map((one) => ({ iri: one }));
export const literal = (text: string): Value[] => [{ text }];
export const typed = (text: string, datatype: Name): Value[] => [{ text, datatype }];

/** Turtle. */
export function toTurtle(things: readonly Thing[]): string {
  const heads = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const blocks = things.map(({ iri: id, types, properties }) => {
    const lines = [
      `a ${types.join(", ")}`,
      ...properties.map(([name, values]) => `${name} ${values.map(turtleValue).join(", ")}`),
    ];
    return `<${id}>\n  ${lines.join(" ;\n  ")} .`;
  });
  return `${[heads.join("\n"), ...blocks].join("\n\n")}\n`;
}

function turtleValue(value: Value): string {
  if ("iri" in value) return `<${value.iri}>`;
  const text = `"${value.text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
  if (value.language) return `${text}@${value.language}`;
  return value.datatype ? `${text}^^${value.datatype}` : text;
}

const full = (name: string): string => {
  const [prefix = "", local = ""] = name.split(/:(.*)/s);
  return PREFIXES[prefix as keyof typeof PREFIXES] + local;
};
const xml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** RDF/XML, as the national catalogue harvests it. */
export function toRdfXml(things: readonly Thing[]): string {
  const spaces = Object.entries(PREFIXES)
    .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
    .join("\n  ");
  const blocks = things.map(({ iri: id, types, properties }) => {
    const lines = [
      ...types.map((type) => `<rdf:type rdf:resource="${full(type)}"/>`),
      ...properties.flatMap(([name, values]) => values.map((value) => xmlValue(name, value))),
    ];
    return `  <rdf:Description rdf:about="${xml(id)}">\n    ${lines.join("\n    ")}\n  </rdf:Description>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n  ${spaces}>\n${blocks.join("\n")}\n</rdf:RDF>\n`;
}

function xmlValue(name: Name, value: Value): string {
  if ("iri" in value) return `<${name} rdf:resource="${xml(value.iri)}"/>`;
  const mark = value.language
    ? ` xml:lang="${value.language}"`
    : value.datatype
      ? ` rdf:datatype="${full(value.datatype)}"`
      : "";
  return `<${name}${mark}>${xml(value.text)}</${name}>`;
}

/** JSON-LD, flat. */
export function toJsonLd(things: readonly Thing[]): string {
  const value = (one: Value) =>
    "iri" in one
      ? { "@id": one.iri }
      : {
          "@value": one.text,
          ...(one.language ? { "@language": one.language } : {}),
          ...(one.datatype ? { "@type": one.datatype } : {}),
        };
  const graph = things.map(({ iri: id, types, properties }) => ({
    "@id": id,
    "@type": types,
    ...Object.fromEntries(properties.map(([name, values]) => [name, values.map(value)])),
  }));
  return JSON.stringify({ "@context": PREFIXES, "@graph": graph }, null, 2);
}
