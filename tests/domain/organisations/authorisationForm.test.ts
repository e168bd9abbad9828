import { expect, test } from "vitest";
import { readForm } from "~/domain/forms/formValues";
import { AuthorisationForm } from "~/domain/organisations/authorisationForm";

test("an authorisation too short to be one is told, before the database refuses it; empty takes it away", () => {
  for (const authorisation of ["-1", "a\u0000b", "\uFFFD"])
    expect(readForm(AuthorisationForm, { authorisation }).errors).toEqual({
      authorisation: { code: "too_short", params: { min: 3 } },
    });
  expect(readForm(AuthorisationForm, { authorisation: " " })).toEqual({ fields: { authorisation: null }, errors: {} });
  expect(readForm(AuthorisationForm, { authorisation: "n. 39/0001234 del 2019" }).errors).toEqual({});
});
