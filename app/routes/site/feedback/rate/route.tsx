import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { ratedPagePath, RatingDetailForm, RatingForm, RatingId, ratingReason } from "~/domain/feedback/ratings";
import { fieldError } from "~/domain/forms/errors";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { addRatingDetail } from "~/usecases/feedback/addRatingDetail";
import { ratePage } from "~/usecases/feedback/ratePage";
import { findRating } from "~db/queries/feedback/pageRatings";
import { RatingDetail } from "./RatingDetail";

export const handle: PageHandle = { title: ({ feedback }) => feedback.rate.title, private: true };

/** A page of this site to go back to, or the first one. */
const backTo = (path: string | null) => (path !== null && ratedPagePath(path) !== null ? path : paths.home());

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const back = backTo(query.get("da"));
  const id = RatingId.safeParse(query.get("voto"));
  if (!id.success) return { rating: null, back };
  const rating = await findRating(context.db, id.data);
  if (!rating) throw notFound();
  return {
    rating: { id: rating.id, vote: rating.rating, complete: rating.reason !== null || rating.words !== null },
    back,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const id = RatingId.safeParse(values["id"]);
  if (!(await context.limits.allow("rating", context.clientAddress))) return refusalResponse("too_many_tries", values);
  if (id.success) {
    const rating = await findRating(context.db, id.data);
    if (!rating) throw notFound();
    const { fields, errors } = readForm(RatingDetailForm, values);
    if (Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
    // A vote is nobody's, signed in or not.
    await addRatingDetail(context, VISITOR, {
      id: rating.id,
      reason: ratingReason(rating.rating, fields),
      words: fields.words ?? null,
    });
    return redirect(paths.rate({ voto: rating.id, da: backTo(String(values["path"] ?? "")), fatto: "1" }));
  }
  const { fields, errors } = readForm(RatingForm, values);
  const path = ratedPagePath(fields.path ?? "");
  if (!path) errors["path"] = fieldError("choice");
  if (!path || !fields.rating || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  const rating = Number(fields.rating);
  const voted = await ratePage(context, VISITOR, {
    path,
    rating,
    reason: ratingReason(rating, fields),
    words: fields.words ?? null,
    locale: context.locale,
  });
  if (!voted.ok) return refusalResponse(voted.refusal, values);
  return redirect(paths.rate({ voto: voted.id, da: fields.path ?? null }));
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
        title={rating === null ? words.feedback.rating.question : asks ? rate.title : rate.thanks}
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
