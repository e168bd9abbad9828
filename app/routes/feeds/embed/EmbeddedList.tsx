import { payFact, whenFact } from "~/text/postings/facts";
import type { PostingSummary } from "~/domain/postings/summary";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayAndMonth } from "~/text/format";
import { localPath, useLocale, useWords } from "~/components/locale";

interface Props {
  postings: readonly PostingSummary[];
  total: number;
  /** What the search asks, in words; empty for everything. */
  asked: string;
  siteUrl: string;
  siteName: string;
  comuneName: string;
  /** The list on the site with the same search: path and query. */
  list: string;
}

/** The list inside another site's page: every link opens where that page is. */
export function EmbeddedList({ postings, total, asked, siteUrl, siteName, comuneName, list }: Props) {
  const locale = useLocale();
  const { embed } = useWords().api;
  const address = (path: string) => siteUrl + localPath(locale, path);
  return (
    <main>
      <h1>{asked === "" ? embed.heading : embed.asked(asked)}</h1>
      {postings.length === 0 ? (
        <p>
          {embed.empty}{" "}
          <a href={address(paths.postings())} target="_parent">
            {embed.seeSite}
          </a>
        </p>
      ) : (
        <ul>
          {postings.map((posting) => (
            <li key={posting.code}>
              <Row posting={posting} address={address} />
            </li>
          ))}
        </ul>
      )}
      <footer>
        {postings.length > 0 ? (
          <p>
            <a href={siteUrl + list} target="_parent">
              <strong>{embed.all(total)}</strong>
            </a>
          </p>
        ) : null}
        <p>
          {siteName}. {embed.by(comuneName)}
        </p>
      </footer>
    </main>
  );
}

function Row({ posting, address }: { posting: PostingSummary; address: (path: string) => string }) {
  const locale = useLocale();
  const words = useWords();
  const reader = { locale, words };
  const when = whenFact(posting, reader);
  const pay = payFact(posting, reader);
  const facts = [
    when ? `${when.value}${when.note ? `, ${when.note}` : ""}` : [pay.value, pay.note].filter(Boolean).join(" "),
    posting.closesOn ? words.api.embed.until(dayAndMonth(locale, posting.closesOn)) : "",
  ];
  return (
    <>
      <p className="over">
        <span className="kind">{words.postings.terms.postingKind[posting.kind]}</span>{" "}
        <span>{formatCode(posting.code)}</span>
      </p>
      <h2>
        <a href={address(paths.posting(posting.code))} target="_parent">
          {posting.title}
        </a>
      </h2>
      <p>
        <strong>{posting.employer}</strong>
        {posting.comune ? ` · ${posting.comune}` : ""}
      </p>
      <p>{facts.filter(Boolean).join(" · ")}</p>
    </>
  );
}
