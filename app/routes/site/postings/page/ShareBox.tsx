import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import { formatCode } from "~/domain/postings/code";
import { PaperLinks } from "~/components/posting/PaperLinks";

interface Props {
  posting: { code: number; title: string };
  employer: string;
  /** The page's own address, whole. */
  url: string;
  /** Sheets to print are for what is open. */
  open: boolean;
}

/** To take the advert along without a script: its address to copy, a letter already written, sheets to put up. */
export function ShareBox({ posting, employer, url, open }: Props) {
  const { share } = useWords().paper;
  const code = formatCode(posting.code);
  const letter = `mailto:?subject=${encodeURIComponent(share.mailSubject(posting.title, code))}&body=${encodeURIComponent(share.mailBody(posting.title, employer, url).replaceAll("\n", "\r\n"))}`;
  return (
    <section className="side-box no-print" aria-labelledby="share">
      <h2 id="share">{share.title}</h2>
      <div className="form-group">
        <label htmlFor="share-address">{share.address}</label>
        <input id="share-address" className="form-control" type="url" readOnly value={url} />
      </div>
      <p>
        <a className="tool-link" href={letter}>
          <Icon name="mail" size="sm" />
          {share.mail}
        </a>
      </p>
      {open ? <PaperLinks code={posting.code} /> : null}
    </section>
  );
}
