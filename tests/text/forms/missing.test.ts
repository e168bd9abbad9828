import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readForm, type Shape } from "~/domain/forms/formValues";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";
import { LOCALES, wordsFor } from "~/text/words";

/** Every form of the domain, as its file gives it; those that depend on the day are asked for one. */
async function forms(): Promise<Shape[]> {
  const domain = new URL("../../../app/domain/", import.meta.url);
  const files = readdirSync(domain, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((path) => import(new URL(path, domain).pathname) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => /^[A-Z].*Form$/.test(name))
    .map(([, form]) =>
      typeof form === "function" ? (form as (today: string) => Shape)("2026-11-23") : (form as Shape),
    )
    .filter((form) => Object.values(form).every((field) => typeof field === "object" && "safeParse" in field));
}

test.each(["it", "en"])("every field that must be filled in says what to write or choose, in %s", async (locale) => {
  const asked = (await forms())
    .flatMap((form) => Object.entries(readForm(form, {}).errors))
    .filter(([, { code }]) => code === "required")
    .map(([name]) => name);
  expect(asked.length).toBeGreaterThan(40);
  const columns = CSV_COLUMNS.filter((column) => "required" in column && column.required).map(({ name }) => name);
  const { missing } = wordsFor(locale).forms;
  expect([...new Set([...asked, ...columns])].filter((name) => missing[name] === undefined)).toEqual([]);
});

test.each(LOCALES)("what the public fills in says it in %s too", (locale) => {
  const said = (name: string) => wordsFor(locale).forms.missing[name];
  for (const name of ["name", "contact", "email", "frequency", "reason", "words", "rating"]) {
    expect(said(name), name).toBeTruthy();
    if (locale !== "en") expect(said(name), name).not.toBe(wordsFor("en").forms.missing[name]);
  }
});
