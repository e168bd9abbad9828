import { paths } from "~/paths";
import { LOCALES, wordsFor, type Words } from "~/text/words";
import { iri, literal, type Thing, typed, type Value } from "./graph";

export const CC_BY = "https://creativecommons.org/licenses/by/4.0/";
const EU = "http://publications.europa.eu/resource/authority";

export interface CatalogueFacts {
  siteUrl: string;
  siteName: string;
  comuneName: string;
  /** Land registry code of the Comune: the public bodies' index says "c_" and its small letters. */
  belfiore: string;
  /** ISTAT code. */
  comune: string;
  deskName: string;
  deskEmail: string;
  deskPhone: string;
  /** ISO dates. */
  modified: string;
  firstPublished: string;
}

interface Dataset {
  key: keyof Words["api"]["openData"]["datasets"];
  themes: readonly string[];
  frequency: string;
  files: readonly { key: string; path: string; type: "CSV" | "JSON"; media: string }[];
}

/** What is released as open data: the page, the catalogue and the tests read this table. */
export const DATASETS: readonly Dataset[] = [
  {
    key: "postings",
    themes: ["SOCI", "ECON", "REGI"],
    frequency: "CONT",
    files: [
      { key: "csv", path: paths.openData.postings(), type: "CSV", media: "text/csv" },
      { key: "json", path: paths.api.postings(), type: "JSON", media: "application/json" },
    ],
  },
  {
    key: "counts",
    themes: ["SOCI", "ECON", "REGI"],
    frequency: "MONTHLY",
    files: [{ key: "csv", path: paths.openData.counts(), type: "CSV", media: "text/csv" }],
  },
];

/** Codes the files use, as standards they conform to. */
const STANDARDS = [
  { key: "istat", page: "https://www.istat.it/classificazione/codici-dei-comuni-delle-province-e-delle-regioni/" },
  { key: "isco", page: "https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/" },
  { key: "unilav", page: "https://www.cliclavoro.gov.it/barometro-del-lavoro/pagine/standard.aspx" },
] as const;

const inAll = (say: (words: Words) => string): Value[] =>
  LOCALES.map((locale) => ({ text: say(wordsFor(locale)), language: locale }));

/** The catalogue in DCAT-AP_IT, the national profile: what dati.gov.it harvests. */
export function catalogueThings(facts: CatalogueFacts): Thing[] {
  const { siteUrl } = facts;
  const at = (part: string) => `${siteUrl}${paths.openData.home()}#${part}`;
  const body = at(ipaCode(facts));
  const catalogue: Thing = {
    iri: at("catalogo"),
    types: ["dcatapit:Catalog", "dcat:Catalog"],
    properties: [
      ["dct:title", inAll((words) => `${words.api.openData.catalogue.title}: ${facts.siteName}`)],
      ["dct:description", inAll((words) => words.api.openData.lead)],
      ["dct:publisher", iri(body)],
      ["dct:language", iri(`${EU}/language/ITA`, `${EU}/language/ENG`)],
      ["dct:issued", typed(facts.firstPublished, "xsd:date")],
      ["dct:modified", typed(facts.modified, "xsd:date")],
      ["dct:license", iri(CC_BY)],
      ["dct:spatial", iri(at("luogo"))],
      ["dcat:themeTaxonomy", iri(`${EU}/data-theme`)],
      ["foaf:homepage", iri(siteUrl + paths.openData.home())],
      ["dcat:dataset", iri(...DATASETS.map(({ key }) => at(key)))],
    ],
  };
  return [
    catalogue,
    ...DATASETS.flatMap((dataset) => datasetThings(dataset, facts, { at, body })),
    ...sharedThings(facts, { at, body }),
  ];
}

interface Places {
  at: (part: string) => string;
  body: string;
}

