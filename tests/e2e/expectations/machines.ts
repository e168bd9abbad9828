import { code, everyone, type Case } from "./cases";

/** What programs and printers read: open data, the lists inside other sites, the API, suggestions, feeds, sheets. */
export const MACHINES: Record<string, Case[]> = {
  "/dati-aperti": [{ answers: everyone("page") }],
  "/dati-aperti/opportunita.csv": [{ answers: everyone("page") }],
  "/dati-aperti/opportunita-per-mese.csv": [{ answers: everyone("page") }],
  "/dati-aperti/catalogo.ttl": [{ answers: everyone("page") }],
  "/dati-aperti/catalogo.rdf": [{ answers: everyone("page") }],
  "/dati-aperti/catalogo.jsonld": [{ answers: everyone("page") }],
  "/incorpora": [{ answers: everyone("page") }],
  "/incorpora/opportunita": [{ answers: everyone("page") }],
  "/api": [{ answers: everyone("page") }],
  "/api/v1/openapi.json": [{ answers: everyone("page") }],
  "/api/v1/opportunita": [{ answers: everyone("page") }],
  "/api/v1/opportunita/:code": [
    { record: "published", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("page") },
  ],
  "/api/v1/occupazioni": [{ answers: everyone("refused") }],
  "/api/v1/competenze": [{ answers: everyone("refused") }],
  "/api/v1/comuni": [{ answers: everyone("page") }],
  "/api/v1/organizzazioni": [{ answers: everyone("page") }],
  "/api/v1/*": [{ filled: () => ({ "*": "niente" }), answers: everyone("missing") }],

  "/suggerimenti": [{ answers: everyone("page") }],
  "/suggerimenti/:kind": [
    { record: "occupations", filled: () => ({ kind: "professioni" }), answers: everyone("page") },
    { record: "skills", filled: () => ({ kind: "competenze" }), answers: everyone("page") },
    { record: "nothing", filled: () => ({ kind: "altro" }), answers: everyone("missing") },
  ],

  "/healthz": [{ answers: everyone("page") }],
  "/robots.txt": [{ answers: everyone("page") }],
  "/sitemap.xml": [{ answers: everyone("page") }],
  "/sitemap/:part": [{ filled: () => ({ part: "parte-1.xml" }), answers: everyone("page") }],
  "/opportunita/bacheca.pdf": [{ answers: everyone("page") }],
  "/opportunita/:code/locandina.pdf": [
    { record: "published", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("missing") },
  ],
  "/opportunita/:code/strisce.pdf": [
    { record: "published", filled: code((e) => e.published.code), answers: everyone("page") },
    { record: "closed", filled: code((e) => e.closed.code), answers: everyone("missing") },
  ],
  "/opportunita.rss": [{ answers: everyone("page") }],
  "/opportunita.atom": [{ answers: everyone("page") }],
  "/opportunita.feed.json": [{ answers: everyone("page") }],
};
