import type { LoaderFunctionArgs } from "@remix-run/node";
import { readProductVersion } from "~/server/observe/version";
import type { SearchHealth } from "~search/health";
import { checkDatabase, countIndexed } from "~db/queries/system/health";

type Part = "ok" | "down" | "behind";

/** The process lives: always 200, with how the rest is (whoever sends requests here asks /readyz, which says 503 while the database is away). */
export async function loader({ context }: LoaderFunctionArgs) {
  const database = await state(context.report, () => checkDatabase(context.db));
  const search =
    database === "ok" ? await state(context.report, async () => searchState(await countIndexed(context.db))) : "down";
  const jobs: Part = context.jobsRunning() ? "ok" : "down";
  const { answering, ...engine } = context.searchHealth();
  const pickers = context.pickersHealth();
  const wellSearched = engine.doubt === null && engine.setAside === 0 && pickers.doubt === null;
  const body = {
    status:
      database === "ok" && search === "ok" && jobs === "ok" && wellSearched
        ? "ok"
        : database === "ok"
          ? "degraded"
          : "down",
    database,
    search,
    searchEngine: answering,
    ...(engine.configured
      ? {
          meilisearch: { ...meilisearchState(engine), pickers: { state: pickers.doubt ?? "ok", since: pickers.since } },
        }
      : {}),
    jobs,
    version: readProductVersion(),
  };
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}

/** What went wrong in words is for the desk and for npm run search:status, not for everybody. */
function meilisearchState({ doubt, since, waiting, oldestSeconds, setAside, making }: Omit<SearchHealth, "answering">) {
  return { state: doubt ?? "ok", since, waiting, oldestSeconds: Math.round(oldestSeconds), setAside, making };
}

const searchState = ({ published, indexed }: { published: number; indexed: number }): Part =>
  indexed >= published ? "ok" : "behind";

async function state(report: (error: unknown) => void, check: () => Promise<Part | void>): Promise<Part> {
  try {
    return (await check()) ?? "ok";
  } catch (error) {
    report(error);
    return "down";
  }
}
