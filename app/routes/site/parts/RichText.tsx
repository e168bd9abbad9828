import { LocalLink } from "~/components/locale";
import { paths } from "~/paths";

/** What words may point to: "[sportello](desk)", "[NASpI](glossary:naspi)". Words never spell an address. */
const TARGETS = {
  postings: () => paths.postings(),
  calls: () => paths.postings({ kind: "call" }),
  desk: paths.desk,
  findApplication: paths.findApplication,
  forOrganisations: paths.forOrganisations,
  matching: paths.howMatchingWorks,
  privacy: paths.privacy,
  legal: paths.legalNotes,
  reportSite: () => paths.reportSite(),
  easy: () => paths.easy(),
  faq: paths.faq,
} as const;

export function addressOf(target: string): string {
  const [name = "", part] = target.split(":");
  if (name === "glossary") return paths.glossary(part);
  const address = TARGETS[name as keyof typeof TARGETS] as (() => string) | undefined;
  if (!address) throw new Error(`The words point to "${target}", which is nowhere.`);
  return address();
}

/** A sentence with its links. */
export function RichText({ text }: { text: string }) {
  const pieces = text.split(/\[([^\]]+)\]\(([^)]+)\)/);
  // odd pieces are labels, the one after each is its target
  return pieces.map((piece, i) =>
    i % 3 === 0 ? (
      piece
    ) : i % 3 === 1 ? (
      <LocalLink key={i} to={addressOf(pieces[i + 1] ?? "")}>
        {piece}
      </LocalLink>
    ) : null,
  );
}

/** The same sentence without its links, for search engines. */
export const plainText = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
