import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HEIGHT = 900;
/** A desk's screen and a phone in the hand. */
export const WIDTHS = [1280, 360];
/** 1280 pixels enlarged four times: WCAG 1.4.10. */
const NARROWEST = 320;

/**
 * What is wrong with the page as it stands: accessibility at two widths, and anything
 * wider than the narrowest screen. The product has no frames: axe need not look for them (legacy mode).
 */
export async function faultsOf(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: RULES, resultTypes: ["violations"] })
      .analyze();
    for (const { id, help, nodes } of violations) {
      for (const { target, failureSummary } of nodes)
        faults.push(`${width} px, ${id}: ${help}. At ${target.join(" ")} (${oneLine(failureSummary ?? "")})`);
    }
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT });
  faults.push(...(await page.evaluate(overflowing)));
  return faults;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}

/** Runs in the page: which elements stick out, when the page scrolls sideways. */
function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  const names = innermost
    .slice(0, 5)
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${(element.textContent ?? "").trim().slice(0, 30)}"`,
    );
  return [`320 px: scrolls sideways, ${scrollWidth} wide: ${names.join("; ")}`];
}
