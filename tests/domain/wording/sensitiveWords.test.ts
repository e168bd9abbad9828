import { describe, expect, test } from "vitest";
import { readForm } from "~/domain/forms/formValues";
import { SetFlagForm } from "~/domain/flags/forms";
import { sensitiveWords } from "~/domain/wording/sensitiveWords";

const kinds = (text: string) => [...new Set(sensitiveWords(text).map(({ kind }) => kind))];

describe("a person's health and dealings with justice", () => {
  test.each([
    "invalida al 74%, depressione",
    "Ha la legge 104 per sé",
    "verbale di invalidità civile visto",
    "disabilità del 60 %",
    "soffre di ansia e prende farmaci",
    "in cura al CSM",
    "operata di ernia a marzo",
    "epilettico, niente guida",
    "problemi di schiena",
    "è incinta di tre mesi",
    "dipendenza da alcol, segue il SERT",
    "certificato medico presentato",
    "ex tossicodipendente",
    "diabetica",
  ])("health: %s", (text) => expect(kinds(text)).toContain("health"));

  test.each([
    "ex detenuto, fine pena a giugno",
    "è ai domiciliari fino a marzo",
    "messa alla prova con l'UEPE",
    "condannata per furto",
    "ha precedenti penali",
    "affidamento in prova ai servizi",
  ])("justice: %s", (text) => expect(kinds(text)).toContain("judicial"));

  test.each([
    "lavoro seduto, niente pesi oltre 5 kg",
    "solo turni di giorno, rientro entro le 18",
    "pause frequenti, ambiente poco rumoroso",
    "lettera di licenziamento vista il 3 marzo",
    "iscrizione al collocamento mirato vista",
    "ISEE 7.400 euro, nucleo di quattro persone",
    "ha assistito malati di Alzheimer per sei anni",
    "OSS, esperienza con persone con disabilità",
    "badante di una signora invalida",
    "vorrebbe lavorare in farmacia",
    "diploma di maturità, corso di saldatura",
    "richiamare giovedì dopo le 15, parla spagnolo",
    "ha lavorato in sostituzione di maternità",
    "precedenti lavori in fabbrica",
    "abita in via 104 a S. Vito, linea 104",
    "ha fatto la guardia giurata",
    "non ha l'auto, prende il treno da Viareggio",
    "preferisce il mattino perché accompagna i figli a scuola",
  ])("nothing: %s", (text) => expect(sensitiveWords(text)).toEqual([]));

  test("the words are pointed at as they were written", () => {
    const text = "Vista carta: INVALIDA al 74%.";
    const [found] = sensitiveWords(text);
    expect(text.slice(found?.start, found?.end)).toBe(found?.excerpt);
    expect(found?.excerpt).toBe("INVALIDA al 74%");
  });
});

test("a flag's evidence with a diagnosis is refused, and says which words", () => {
  const read = (evidence: string) =>
    readForm(SetFlagForm("2026-12-01"), { kind: "reserved_route", route: "art1", evidence, expiresOn: "2027-12-01" });
  expect(read("invalida al 74%, depressione").errors["evidence"]).toEqual({
    code: "health_words",
    params: { words: "invalida al 74%" },
  });
  expect(read("iscrizione al collocamento mirato vista").errors).toEqual({});
});
