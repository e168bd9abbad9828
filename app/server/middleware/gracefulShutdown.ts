import type { Server } from "node:http";
import type { RequestHandler } from "express";

const GRACE_MS = 10_000;

export interface GracefulShutdown {
  /** True from the moment a signal to stop has arrived. */
  hasBegun(): boolean;
  /** While stopping, every answer ends its connection: a busy client does not keep the server alive. */
  closeConnections: RequestHandler;
  /** Takes no new connections, lets every request end, then closes the rest. Safe to call twice. */
  stop(server: Server): Promise<void>;
}

/** The end of a server in good order. */
export function createGracefulShutdown(graceMs = GRACE_MS): GracefulShutdown {
  let ended: Promise<void> | null = null;
  return {
    hasBegun: () => ended !== null,
    closeConnections(_request, response, next) {
      if (ended) response.setHeader("Connection", "close");
      next();
    },
    stop(server) {
      ended ??= new Promise((resolve) => {
        const last = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(last);
          resolve();
        });
        server.closeIdleConnections();
      });
      return ended;
    },
  };
}
