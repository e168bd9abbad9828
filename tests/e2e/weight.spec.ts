import { paths } from "~/paths";
import { expect, test } from "./fixtures";

const MOST_BYTES = 150_000;
const MOST_REQUESTS = 12;

test(`the list of opportunities weighs at most ${MOST_BYTES / 1000} kB in ${MOST_REQUESTS} requests, cold`, async ({
  page,
}) => {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const asked = new Map<string, { address: string; bytes: number | null }>();
  network.on("Network.requestWillBeSent", ({ requestId, request }) => {
    const { protocol, pathname } = new URL(request.url);
    if (protocol !== "data:") asked.set(requestId, { address: pathname, bytes: null }); // pictures inside the style sheet travel with it
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await page.goto(paths.postings());
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => [...asked.values()].filter(({ bytes }) => bytes === null)).toEqual([]);

  const total = [...asked.values()].reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const list = [...asked.values()].map(
    ({ address, bytes }) => `${((bytes ?? 0) / 1000).toFixed(1)} ${address.replace(/-[\w-]{8}(\.\w+)$/, "$1")}`,
  );
  console.log(`    ${paths.postings()}: ${(total / 1000).toFixed(1)} kB, ${asked.size} requests (${list.join(", ")})`);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
  expect(asked.size).toBeLessThanOrEqual(MOST_REQUESTS);
});
