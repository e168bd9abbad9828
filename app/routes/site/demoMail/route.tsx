import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { paths } from "~/paths";
import { notFound } from "~/server/request/http";
import { longDateTime } from "~/text/format";
import { LetterText } from "./LetterText";

export const handle: PageHandle = { title: (words) => words.letters.demo.title, private: true };

const LETTERS = 50;

/** Letters kept as files, for people trying the demonstration. In real use the page does not exist: letters are private. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.demo || !context.mailbox) throw notFound();
  return { letters: await context.mailbox.list(LETTERS), siteUrl: context.siteUrl };
}

export default function DemoMail() {
  const { letters, siteUrl } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const mail = useWords().letters.demo;
  return (
    <>
      <PageHead title={mail.title} lead={mail.lead} wall={false} />
      <div className="container page-body">
        {letters.length === 0 ? (
          <EmptyState title={mail.empty} action={{ label: mail.again, to: paths.demoMail() }}>
            <p>{mail.emptyLead}</p>
          </EmptyState>
        ) : (
          <>
            <p>
              {mail.count(letters.length)}. <LocalLink to={paths.demoMail()}>{mail.again}</LocalLink>
            </p>
            <div className="letters">
              {letters.map(({ file, to, subject, text, date }, i) => (
                <details key={file} open={i === 0}>
                  <summary>
                    <b>{subject}</b>
                    <small>
                      {mail.to} {to}
                    </small>
                    <small>{Number.isNaN(Date.parse(date)) ? "" : longDateTime(locale, new Date(date))}</small>
                  </summary>
                  <LetterText text={text} siteUrl={siteUrl} />
                </details>
              ))}
            </div>
          </>
        )}
      </div>
    </>
  );
}
