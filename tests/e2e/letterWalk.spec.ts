import type { APIRequestContext } from "@playwright/test";
import { DEMO_PASSWORD } from "~/domain/access/demoAccounts";
import { ITALIAN_LETTERS, LETTER_KINDS, PERSONAL_LETTERS } from "~/domain/letters/kinds";
import { paths } from "~/paths";
import { hashPassword } from "~/server/request/password";
import { LOCALES } from "~/text/words";
import { findSettings } from "~db/queries/settings/settings";
import { makeAccountLetters, makeFeedbackLetters, makeSecurityLetters } from "../support/letters/accounts";
import { makeAlertLetters } from "../support/letters/alerts";
import { makeApplicationLetters } from "../support/letters/applications";
import { buttonsIn, letterFaults, linksIn, type WrittenLetter } from "../support/letters/letterFaults";
import { makeOrganisationLetters } from "../support/letters/organisations";
import { makePostingLetters } from "../support/letters/postings";
import { makeRegistrationLetters } from "../support/letters/registrations";
import { buildLetterWorld, type LetterWorld } from "../support/letters/world";
import { expect, test } from "./fixtures";
import { escaped } from "./words";

/** The languages each kind of letter is written in. */
const LANGUAGES = new Map<string, readonly string[]>([
  ...PERSONAL_LETTERS.map((kind) => [kind, LOCALES] as const),
  ...ITALIAN_LETTERS.map((kind) => [kind, ["it"]] as const),
]);

/** What this world wrote: to its own addresses, and to the desk about it. Addresses say what their owner reads. */
async function readLetters({ db, domain, organisation }: LetterWorld): Promise<WrittenLetter[]> {
  const rows = await db
    .selectFrom("mails")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb("toAddress", "like", `%@${domain}`),
        eb("body", "like", `%${domain}%`),
        eb("body", "like", `%${organisation}%`),
      ]),
    )
    .orderBy("createdAt")
    .execute();
  return rows.map(({ kind, toAddress: to, subject, body, html, headers }) => {
    const locale = new RegExp(`\\.([a-z]{2})@${domain}$`).exec(to)?.[1] ?? "it";
    return { kind, locale, to, subject, body, html, headers: headers as Record<string, string> };
  });
}

test("every letter there is, in every language of its reader, says its news and leads where it says", async ({
  database,
  examples,
  http,
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const world = await buildLetterWorld({ context: database.context, like: examples.published.id, passwordHash });
  await makeApplicationLetters(world);
  await makeRegistrationLetters(world);
  await makeAlertLetters(world);
  await makeAccountLetters(world);
  await makeSecurityLetters(world);
  await makeFeedbackLetters(world);
  await makeOrganisationLetters(world);
  await makePostingLetters(world);
  const letters = await readLetters(world);

  await test.step("no kind and no language is missing", () => {
    const written = [...new Set(letters.map(({ kind, locale }) => `${kind} ${locale}`))].sort();
    expect(written).toEqual(
      LETTER_KINDS.flatMap((kind) => (LANGUAGES.get(kind) ?? []).map((locale) => `${kind} ${locale}`)).sort(),
    );
  });

  await test.step("each is well written, in its reader's language", async () => {
    const settings = await findSettings(world.db);
    const faults = letters.flatMap((letter) =>
      letterFaults(letter, settings).map(
        (fault) => `${letter.kind} ${letter.locale} to ${letter.to}: ${fault}\n${letter.body}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  await test.step("one subject is one piece of news", () => {
    const kinds = new Map<string, string>();
    const shared = letters.filter(({ kind, locale, subject }) => {
      const first = kinds.get(`${locale}: ${subject}`) ?? kind;
      kinds.set(`${locale}: ${subject}`, first);
      return first !== kind;
    });
    expect(shared.map(({ kind, locale, subject }) => `${kind} ${locale}: ${subject}`)).toEqual([]);
  });

  const signIn = async (email: string): Promise<APIRequestContext> => {
    const asker = await playwright.request.newContext({ baseURL: baseURL ?? "", maxRedirects: 0 });
    expect((await asker.post(paths.signIn(), { form: { email, password: DEMO_PASSWORD } })).status()).toBe(302);
    return asker;
  };
  await test.step("each link opens a page in that language, with the button the letter names", async () => {
    const nobody = await http("nobody");
    const readers: Record<string, APIRequestContext> = {
      organizzazione: await signIn(world.address("socia")),
      // Accounts of the demonstration need no second factor, also while another test asks the staff for one.
      scrivania: await http("operator"),
      gestione: await http("admin"),
    };
    const faults: string[] = [];
    // Where a person did what a letter asks, its button is gone: one letter of a kind that finds it is enough.
    const buttons = new Map<string, boolean>();
    let walked = 0;
    for (const letter of letters) {
      const pages: string[] = [];
      for (const link of linksIn(letter)) {
        walked += 1;
        const signedIn = readers[new URL(link).pathname.split("/")[1] ?? ""];
        const isReader = signedIn && !letter.to.startsWith("nessuna.");
        const answer = await (isReader ? signedIn : nobody).get(link, { maxRedirects: isReader ? 0 : 1 });
        const page = await answer.text();
        pages.push(page);
        const language = /<html[^>]* lang="([^"]+)"/.exec(page)?.[1];
        if (answer.status() !== 200 || language !== letter.locale)
          faults.push(`${letter.kind} ${letter.locale}: ${link} answers ${answer.status()} in ${language}`);
      }
      for (const button of buttonsIn(letter)) {
        const name = `${letter.kind} ${letter.locale}: ${button}`;
        const shown = pages.some((page) => new RegExp(`>\\s*${escaped(button)}\\s*<`).test(page));
        buttons.set(name, (buttons.get(name) ?? false) || shown);
      }
    }
    await readers["organizzazione"]?.dispose();
    test.info().annotations.push({ type: "walked", description: `${letters.length} letters, ${walked} links` });
    console.log(`${letters.length} letters of ${LETTER_KINDS.length} kinds, ${walked} links`);
    expect(faults).toEqual([]);
    expect([...buttons].filter(([, shown]) => !shown).map(([name]) => name)).toEqual([]);
    expect(buttons.size).toBeGreaterThan(10);
  });
});
