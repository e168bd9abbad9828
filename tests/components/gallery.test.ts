import fs from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { GALLERY, renderPage } from "./gallery/pages";

const sheet = fs.readFileSync(
  createRequire(import.meta.url).resolve("bootstrap-italia/dist/css/bootstrap-italia.min.css"),
  "utf8",
);
const OFFICIAL = new Set([...sheet.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name));
const LEAST_SHARE = 0.3;

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? "");

describe.each(GALLERY)("$name", (page) => {
  const italian = renderPage(page, "it", "");

  it("carries no inline style and no handler, which the security policy would refuse", () => {
    expect(italian).not.toMatch(/\sstyle="/);
    expect(italian).not.toMatch(/\son[a-z]+="/);
  });

  it("uses Bootstrap Italia for at least three classes in ten", () => {
    const used = [...new Set(all(italian, /class="([^"]*)"/g).flatMap((list) => list.split(/\s+/).filter(Boolean)))];
    const official = used.filter((name) => OFFICIAL.has(name));
    expect(official.length / used.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it("gives every id once, and every reference finds its own", () => {
    const ids = all(italian, /\sid="([^"]+)"/g);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const wanted = [
      ...all(italian, /\s(?:for|aria-labelledby)="([^"]+)"/g),
      ...all(italian, /aria-describedby="([^"]+)"/g).flatMap((list) => list.split(" ")),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    const errors = all(italian, /<div class="error-summary"(.*?)<\/div>/gs).flatMap((summary) =>
      all(summary, /href="#([^"]+)"/g),
    );
    expect(errors.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("keeps its links in English on the English page", () => {
    const english = renderPage(page, "en", "");
    const paths = all(english, /<a\b(?![^>]*hreflang="(?!en))[^>]*\shref="(\/[^"]*)"/gi);
    expect(paths.filter((path) => path !== "/en" && !path.startsWith("/en/"))).toEqual([]);
    expect(paths.length).toBeGreaterThan(0);
  });
});

it("ties a wrong field to its hint and its error", () => {
  const wizard = GALLERY.find(({ name }) => name === "wizard");
  const html = wizard ? renderPage(wizard, "it", "") : "";
  const control = /<select[^>]*name="agreement"[^>]*>/.exec(html)?.[0];
  expect(control).toContain('aria-invalid="true"');
  expect(control).toContain('aria-describedby="f-agreement-hint f-agreement-error"');
  expect(html).toContain('href="#f-agreement"');
});
