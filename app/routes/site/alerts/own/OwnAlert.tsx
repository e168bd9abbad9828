import { Badge } from "~/components/data/Badge";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { AlertMove } from "~/domain/alerts/forms";
import type { Frequency } from "~/domain/alerts/alerts";
import { paths } from "~/paths";
import { longDate } from "~/text/format";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  alert: {
    id: string;
    query: string;
    /** The search in words. */
    search: string;
    frequency: Frequency;
    confirmedAt: Date | null;
    pausedAt: Date | null;
    keptUntil: string | null;
    /** Published postings that answer it today. */
    now: number;
  };
}

/** One alert of an address, and what can be done with it. */
export function OwnAlert({ alert: { id, query, search, frequency, confirmedAt, pausedAt, keptUntil, now } }: Props) {
  const locale = useLocale();
  const { manage, frequency: words } = useWords().alerts;
  const state = confirmedAt === null ? "unconfirmed" : pausedAt === null ? null : "paused";
  const moves: AlertMove[] = [
    ...(state === null
      ? ([frequency === "daily" ? "weekly" : "daily", "pause"] as const)
      : state === "paused"
        ? (["resume"] as const)
        : []),
    "delete",
  ];
  return (
    <li>
      <div>
        <h3>{search}</h3>
        <p className="mb-2">
          <Badge tone={state === null ? "open" : "amber"}>{state === null ? words[frequency] : manage[state]}</Badge>
        </p>
        <p>
          <LocalLink to={query ? `${paths.postings()}?${query}` : paths.postings()}>{manage.now(now)}</LocalLink>
          {keptUntil ? <> · {manage.until(longDate(locale, keptUntil))}</> : null}
        </p>
        <PostForm className="button-row mt-3">
          <input type="hidden" name="id" value={id} />
          {moves.map((move) => (
            <SubmitButton
              key={move}
              look={move === "delete" ? "outline-danger" : "outline-primary"}
              name="move"
              value={move}
            >
              {manage[move]}
              <span className="visually-hidden">{manage.ofAlert(search)}</span>
            </SubmitButton>
          ))}
        </PostForm>
      </div>
    </li>
  );
}
