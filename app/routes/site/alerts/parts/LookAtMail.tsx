import { LocalLink, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { paths } from "~/paths";

/** After a request that goes on by letter. */
export function LookAtMail({ text, phone, demo }: { text: string; phone: string; demo: boolean }) {
  const { sent } = useWords().alerts;
  return (
    <>
      <PageHead title={sent.title} lead={text} />
      <div className="container page-body">
        <p>
          {sent.none} <a href={telephone(phone)}>{phone}</a>
        </p>
        {demo ? (
          <p>
            <LocalLink to={paths.demoMail()}>{sent.demo}</LocalLink>
          </p>
        ) : null}
        <p>
          <LocalLink className="btn btn-primary" to={paths.postings()}>
            {sent.search}
          </LocalLink>
        </p>
      </div>
    </>
  );
}
