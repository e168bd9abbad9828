import type { Context } from "~/usecases/context";
import type { RegistrationState } from "~/domain/registrations/moves";
import { formatCode } from "~/domain/postings/code";
import { registrationToken } from "~/usecases/registrations/registrationToken";
import type { Db } from "~db/client";

/** The demonstration's events, by what they show; codes are the organisations' own (db/seed/demo/events.ts). */
export async function eventExamples(db: Db, { secretKey }: Pick<Context, "secretKey">) {
  const of = async (externalId: string) => {
    const { id, code } = await db
      .selectFrom("postings")
      .select(["id", "code"])
      .where("externalId", "=", externalId)
      .where("demo", "=", true)
      .executeTakeFirstOrThrow();
    return { id, code: formatCode(code) };
  };
  const token = async (externalId: string, state: RegistrationState, byMail = false) => {
    const { id } = await of(externalId);
    let query = db.selectFrom("registrations").select("id").where("postingId", "=", id).where("state", "=", state);
    if (byMail) query = query.where("email", "is not", null);
    return registrationToken(secretKey, (await query.orderBy("createdAt").executeTakeFirstOrThrow()).id).token;
  };
  return {
    /** The member's own: full, with people waiting; and one that is over. */
    full: await of("PF-L1"),
    past: await of("PF-L0"),
    /** Others'. */
    free: await of("CL-02"),
    course: await of("IF-51"),
    calledOff: await of("CO-32"),
    openDoor: await of("CO-31"),
    tokens: {
      registered: await token("CL-02", "registered"),
      waiting: await token("PF-L1", "waiting"),
      cancelled: await token("PF-L1", "cancelled"),
      toConfirm: await token("CL-01", "to_confirm", true),
      calledOff: await token("CO-32", "cancelled"),
      over: await token("PF-L0", "registered"),
      course: await token("IF-51", "registered"),
    },
  };
}
