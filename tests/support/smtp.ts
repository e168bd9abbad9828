import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface Received {
  /** Who the letter was handed over for. */
  to: string[];
  mail: Email;
}

export interface Receiver {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** A real SMTP server on a free port of this machine: it keeps what it is given, and refuses addresses that begin with "nessuno". */
export async function smtpReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      if (!address.startsWith("nessuno")) return answer();
      answer(Object.assign(new Error("5.1.1 no such address"), { responseCode: 550 }));
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on(
        "end",
        () =>
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
            answer();
          }),
      );
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
