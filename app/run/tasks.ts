import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { runAlertJobs } from "~/usecases/clock/runAlertJobs";
import { runCalendarJobs } from "~/usecases/clock/runCalendarJobs";
import { runClosingJobs } from "~/usecases/clock/runCalendarJobs";
import { sendMail } from "~/usecases/letters/sendMail";
import type { Context } from "~/usecases/context";
import { createPostgresEngine } from "~search/postgres/engine";
import type { MailPort } from "~/server/mail";
import { insertLostMailJobs } from "~db/queries/letters/outbox";
import { deleteDeadProcesses } from "~db/queries/system/jobProcesses";

interface Parts extends Omit<Context, "now" | "requestId"> {
  mail: MailPort;
}

const MailPayload = z.object({ mailId: z.uuid() });

/** What the queue can be asked to do. */
export function createTasks({ mail, ...parts }: Parts): TaskList {
  const context = (): Context => ({ ...parts, now: () => new Date(), requestId: "job" });
  return {
    async send_mail(payload) {
      await sendMail(context(), mail, MailPayload.parse(payload).mailId);
    },
    // Jobs of processes that died, and letters no job waits for any more.
    async upkeep() {
      await deleteDeadProcesses(parts.db);
      await parts.db.transaction().execute((trx) => insertLostMailJobs(trx));
    },
    async calendar() {
      await runCalendarJobs(context());
    },
    async closings() {
      await runClosingJobs(context());
    },
    // The engine whose rows are written with the posting: what a letter says is what is published.
    async alerts() {
      await runAlertJobs(context(), createPostgresEngine(parts.db));
    },
  };
}
