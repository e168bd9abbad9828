import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { openDatabase, type Db } from "~db/client";
import { placesIn } from "~db/embedded/cluster";
import { readPostmaster } from "~db/embedded/orphan";
import { ownerUrl } from "~db/embedded/owner";
import type { Context } from "~/usecases/context";
import { administer, databaseUrl } from "./postgres";

export interface SiteDatabase {
  db: Db;
  /** As the site's own use cases take it. */
  context: Context;
  /** The address of an empty database beside it, on the same server. */
  createEmpty(): Promise<string>;
  close(): Promise<void>;
}

/** The database that the site under test brought along (see site.ts), found by what its server wrote about itself. */
export function openSiteDatabase(): SiteDatabase {
  const dataDir = process.env["DATA_UNDER_TEST"] ?? "";
  const places = placesIn(dataDir);
  const server = readPostmaster(places.cluster);
  if (!server) throw new Error(`No database is running in ${dataDir}.`);
  const url = ownerUrl({ port: server.port, password: fs.readFileSync(places.password, "utf8").trim() });
  const { db } = openDatabase(url, { max: 3 });
  const secretKey = Buffer.from(fs.readFileSync(path.join(dataDir, "secret"), "utf8"), "base64");
  const context: Context = {
    db,
    now: () => new Date(),
    siteUrl: process.env["SITE_UNDER_TEST"] ?? "",
    secretKey,
    requestId: "test",
  };
  const createEmpty = async () => {
    const name = `lucca_empty_${randomBytes(4).toString("hex")}`;
    await administer(url, `create database ${name}`);
    return databaseUrl(url, name);
  };
  return { db, context, createEmpty, close: () => db.destroy() };
}
