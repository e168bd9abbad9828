import type { Context } from "~/usecases/context";

/** What happens because a day has come. Each part bears being done twice. */
export async function turnCalendar(context: Context): Promise<void> {
  void context;
}
