import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { can } from "~/domain/access/can";
import { readCrisisIntent } from "~/domain/crises/readCrisisIntent";
import { CrisisId } from "~/domain/ids";
import { paths } from "~/paths";
import {
  readFormValues,
  notFound,
  refusalResponse,
  requirePermission,
  unprocessableResponse,
} from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { wordsFor } from "~/text/words";
import { addCrisisDeadline } from "~/usecases/crises/addCrisisDeadline";
import { addCrisisEvent } from "~/usecases/crises/addCrisisEvent";
import { completeCrisisDeadline } from "~/usecases/crises/completeCrisisDeadline";
import { moveCrisis } from "~/usecases/crises/moveCrisis";
import { loadCrisis } from "~/usecases/crises/loadCrisis";
import { TierMark } from "../parts/TierMark";
import { CrisisDeadlines } from "./CrisisDeadlines";
import { CrisisForms } from "./CrisisForms";
import { CrisisNumbers } from "./CrisisNumbers";
import { CrisisStages } from "./CrisisStages";
import { CrisisTimeline } from "./CrisisTimeline";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { crisis }) => crisis.company,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "crisis.read");
  const id = CrisisId.safeParse(params["id"]);
  const read = id.success ? await loadCrisis(context, actor, id.data) : undefined;
  if (!read?.ok) throw notFound();
  const { crisis, events, deadlines } = read;
  const query = new URL(request.url).searchParams;
  const writes = can(actor, "crisis.write");
  const correcting = writes ? (events.find(({ id: event }) => String(event) === query.get("correggi")) ?? null) : null;
  return { crisis, events, deadlines, now: context.now(), writes, correcting, done: query.get("fatto") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "crisis.write");
  const { data: id } = CrisisId.safeParse(params["id"]);
  if (!id) throw notFound();
  const values = await readFormValues(request, context);
  const today = dayInRome(context.now());
  const read = readCrisisIntent(values, today);
  if ("errors" in read) return unprocessableResponse(read.errors, values);
  const back = (done: string) => `${paths.tables.crisis(id)}?fatto=${done}`;
  const words = wordsFor("it");
  const { crises } = words;
  const { terms } = crises;
  switch (read.intent) {
    case "event": {
      const added = await addCrisisEvent(context, actor, { id, event: read.fields });
      return added.ok
        ? redirect(back(read.fields.correctsId ? "correzione" : "evento"))
        : refusalResponse(added.refusal, values);
    }
    case "stage": {
      const moved = await moveCrisis(context, actor, {
        id,
        change: {
          ...read.fields,
          today,
          title: crises.file.stage.event(terms.crisisStage[read.fields.stage]),
        },
      });
      return moved.ok ? redirect(back("fase")) : refusalResponse(moved.refusal, values);
    }
    case "deadline": {
      const added = await addCrisisDeadline(context, actor, { id, deadline: read.fields });
      return added.ok ? redirect(back("termine")) : refusalResponse(added.refusal, values);
    }
    case "meet": {
      const met = await completeCrisisDeadline(context, actor, { id, ...read.fields });
      return met.ok ? redirect(back("rispettato")) : refusalResponse(met.refusal, values);
    }
  }
}

export default function Crisis() {
  const { crisis, events, deadlines, now, writes, correcting, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const { file } = words.crises;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer);
  const facts = [
    crisis.comuneName,
    crisis.ateco && file.ateco(crisis.ateco),
    crisis.headcount !== null && file.headcount(crisis.headcount),
    crisis.followedByName && file.followedBy(crisis.followedByName),
  ];
  return (
    <>
      <TitleRow
        title={crisis.company}
        trail={[{ label: words.crises.title, to: paths.tables.crises() }]}
        meta={facts.filter(Boolean).join(". ")}
        badges={
          <>
            <TierMark tier={crisis.tier} />
            <span className="meta">{file.readNote}</span>
          </>
        }
      />
      <ErrorSummary errors={form.mistakes} />
      {done !== null && done in file.done && answer === undefined && (
        <Callout tone="open" announce>
          {file.done[done as keyof typeof file.done]}
        </Callout>
      )}
      <CrisisNumbers crisis={crisis} deadlines={deadlines} now={now} />
      <CrisisStages crisis={crisis} />
      <div className="columns-main columns-wide">
        <CrisisTimeline crisisId={crisis.id} events={events} deadlines={deadlines} now={now} writes={writes} />
        <aside className="card-stack" aria-label={file.write}>
          <section className="it-card" aria-labelledby="summary">
            <div className="card-head">
              <h2 id="summary">{file.summary}</h2>
            </div>
            <div className="card-body">
              <p className="written">{crisis.summary}</p>
            </div>
          </section>
          {writes ? (
            <CrisisForms crisis={crisis} form={form} correcting={correcting} />
          ) : (
            <Callout>{file.readOnly}</Callout>
          )}
        </aside>
      </div>
      <CrisisDeadlines deadlines={deadlines} now={now} writes={writes} />
    </>
  );
}
