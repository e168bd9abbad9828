import type { ItalianLetter, PersonalLetter } from "~/domain/letters/kinds";
import type { Locale } from "~/text/words";
import { insertMail } from "~db/queries/letters/mails";
import type { UnitOfWork } from "../guarded";

/** The language of its words and of the pages its links lead to. */
type Spoken = { kind: PersonalLetter; locale: Locale } | { kind: ItalianLetter; locale: "it" };

export type Letter = Spoken & {
  to: string;
  subject: string;
  body: string;
  html?: string;
  headers?: Record<string, string>;
  /** The same key is written once, however often its cause is repeated. */
  onceKey?: string;
};

/**
 * The one door every letter leaves by: written in the transaction of its cause, handed over by a job afterwards. False
 * when a letter of this key was written before.
 */
export function sendLetter({ trx, at }: UnitOfWork, letter: Letter): Promise<boolean> {
  return insertMail(trx, letter, at);
}
