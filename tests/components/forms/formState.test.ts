import { expect, test } from "vitest";
import { formState } from "~/components/forms/formState";
import { fieldError } from "~/domain/forms/errors";
import { ApplyForm } from "~/domain/applications/forms";
import { PostingReportForm, SiteReportForm } from "~/domain/feedback/reports";
import { LOCALES, wordsFor } from "~/text/words";

const words = wordsFor("it");
const refusedBy = (
  errors: Parameters<typeof formState>[1] extends infer Answer
    ? NonNullable<Answer> extends { errors: infer Errors }
      ? Errors
      : never
    : never,
) => formState(words, { errors, values: {}, refusal: null });

test("the list of what to correct says of which field each mistake is; the field itself does not repeat its name", () => {
  const form = refusedBy({ title: fieldError("too_long", { max: 140 }), payMinCents: fieldError("money") });
  expect(form.mistakes).toEqual([
    { name: "title", message: "Titolo: il testo è troppo lungo: usa al massimo 140 caratteri" },
    { name: "payMinCents", message: "Paga, da: scrivi la cifra in euro, per esempio 1.450 o 9,50" },
  ]);
  expect(form.field("title").error).toBe("Il testo è troppo lungo: usa al massimo 140 caratteri");
});

test("an empty field is told what to write or choose in it, in the same words in the list and beside it", () => {
  const form = refusedBy({ title: fieldError("required"), comune: fieldError("required") });
  expect(form.mistakes).toEqual([
    { name: "title", message: "Scrivi il titolo" },
    { name: "comune", message: "Scegli il Comune" },
  ]);
  expect(form.field("title").error).toBe("Scrivi il titolo");
});

test("a mistake of the whole form stands alone", () => {
  expect(refusedBy({ form: fieldError("wrong_credentials") }).mistakes).toEqual([
    { name: null, message: words.forms.errors.wrong_credentials({}) },
  ]);
});

test.each(LOCALES)("every field the public fills in has its short name in %s", (locale) => {
  const shown = (name: string) => name !== "submissionKey";
  const names = [ApplyForm, PostingReportForm, SiteReportForm].flatMap((shape) => Object.keys(shape)).filter(shown);
  expect(names.filter((name) => wordsFor(locale).forms.fields[name] === undefined)).toEqual([]);
});