function datasetThings(
  { key, themes, frequency, files }: Dataset,
  { siteUrl, siteName, modified, firstPublished, belfiore }: CatalogueFacts,
  { at, body }: Places,
): Thing[] {
  const page = siteUrl + paths.openData.home();
  const dataset: Thing = {
    iri: at(key),
    types: ["dcatapit:Dataset", "dcat:Dataset"],
    properties: [
      ["dct:identifier", literal(`${ipaCode({ belfiore })}:lavoro-${key}`)],
      ["dct:title", inAll((words) => `${words.api.openData.datasets[key].title}: ${siteName}`)],
      ["dct:description", inAll((words) => words.api.openData.datasets[key].text)],
      ["dct:publisher", iri(body)],
      ["dct:rightsHolder", iri(body)],
      ["dct:creator", iri(body)],
      ["dcat:theme", iri(...themes.map((theme) => `${EU}/data-theme/${theme}`))],
      [
        "dcat:keyword",
        LOCALES.flatMap((locale) => wordsFor(locale).api.openData.keywords.map((text) => ({ text, language: locale }))),
      ],
      ["dct:issued", typed(firstPublished, "xsd:date")],
      ["dct:modified", typed(modified, "xsd:date")],
      ["dct:accrualPeriodicity", iri(`${EU}/frequency/${frequency}`)],
      ["dct:language", iri(`${EU}/language/ITA`)],
      ["dct:spatial", iri(at("luogo"))],
      ["dct:conformsTo", iri(...STANDARDS.map((standard) => at(standard.key)))],
      ["dcat:contactPoint", iri(at("sportello"))],
      ["dcat:landingPage", iri(page)],
      ["dcat:distribution", iri(...files.map((file) => at(`${key}-${file.key}`)))],
    ],
  };
  const distributions = files.map(({ key: file, path, type, media }): Thing => ({
    iri: at(`${key}-${file}`),
    types: ["dcatapit:Distribution", "dcat:Distribution"],
    properties: [
      ["dct:title", inAll((words) => `${words.api.openData.datasets[key].title} (${type})`)],
      ["dct:description", inAll((words) => words.api.openData.files[type])],
      ["dct:format", iri(`${EU}/file-type/${type}`)],
      ["dcat:mediaType", iri(`https://www.iana.org/assignments/media-types/${media}`)],
      ["dcat:accessURL", iri(page)],
      ["dcat:downloadURL", iri(siteUrl + path)],
      ["dct:license", iri(CC_BY)],
      ["dct:modified", typed(modified, "xsd:date")],
    ],
  }));
  return [dataset, ...distributions];
}

function sharedThings(facts: CatalogueFacts, { at, body }: Places): Thing[] {
  return [
    {
      iri: body,
      types: ["dcatapit:Agent", "foaf:Agent"],
      properties: [
        ["dct:identifier", literal(ipaCode(facts))],
        ["foaf:name", [{ text: facts.comuneName, language: "it" }]],
      ],
    },
    {
      iri: at("sportello"),
      types: ["dcatapit:Organization", "vcard:Organization", "vcard:Kind"],
      properties: [
        ["vcard:fn", literal(`${facts.deskName}, ${facts.comuneName}`)],
        ["vcard:hasEmail", iri(`mailto:${facts.deskEmail}`)],
        ["vcard:hasTelephone", iri(`tel:${facts.deskPhone.replace(/[^\d+]/g, "")}`)],
        ["vcard:hasURL", iri(facts.siteUrl)],
      ],
    },
    {
      iri: CC_BY,
      types: ["dcatapit:LicenseDocument", "dct:LicenseDocument"],
      properties: [
        ["dct:type", iri("http://purl.org/adms/licencetype/Attribution")],
        ["foaf:name", [{ text: "Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)", language: "it" }]],
        ["owl:versionInfo", literal("4.0")],
      ],
    },
    {
      iri: at("luogo"),
      types: ["dct:Location"],
      properties: [
        ["dct:identifier", literal(facts.comune.slice(0, 3))],
        ["dcatapit:geographicalIdentifier", literal(facts.comune)],
      ],
    },
    ...STANDARDS.map(({ key, page }): Thing => ({
      iri: at(key),
      types: ["dct:Standard", "dcatapit:Standard"],
      properties: [
        ["dct:identifier", literal(key.toUpperCase())],
        ["dct:title", inAll((words) => words.api.openData.standards[key])],
        ["dcatapit:referenceDocumentation", typed(page, "xsd:anyURI")],
      ],
    })),
  ];
}

const ipaCode = ({ belfiore }: { belfiore: string }) => `c_${belfiore.toLowerCase()}`;
