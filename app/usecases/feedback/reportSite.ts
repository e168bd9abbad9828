import type { SiteReportReason } from "~/domain/feedback/reports";
import { inTransaction, type Context } from "~/usecases/context";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { insertMail } from "~db/queries/letters/mails";
import { insertReport } from "~db/queries/feedback/reports";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "../letters/linkTo";

interface SiteReport {
  reason: SiteReportReason;
  words: string;
  page: string | null;
  email: string | null;
  submissionKey: string | null;
  locale: string;
}

/** Anybody reports that the site does not work: it goes to who runs it, and a letter to the desk. Sent twice it is one. */
export async function reportSite(context: Context, report: SiteReport): Promise<void> {
  const at = context.now();
  await inTransaction(context, async (trx) => {
    const id = await insertReport(trx, { ...report, postingId: null, createdAt: at });
    if (!id) return;
    const { deskEmail } = await findSettings(trx);
    const words = wordsFor("it");
    const { feedback } = words;
    const { letters } = feedback;
    const letter = letters.siteReported({
      reason: feedback.siteReasons[report.reason],
      words: report.words,
      page: report.page,
      email: report.email,
      link: linkTo(context, "it", paths.admin.reports()),
    });
    await insertMail(trx, { kind: "site_reported", to: deskEmail, ...letter, onceKey: `site-report:${id}` }, at);
  });
}
