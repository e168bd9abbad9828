import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { ratedPage, RatingDetailForm, RatingForm, RatingId, reasonOf } from "~/domain/feedback/ratings";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { formValues, missing, refused, unprocessable } from "~/server/request/http";
import { explainRating } from "~/usecases/feedback/explainRating";
import { ratePage } from "~/usecases/feedback/ratePage";
import { findRating } from "~db/queries/feedback/pageRatings";
import { RatingDetail } from "./RatingDetail";

export const handle: PageHandle = { title: ({ feedback }) => feedback.rate.title, private: true };

/** A page of this site to go back to, or the first one. */
const backTo = (path: string | null) => (path !== null && ratedPage(path) !== null ? path : paths.home());

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const back = backTo(query.get("da"));
  const id = RatingId.safeParse(query.get("voto"));
  if (!id.success) return { rating: null, back };
  const rating = await findRating(context.db, id.data);
  if (!rating) throw missing();
  return {
    rating: { id: rating.id, vote: rating.rating, complete: rating.reason !== null || rating.words !== null },
    back,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await formValues(request);
  const id = RatingId.safeParse(values["id"]);
  if (!(await context.limits.allow("rating", context.clientAddress))) return refused("too_many_tries", values);
  if (id.success) {
    const rating = await findRating(context.db, id.data);
    if (!rating) throw missing();
    const { fields, errors } = readForm(RatingDetailForm, values);
    if (Object.keys(errors).length > 0) return unprocessable(errors, values);
    await explainRating(context, rating.id, { reason: reasonOf(rating.rating, fields), words: fields.words ?? null });
    return redirect(paths.rate({ voto: rating.id, da: backTo(String(values["path"] ?? "")), fatto: "1" }));
  }
  const { fields, errors } = readForm(RatingForm, values);
  const path = ratedPage(fields.path ?? "");
  if (!path) errors["path"] = fieldError("choice");
  if (!path || !fields.rating || Object.keys(errors).length > 0) return unprocessable(errors, values);
  const rating = Number(fields.rating);
  const voted = await ratePage(context, {
    path,
    rating,
    reason: reasonOf(rating, fields),
    words: fields.words ?? null,
    locale: context.locale,
  });
  return redirect(paths.rate({ voto: voted, da: fields.path ?? null }));
}

export default function Rate() {
  const { rating, back } = useLoaderData<typeof loader>();
  const words = useWords();
  const { rate } = words.feedback;
  const form = formState(words, useActionData<typeof action>());
  const asks = rating !== null && !rating.complete;
  return (
    <>
      <PageHead
        title={rating === null ? words.shell.rating.question : asks ? rate.title : rate.thanks}
        lead={rating === null ? rate.noPage : asks ? rate.lead : rate.thanksText}
      />
      <div className="container page-body">
        <ErrorSummary errors={form.mistakes} />
        {asks ? <RatingDetail id={rating.id} vote={rating.vote} back={back} form={form} /> : null}
        <p>
          <LocalLink to={back}>{rate.back}</LocalLink>
        </p>
      </div>
    </>
  );
}
