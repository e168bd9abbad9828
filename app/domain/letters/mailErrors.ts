/** Enhanced codes (RFC 3463) that speak of the mailbox itself: it does not exist, or takes no letters. */
const MAILBOX = /\b5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/;
/** Answers to RCPT TO (RFC 5321, 4.2.3) that mean the mailbox where the server gives no enhanced code. */
const NO_SUCH_MAILBOX = [550, 551, 553];
/** Words of a server that refuses the sender or the network, whatever its code says. */
const OF_THE_SENDER =
  /relay|denied|block|black ?list|spam|policy|reputation|sender|spf|dkim|dmarc|authenticat|not allowed|not permitted/i;

/**
 * Does the mail server say that this mailbox does not exist, so that trying again is useless? Only an answer to the
 * recipient's own line counts: a refused sender, a refused network or a full disk is our fault or theirs, and passes.
 */
export function isMailboxRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  if (code !== "EENVELOPE" || command !== "RCPT TO") return false;
  const words = "response" in error && typeof error.response === "string" ? error.response : error.message;
  if (/\b5\.\d{1,3}\.\d{1,3}\b/.test(words)) return MAILBOX.test(words);
  return NO_SUCH_MAILBOX.includes(Number(responseCode)) && !OF_THE_SENDER.test(words);
}

/** So many addresses refused one after the other, and none taken between, are our fault. */
export const REFUSED_IN_A_ROW = 3;
