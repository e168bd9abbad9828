import type { SearchEngine } from "~search/port";
import type { Context } from "../context";
import { alertChores } from "./alertChores";
import { runChores } from "./chores";

/** The letters of the morning. Answers how many digests and reminders were written. */
export async function runAlertJobs(
  context: Context,
  search: SearchEngine,
): Promise<{ digests: number; reminders: number }> {
  const counts = await runChores(context, alertChores(search));
  return { digests: counts["digests"] ?? 0, reminders: counts["reminders"] ?? 0 };
}
