import { paths } from "~/paths";
import { FIRM, READER, TITLE } from "./world";

export interface WrittenLetter {
  kind: string;
  locale: string;
  to: string;
  subject: string;
  body: string;
  html: string | null;
  headers: Record<string, string>;
}

/** Words each language cannot do without and the others do not have. */
const OWN_WORDS: Record<string, RegExp> = {
  it: words("il|che|è|di|gli|della|nel|sono|hai|puoi|per|con|una|lo|se vale|questo|questa|perché"),
  en: words("the|you|your|of|this|and|is|with|we|was|it is|have|from"),
  fr: words("les|vous|votre|pour|est|et|cette|sur|nous|une|ce|avez"),
};

function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}’'])(${list})(?![\\p{L}])`, "giu");
}

const SIGNATURES = ["Lo sportello lavoro", "The job desk", "Le guichet emploi"];
/** Italian names that stand in letters of every language. */
const NAMES = [FIRM, TITLE, READER, "Lucca per il lavoro", "Difensore civico digitale"];

const LINK = /https?:\/\/[^\s<>"]+/g;
const QUOTED_BUTTON = /(?:premi|press|appuyez sur) [«“]\s?([^»”]+?)\s?[»”]/g;
const BROKEN = /undefined|\bnull\b|NaN|Invalid Date|\[object|[{}]|\$\{|<\/?[a-z]/;
/** A full stop after another mark; a comma may follow an abbreviation. */
const DOUBLED = /[.!?]\s?\.(?!\.)|,\s?[.,;:]|[;:][.,;:]/u;

/** The addresses a letter leads to: in its text, in its marked-up twin, and for the button of mail programs. */
export function linksIn({ body, html, headers }: WrittenLetter): string[] {
  const unescaped = (html ?? "").replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const marked = [...unescaped.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link);
  const leaving = /<(http[^>]+)>/.exec(headers["List-Unsubscribe"] ?? "")?.[1];
  return [...new Set([...(body.match(LINK) ?? []), ...marked, ...(leaving ? [leaving] : [])])];
}

/** The buttons a letter names: whoever follows its link must find them there. */
export function buttonsIn({ body }: WrittenLetter): string[] {
  return [...body.matchAll(QUOTED_BUTTON)].map(([, name = ""]) => name.replaceAll("\u00a0", " "));
}

/** What a reader would stumble over, in words. Empty when the letter is as it should be. */
export function letterFaults(letter: WrittenLetter, { deskPhone }: { deskPhone: string }): string[] {
  const { subject, body, locale, html } = letter;
  const readers = OWN_WORDS[locale];
  const prose = NAMES.reduce((text, name) => text.replaceAll(name, "…"), `${subject}\n${body}`).replace(LINK, "");
  const foreign = Object.entries(OWN_WORDS)
    .filter(([other]) => other !== locale)
    .flatMap(([other, own]) => (prose.match(own) ?? []).map((word) => `${other} word "${word}"`));
  const broken = [subject, body.replace(LINK, ""), html?.replace(/<[^>]*>/g, " ") ?? ""].flatMap(
    (text) => BROKEN.exec(text)?.[0] ?? [],
  );
  const said = `${subject}\n${body.replace(LINK, "")}`;
  const doubled = DOUBLED.exec(said)?.[0];
  const paragraphs = body.trimEnd().split("\n\n");
  return [
    ...foreign,
    ...(readers && (prose.match(readers) ?? []).length < 2 ? [`hardly a word of ${locale}`] : []),
    ...broken.map((text) => `broken: ${text}`),
    ...(doubled ? [`doubled punctuation: ${doubled}`] : []),
    ...(/ {2}\S/.test(said.replace(/^ {2}/gm, "")) ? ["two spaces"] : []),
    ...(paragraphs.some((each) => each.trim() === "") ? ["an empty paragraph"] : []),
    ...(/[:,]\s*$/.test(subject) || subject.trim() === "" ? ["a subject without its end"] : []),
    ...(isSigned(body) ? [] : ["words after the signature"]),
    ...promisedLinks(letter).map((line) => `no link after: ${line}`),
    ...(/chiama(ci| lo sportello)|call (us|the)|appelez/i.test(body) && !body.includes(deskPhone)
      ? ["asks to call and does not say where"]
      : []),
  ];
}

/** Lines that announce a link, by a colon at their end, and have none under them. */
function promisedLinks({ body }: WrittenLetter): string[] {
  const lines = body.split("\n").map((line) => line.trim());
  const opens = words("qui|pagina|page|here|ici|link|lien");
  return lines.filter((line, n) => line.endsWith(":") && line.search(opens) >= 0 && !lines[n + 1]?.startsWith("http"));
}

/** The signature ends a letter; only how to get in may stand under it. */
function isSigned(body: string): boolean {
  const paragraphs = body.trimEnd().split("\n\n");
  const signed = paragraphs.findIndex((each) => SIGNATURES.includes(each));
  return signed >= 0 && paragraphs.slice(signed + 1).every((each) => each.includes(paths.register()));
}
