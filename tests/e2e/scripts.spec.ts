import type { Page } from "@playwright/test";
import { paths } from "~/paths";
import { expect, test } from "./fixtures";
import { field, words } from "./words";

/** What somebody might smuggle into a page; each says so in the title of the window. */
const SMUGGLED = `
  <script>window.ran = "a script"</script>
  <script type="module">window.ran = "a module"</script>
  <script src="data:text/javascript,window.ran='data'"></script>
  <img src="/favicon.svg" alt="" onload="window.ran = 'a handler'">
  <a id="smuggled" href="javascript:void (window.ran = 'a link')">x</a>
</body>`;

/** From here on pages arrive with what was smuggled in, under the policy they were sent with or without it. */
async function smuggle(page: Page, { policy }: { policy: boolean }): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const { "content-security-policy": own = "", ...headers } = response.headers();
    await route.fulfill({
      response,
      headers: policy ? { ...headers, "content-security-policy": own } : headers,
      body: (await response.text()).replace("</body>", SMUGGLED),
    });
  });
}

/** What ran of it, after all had its chance; the site's own script runs in any case. */
async function ranOn(page: Page): Promise<unknown> {
  await page.goto(paths.postings());
  await expect(field(page.getByRole("main").getByRole("search"), words.postings.search.what)).toHaveRole("combobox");
  await page.locator("#smuggled").click();
  return page.evaluate(() => (window as unknown as { ran?: string }).ran ?? null);
}

test("the site's own script runs on every page, written or remembered; what is smuggled into one does not", async ({
  browser,
  baseURL,
}) => {
  // The page's own watch would take the browser's refusals for faults of the page.
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const refused: string[] = [];
  context.on("console", (message) => void (message.type() === "error" && refused.push(message.text())));
  const page = await context.newPage();
  await smuggle(page, { policy: true });
  for (let time = 0; time < 4; time++) expect(await ranOn(page)).toBeNull();
  expect(refused.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(4 * 5);
  await page.unrouteAll();
  await smuggle(page, { policy: false });
  expect(await ranOn(page), "without the policy it would have run").not.toBeNull();
  await context.close();
});
