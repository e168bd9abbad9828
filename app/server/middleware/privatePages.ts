import type { RequestHandler } from "express";
import { isSharedAddress } from "../cache/sharedPages";

/**
 * What says nothing of how long it may be kept is kept nowhere: on a computer several people use, nobody goes back to the
 * pages of the one before. Public pages asked without a cookie say the same to everybody, and are asked for again each time.
 */
export const setPrivateByDefault: RequestHandler = (request, response, next) => {
  const { writeHead } = response;
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    response.writeHead = writeHead;
    if (!response.hasHeader("Cache-Control")) {
      const isPublic = isSharedAddress(request) && !response.hasHeader("Set-Cookie");
      response.setHeader("Cache-Control", isPublic ? "no-cache" : "private, no-store");
      response.vary("Cookie");
    }
    return writeHead.apply(response, args);
  }) as typeof writeHead;
  next();
};
