import { mkdir, open, readdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import nodemailer, { type TransportOptions } from "nodemailer";
import PostalMime from "postal-mime";

export interface OutgoingMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
}

/** The one door letters leave by. Throws when the letter could not be handed over: the queue tries again. */
export interface MailPort {
  send(mail: OutgoingMail): Promise<void>;
}

export interface ReadMail {
  file: string;
  to: string;
  subject: string;
  text: string;
  date: string;
}

/** Letters kept as files, read by people trying the demonstration. */
export interface Mailbox extends MailPort {
  /** Newest first. */
  list(limit: number): Promise<ReadMail[]>;
}

/** Sends by SMTP. The letter's id makes its Message-ID, so a receiver sees a repeated hand-over as the same letter. */
export function createSmtpMail(smtpUrl: string, from: string): MailPort {
  // A server that hangs holds one letter for half a minute, not for the ten of the library.
  const transport = nodemailer.createTransport(smtpUrl, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
  } as TransportOptions);
  const domain = from.replace(/^.*@/, "").replace(/>.*$/, "");
  return {
    async send({ id, ...letter }) {
      await transport.sendMail({ from, ...letter, messageId: `<${id}@${domain}>` });
    },
  };
}

/** Writes each letter as a .eml file, named so that the newest sorts last. */
export function createFileMailbox(folder: string, from: string): Mailbox {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    async send({ id, ...letter }) {
      const { message } = await transport.sendMail({ from, ...letter, messageId: `<${id}@file>` });
      await mkdir(folder, { recursive: true });
      const names = await readdir(folder);
      if (names.some((name) => name.endsWith(`${id}.eml`))) return;
      const file = path.join(folder, `${Date.now()}-${id}.eml`);
      await writeWhole(file, message as Buffer);
    },
    async list(limit) {
      const names = await readdir(folder).catch(() => [] as string[]);
      const newest = names
        .filter((name) => name.endsWith(".eml"))
        .sort()
        .reverse()
        .slice(0, limit);
      return Promise.all(newest.map((name) => readLetter(folder, name)));
    },
  };
}

/** Under another name first: a file half written by a process that was killed is no letter. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.part`;
  const handle = await open(draft, "w", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

async function readLetter(folder: string, file: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(await readFile(path.join(folder, file)));
  return {
    file,
    to: (mail.to ?? []).map((to) => to.address).join(", "),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    date: mail.date ?? "",
  };
}
