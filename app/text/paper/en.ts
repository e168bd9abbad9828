import type { paper as italian } from "./it";

export const paper: typeof italian = {
  scan: "Scan the code with your phone",
  orCall: "Or call or visit the desk and say the code",
  applyLines: {
    apply: "Apply without an account and without a CV.",
    register: "Register for it without an account.",
    door: "Everybody may come in: just come.",
    elsewhere: "The site says how it is done.",
  },
  missing: (list) => `No open opportunity has this code: there is nothing to print. Open opportunities are at ${list}`,
  tooMany: "You asked for many sheets in a short time. Try again in a minute.",
  posted: (day) => `Printed on ${day}. See on the site whether it is still open.`,
  posterTitle: (title, code) => `${title} (${code})`,
  stripsTitle: (title, code) => `Tear-off strips: ${title} (${code})`,
  board: {
    title: "Open opportunities",
    of: (asked) => `Search: ${asked}`,
    count: (shown, total) =>
      shown === total
        ? total === 1
          ? "1 opportunity"
          : `${total} opportunities`
        : `The first ${shown} of ${total} opportunities`,
    how: "Interested? Say the code to the desk, by phone or in person.",
    columns: { code: "Code", what: "What", where: "Where", pay: "Pay, contract or date", until: "By" },
    empty: "No opportunity answers this search today. Ask the desk.",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  files: {
    poster: (code, format) => `poster-${code}-${format}.pdf`,
    strips: (code) => `strips-${code}.pdf`,
    board: "board.pdf",
  },
  share: {
    missingLetters: (letters) => `These letters will be missing on the sheets, for the fonts lack them: ${letters}`,
    title: "Print and share",
    address: "Address to copy",
    mail: "Send by e-mail",
    mailSubject: (title, code) => `${title} (${code})`,
    mailBody: (title, employer, address) =>
      `I saw this opportunity and thought of you.\n\n${title}, ${employer}\n${address}\n`,
    posterA4: "A4 poster",
    posterA3: "A3 poster",
    strips: "Tear-off strips",
    pdf: "PDF",
    staffNote: "For a notice board, a shop or a café: the code leads to the advert.",
    boardLink: "Print this list for the notice board",
  },
};
