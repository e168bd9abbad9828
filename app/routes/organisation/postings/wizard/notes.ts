import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { LocaleProvider } from "~/components/locale";
import { firstText } from "~/domain/forms/fieldReader";
import { CHECKED_FIELDS } from "~/domain/postings/checker/checkPosting";
import { TEXT_LIMITS } from "~/domain/postings/postingFieldReaders";
import { readFormValues } from "~/server/request/http";
import { requireOwnPosting } from "~/server/request/postingGuards";
import { Note } from "./parts/FieldNotes";
import { fieldFindings } from "~/domain/postings/fieldFindings";
import { reviewCards } from "~/usecases/postings/reviewFindings";

/**
 * What the rules say of words being typed, as the same notes the page shows: one piece of markup a field.
 * Nothing is kept.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { posting } = await requireOwnPosting(request, context, firstText(values["posting"]));
  const typed = CHECKED_FIELDS.filter((field) => values[field] !== undefined);
  const texts = Object.fromEntries(
    typed.map((field) => [field, firstText(values[field]).slice(0, TEXT_LIMITS[field])]),
  );
  const draft = { ...posting, ...texts };
  const { cards } = await reviewCards(context.db, draft, context.now());
  const notes = fieldFindings(draft, { cards, missing: [] });
  const markup = (field: string) =>
    renderToStaticMarkup(
      createElement(LocaleProvider, {
        locale: context.locale,
        children: notes
          .filter((note) => note.field === field)
          .map((note) => createElement(Note, { key: note.key, note })),
      }),
    );
  return Response.json(Object.fromEntries(typed.map((field) => [field, markup(field)])));
}
