import type { Db } from "~db/client";
import { fillAccounts } from "./demonstration/accounts";
import { fillApplications } from "./demonstration/applications";
import { fillCrises } from "./demonstration/crises";
import { fillFeedback } from "./demonstration/feedback";
import { fillEvents } from "./demonstration/events";
import { fillOrganisations } from "./demonstration/organisations";
import { fillOrganisationWork } from "./demonstration/organisationWork";
import { fillPeople } from "./demonstration/people";
import { fillPostings } from "./demonstration/postings";

interface Options {
  now: Date;
  secretKey: Buffer;
  log: (line: string) => void;
}

/** An invented town at work: organisations, adverts, people, applications under way and crises, all in one transaction. */
export async function fillDemonstration(db: Db, { now, secretKey, log }: Options): Promise<void> {
  log("Filling in the demonstration…");
  await db.transaction().execute(async (trx) => {
    const organisations = await fillOrganisations(trx, now);
    const accounts = await fillAccounts(trx, { organisations, now });
    const crises = await fillCrises(trx, { secretary: accounts.secretary, now });
    const people = await fillPeople(trx, { crises, accounts, now, secretKey });
    const postings = await fillPostings(trx, { organisations, accounts, now });
    await fillApplications(trx, { people, postings, accounts, now, secretKey });
    await fillOrganisationWork(trx, { organisations, postings, accounts, now });
    await fillFeedback(trx, { operator: accounts.operator, now });
    await fillEvents(trx, { organisations, people, postings, accounts, now, secretKey });
  });
  log("The demonstration is ready.");
}
