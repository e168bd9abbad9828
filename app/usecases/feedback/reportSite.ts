import type { Actor } from "~/domain/access/actor";
import type { SiteReportReason } from "~/domain/feedback/reports";
import { done, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { insertReport } from "~db/queries/feedback/reports";
import { findSettings } from "~db/queries/settings/settings";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

interface SiteReport {
  reason: SiteReportReason;
  words: string;
  page: string | null;
  email: string | null;
  submissionKey: string | null;
  locale: string;
}

/** Anybody reports that the site does not work: it goes to who runs it, and a letter to the desk. Sent twice it is one. */
export function reportSite(context: Context, actor: Actor, report: SiteReport): Promise<Result<object>> {
  const { reason, words, page, email } = report;
  return guarded(context, actor, {
    work: async (unit) => {
      const id = await insertReport(unit.trx, { ...report, postingId: null, createdAt: unit.at });
      if (!id) return unit.alreadyDone({});
      const { deskEmail } = await findSettings(unit.trx);
      const { letters, siteReasons } = wordsFor("it").feedback;
      const link = linkTo(context, "it", paths.admin.reports());
      await sendLetter(unit, {
        kind: "site_reported",
        to: deskEmail,
        locale: "it",
        ...letters.siteReported({ reason: siteReasons[reason], words, page, email, link }),
        onceKey: `site-report:${id}`,
      });
      unit.register({ deed: "report.send", noun: "report", recordId: id, details: { reason } });
      return done({});
    },
  });
}
