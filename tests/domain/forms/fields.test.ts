import { expect, test } from "vitest";
import { z } from "zod";
import { oneOf, someOf, checkbox } from "~/domain/forms/choices";
import { fieldError, invalid } from "~/domain/forms/errors";
import { readForm, toFormValues } from "~/domain/forms/formValues";
import { money } from "~/domain/forms/money";
import { required } from "~/domain/forms/fieldReader";
import { line, paragraph } from "~/domain/forms/text";
import { errors as italian } from "~/text/forms/errors.it";
import { describeError } from "~/text/forms/describeError";
import { wordsFor } from "~/text/words";

const SHAPE = {
  title: required(line(20)),
  tasks: paragraph(50),
  pay: money(),
  remote: oneOf(["no", "full"]),
  shifts: someOf(["morning", "night"]),
  seasonal: checkbox(),
};

test("one bad value loses none of the good ones, and foreign fields are ignored", () => {
  const read = readForm(SHAPE, {
    title: "Addetta/o",
    pay: "tanto",
    remote: "forse",
    shifts: ["night", "morning"],
    seasonal: "on",
    isAdmin: "true",
    constructor: "x",
  });
  expect(read.fields).toEqual({ title: "Addetta/o", tasks: null, shifts: ["morning", "night"], seasonal: true });
  expect(read.errors).toEqual({ pay: { code: "money", params: {} }, remote: { code: "choice", params: {} } });
});

test("the same pieces serve a zod object, with missing fields", () => {
  const Form = z.object(SHAPE);
  const empty = Form.safeParse({});
  expect(empty.success ? {} : invalid(empty.error)).toEqual({ title: { code: "required", params: {} } });
  expect(Form.parse({ title: " Cuoca  o\tcuoco ", pay: "" })).toEqual({
    title: "Cuoca o cuoco",
    tasks: null,
    pay: null,
    remote: null,
    shifts: [],
    seasonal: false,
  });
});

test("ten megabytes of text are refused with words", () => {
  const huge = "a\n".repeat(5_000_000);
  const read = readForm(
    { ...SHAPE, email: line(10) },
    { title: huge, tasks: huge, pay: huge, remote: huge, shifts: huge, seasonal: huge, email: huge },
  );
  expect(Object.keys(read.errors).sort()).toEqual(["email", "pay", "remote", "seasonal", "shifts", "tasks", "title"]);
  const refused = read.errors["title"] ?? fieldError("malformed");
  expect(describeError(wordsFor("it"), refused)).toBe("Il testo è troppo lungo: usa al massimo 20 caratteri");
  expect(describeError(wordsFor("en"), refused)).toContain("20 characters");
});

test("what nobody types on purpose is taken out of a text", () => {
  const read = readForm(
    { text: paragraph(200) },
    { text: "\uFEFFprima\u0000 riga\r\n\r\n\r\n\r\nseconda\u202E \uD800riga\u0301  fine " },
  );
  expect(read.fields.text).toBe("prima riga\n\nseconda rigá fine");
});

test("form data becomes a record: repeated names are lists, files and odd names do no harm", () => {
  const data = new FormData();
  data.append("shifts", "morning");
  data.append("shifts", "night");
  data.append("__proto__", "x");
  data.append("cv", new Blob(["x"]), "cv.pdf");
  const values = toFormValues(data);
  expect(values["shifts"]).toEqual(["morning", "night"]);
  expect(Object.keys(values).sort()).toEqual(["__proto__", "shifts"]);
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

test("amounts and counts are said as people write them", () => {
  expect(italian.money_small({ minCents: 60_000 })).toContain("600 euro");
  expect(italian.too_long({ max: 2000 })).toContain("2.000");
  expect(italian.too_many_attempts({ minutes: 1 })).toContain("1 minuto");
});
