import { once } from "node:events";
import net from "node:net";

/** The ports a system gives by itself begin above these: nothing is given one of them by chance. */
const FIRST_PORT = 20_000;
const PORTS = 10_000;

/** A port on which nothing listens, on any address of this machine: to listen on later, or to find nobody there. */
export async function freePort(): Promise<number> {
  for (;;) {
    const probe = net.createServer().listen(FIRST_PORT + Math.floor(Math.random() * PORTS));
    const got = await once(probe, "listening").catch(() => null);
    if (!got) continue;
    const { port } = probe.address() as net.AddressInfo;
    probe.close();
    await once(probe, "close");
    return port;
  }
}
