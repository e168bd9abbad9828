import { startProduct } from "./product";

/**
 * Runs once before all browser tests: the product with a database and demonstration data of its own.
 * SITE_UNDER_TEST and DATA_UNDER_TEST tell the tests where; given from outside, they name one that runs already.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env["SITE_UNDER_TEST"] && process.env["DATA_UNDER_TEST"]) return () => Promise.resolve();
  const { url, dataDir, close } = await startProduct({ DEMO: "1" });
  process.env["SITE_UNDER_TEST"] = url;
  process.env["DATA_UNDER_TEST"] = dataDir;
  return close;
}
