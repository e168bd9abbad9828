import { localePhrases } from "../localePhrases";

/** A piece of a letter: a paragraph, a link with its words, or a list of postings under a heading. */
export type LetterPiece =
  | string
  | { label: string; link: string }
  | { heading: string; postings: readonly LetterPosting[]; more?: { label: string; link: string } | undefined };

export interface LetterPosting {
  title: string;
  link: string;
  /** Employer and place, pay and contract, last day: a line each. */
  lines: readonly string[];
}

export interface LetterParts {
  subject: string;
  body: string;
  html: string;
}

/** The same letter twice: plain text, and HTML with nothing to load from anywhere. */
export function letterParts(locale: string, subject: string, pieces: readonly (LetterPiece | null)[]): LetterParts {
  const present = pieces.filter((piece) => piece !== null);
  return {
    subject,
    body: `${present.map((piece) => plain(locale, piece)).join("\n\n")}\n`,
    html: page(locale, subject, present.map(markup).join("\n")),
  };
}

function plain(locale: string, piece: LetterPiece): string {
  if (typeof piece === "string") return piece;
  if ("link" in piece) return `${piece.label}${localePhrases(locale).colon}\n${piece.link}`;
  const postings = piece.postings.map(({ title, link, lines }) =>
    [`* ${title}`, ...lines.map((line) => `  ${line}`), `  ${link}`].join("\n"),
  );
  return [piece.heading.toUpperCase(), ...postings, ...(piece.more ? [plain(locale, piece.more)] : [])].join("\n\n");
}

function markup(piece: LetterPiece): string {
  if (typeof piece === "string") return `<p>${escaped(piece)}</p>`;
  if ("link" in piece) return `<p>${anchor(piece)}</p>`;
  const postings = piece.postings.map(
    ({ title, link, lines }) =>
      `<li style="margin:0 0 20px"><h3 style="margin:0;font-size:18px">${anchor({ label: title, link })}</h3>${lines.map((line) => `<div>${escaped(line)}</div>`).join("")}</li>`,
  );
  return `<h2 style="margin:32px 0 12px;font-size:20px;color:#17324d">${escaped(piece.heading)}</h2>\n<ul style="margin:0;padding:0;list-style:none">${postings.join("")}</ul>${piece.more ? markup(piece.more) : ""}`;
}

const anchor = ({ label, link }: { label: string; link: string }) =>
  `<a href="${escaped(link)}" style="color:#1a4780">${escaped(label)}</a>`;

/** One column, real headings and lists, text of 17 px: read as well by a screen reader as on a phone. */
function page(locale: string, title: string, contents: string): string {
  return `<!doctype html>
<html lang="${escaped(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#fbf7f0"><div role="article" lang="${escaped(locale)}" style="max-width:600px;margin:0 auto;padding:24px 20px;border-top:6px solid #9e132a;background:#fff;color:#17324d;font:17px/1.6 'Titillium Web',Arial,sans-serif">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3">${escaped(title)}</h1>
${contents}
</div></body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
