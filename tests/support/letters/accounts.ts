import { randomInt } from "node:crypto";
import { SYSTEM, VISITOR, type SignedIn } from "~/domain/access/actor";
import { LOCALES, type Locale } from "~/text/words";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { removeLostFactorByEmail } from "~/usecases/accounts/removeLostFactor";
import { verifySecondFactor } from "~/usecases/accounts/verifySecondFactor";
import { inviteUser } from "~/usecases/accounts/inviteUser";
import { registerOrganisation } from "~/usecases/accounts/registerOrganisation";
import { requestPasswordReset } from "~/usecases/accounts/requestPasswordReset";
import { answerReport } from "~/usecases/feedback/answerReport";
import { closeSiteReport } from "~/usecases/feedback/closeSiteReport";
import { reportPosting } from "~/usecases/feedback/reportPosting";
import { reportSite } from "~/usecases/feedback/reportSite";
import { readFactorCode } from "~/domain/accounts/factorCodes";
import { REPORT_OUTCOMES, ReportId } from "~/domain/feedback/reports";
import { enrolledApp } from "../secondFactor";
import { accepted, FIRM, READER, type LetterWorld } from "./world";

/** Every letter about accounts: registering, a forgotten password, an invitation to the staff. */
export async function makeAccountLetters(world: LetterWorld): Promise<void> {
  for (const locale of LOCALES) {
    const vatNumber = String(randomInt(10_000_000_000, 99_999_999_999));
    await register(world, { who: "fonda", locale, vatNumber });
    await register(world, { who: "raggiunge", locale, vatNumber });
    accepted(await requestPasswordReset(world.context, VISITOR, { email: world.address("fonda", locale), locale }));
  }
  const email = world.address("collega-sportello");
  accepted(await inviteUser(world.context, world.admin, { name: READER, email, roles: ["operator"] }));
}

/** Every letter about signing in safely: a new device, a recovery code used, a second factor taken away. */
export async function makeSecurityLetters({ context, db, address }: LetterWorld): Promise<void> {
  for (const locale of LOCALES) {
    const { id, name, email } = await db
      .selectFrom("users")
      .select(["id", "name", "email"])
      .where("email", "=", address("fonda", locale))
      .executeTakeFirstOrThrow();
    const actor: SignedIn = { ...VISITOR, userId: id, name, email, roles: ["operator"] };
    for (const tokenHash of [`primo-${email}`, `secondo-${email}`]) {
      const device = { tokenHash, browser: "Firefox", system: "Windows" };
      await completeSignIn(context, VISITOR, { userId: id, device, codes: [], locale, demo: false });
    }
    const { codes } = await enrolledApp(context, actor);
    const code = readFactorCode(codes[0] ?? "");
    if (!code) throw new Error("no recovery code");
    accepted(await verifySecondFactor(context, actor, { code, sessionId: "none", locale }));
    // Its letter goes to staff, in Italian.
    if (locale === "it") accepted(await removeLostFactorByEmail(context, SYSTEM, { email }));
  }
}

async function register(
  { context, address }: LetterWorld,
  { who, locale, vatNumber }: { who: string; locale: Locale; vatNumber: string },
): Promise<void> {
  const registration = {
    organisationName: FIRM,
    kind: "employer" as const,
    vatNumber,
    comune: "046017",
    phone: "0583442200",
    name: READER,
    email: address(who, locale),
    passwordHash: "x",
    locale,
  };
  accepted(await registerOrganisation(context, VISITOR, registration));
}

/** Every letter about what people report: adverts, with each outcome, and the site. */
export async function makeFeedbackLetters(world: LetterWorld): Promise<void> {
  const { context, operator, admin, domain } = world;
  for (const locale of LOCALES) {
    for (const outcome of REPORT_OUTCOMES) {
      const email = world.address(`segnala-${outcome}`, locale);
      const about = { postingId: await world.posting(), reason: "expired" as const, words: null };
      accepted(await reportPosting(context, VISITOR, { ...about, email, submissionKey: null, locale }));
      const answer = { id: await reportOf(world, email), outcome, note: outcome === "paused" ? "OK!" : null };
      accepted(await answerReport(context, operator, answer));
    }
    for (const note of [null, "OK!"]) {
      const email = world.address(note ? "disservizio-nota" : "disservizio", locale);
      const report = { reason: "broken" as const, words: domain, page: note ? "/opportunita" : null, email };
      accepted(await reportSite(context, VISITOR, { ...report, submissionKey: null, locale }));
      accepted(await closeSiteReport(context, admin, { id: await reportOf(world, email), note }));
    }
  }
  const unsigned = { reason: "barrier" as const, words: domain, page: null, email: null, submissionKey: null };
  accepted(await reportSite(context, VISITOR, { ...unsigned, locale: "it" }));
}

async function reportOf({ db }: LetterWorld, email: string): Promise<ReportId> {
  const { id } = await db.selectFrom("reports").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  return ReportId.parse(id);
}
