import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { DEFAULT_TEMPLATES, type TemplateMove } from "~/domain/applications/templates";
import { paths } from "~/paths";
import { requireMember } from "~/server/request/postingGuards";
import { listTemplates } from "~db/queries/applications/answerTemplates";

export const handle: PageHandle = { title: ({ applications }) => applications.answers.title, private: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationIds } = await requireMember(request, context);
  return {
    templates: await listTemplates(context.db, organisationIds),
    done: new URL(request.url).searchParams.get("fatto"),
  };
}

export default function Templates() {
  const { templates, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const { answers } = words.applications;
  const { dashboard } = words.organisations;
  const { organisation } = paths;
  return (
    <>
      <TitleRow
        title={answers.title}
        trail={[{ label: dashboard.title, to: organisation.home() }]}
        actions={
          <LocalLink className="btn btn-primary" to={organisation.newTemplate()}>
            {answers.add}
          </LocalLink>
        }
      />
      <p className="lead">{answers.lead}</p>
      {(done === "saved" || done === "dropped") && (
        <Callout tone="open" announce>
          <p>{answers[done]}</p>
        </Callout>
      )}
      <h2>{answers.own}</h2>
      {templates.length === 0 ? (
        <p>{answers.ownNone}</p>
      ) : (
        templates.map(({ id, name, move, body }) => (
          <Card
            key={id}
            name={name}
            move={move}
            body={body}
            action={{ label: answers.edit, to: organisation.template(id) }}
          />
        ))
      )}
      <h2>{answers.givenTitle}</h2>
      <p>{answers.givenLead}</p>
      {DEFAULT_TEMPLATES.map(({ key, move }) => (
        <Card
          key={key}
          {...answers.given[key]}
          move={move}
          action={{ label: answers.copy, to: organisation.newTemplate({ da: key }) }}
        />
      ))}
    </>
  );
}

function Card({
  name,
  move,
  body,
  action,
}: {
  name: string;
  move: TemplateMove;
  body: string;
  action: { label: string; to: string };
}) {
  const { answers } = useWords().applications;
  return (
    <section className="it-card card-pad template-card">
      <h3>{name}</h3>
      <p>
        <Badge tone={move === "reject" ? "amber" : "blue"}>{answers.moves[move]}</Badge>
      </p>
      <p className="own-words">{body}</p>
      <LocalLink className="btn btn-sm btn-outline-primary" to={action.to}>
        {action.label}
        <span className="visually-hidden">{answers.actionOn(name)}</span>
      </LocalLink>
    </section>
  );
}
