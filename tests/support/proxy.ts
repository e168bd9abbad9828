import { once } from "node:events";
import net from "node:net";

/** What the proxy does with what the server sends back. `delayMs` holds every answer; `answer` is sent in place of the server's. */
export interface Behaviour {
  delayMs?: number;
  cut?: boolean;
  /** Raw HTTP answer, for requests whose first line matches. */
  answer?: { to: RegExp; raw: string };
}

export interface Proxy {
  url: string;
  behave(behaviour: Behaviour): void;
  close(): void;
}

/** A TCP proxy of the test's own before a real server: delays, cuts, or answers in its place. */
export async function testProxy(target: number): Promise<Proxy> {
  let behaviour: Behaviour = {};
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(target, "127.0.0.1");
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => open.delete(socket));
    }
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
    client.on("data", (chunk) => {
      const first = chunk.toString("latin1").split("\r\n")[0] ?? "";
      if (behaviour.cut) return void client.destroy();
      if (behaviour.answer?.to.test(first)) return void client.end(behaviour.answer.raw);
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (behaviour.cut) return void client.destroy();
      setTimeout(() => client.writable && client.write(chunk), behaviour.delayMs ?? 0);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    behave(next) {
      behaviour = next;
      if (next.cut) for (const socket of open) socket.destroy();
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** An answer as a server would write it. */
export function rawAnswer(status: string, type: string, body: string): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
}
