import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compileSheet } from "../gallery/pages";

const TOKENS = fs.readFileSync(path.resolve("app/styles/base/_tokens.scss"), "utf8");
const MOST_BYTES = 20_000;

function colour(name: string): string {
  const hex = new RegExp(`--${name}: #([0-9a-f]{3,6});`).exec(TOKENS)?.[1];
  if (hex === undefined) throw new Error(`No colour ${name}`);
  return hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("colour tokens", () => {
  it.each([
    ["ink", "white"],
    ["ink", "paper"],
    ["ink", "stone"],
    ["ink", "tint-gold"],
    ["quiet", "white"],
    ["quiet", "paper"],
    ["quiet", "stone"],
    ["libertas", "white"],
    ["libertas", "paper"],
    ["libertas", "tint-blue"],
    ["libertas", "tint-gold"],
    ["white", "libertas"],
    ["white", "libertas-dark"],
    ["white", "balzana"],
    ["white", "balzana-dark"],
    ["balzana", "white"],
    ["balzana", "paper"],
    ["balzana", "stone"],
    ["white", "slate"],
    ["white", "night"],
    ["slate", "stone"],
    ["open", "white"],
    ["open", "tint-open"],
    ["expiring", "white"],
    ["expiring", "paper"],
    ["expiring", "tint-amber"],
    ["danger", "white"],
    ["gold-text", "white"],
    ["gold-text", "paper"],
    ["gold-text", "tint-gold"],
  ])("%s on %s can be read", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["edge-strong", "white"],
    ["edge-strong", "paper"],
    ["danger", "white"],
    ["libertas", "tint-blue"],
    ["slate", "paper"],
  ])("the edge %s on %s can be seen", (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(["public", "staff"] as const)("the %s sheet", (name) => {
  const css = compileSheet(name);

  it("stays light", () => {
    expect(gzipSync(css).length).toBeLessThan(MOST_BYTES);
  });

  it("says its version of Bootstrap Italia and fetches nothing from outside", () => {
    expect(css).toMatch(/:root\s*{[^}]*--bootstrap-italia-version:/);
    expect(css.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|@import/);
  });
});
