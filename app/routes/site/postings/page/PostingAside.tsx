import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { formatCode } from "~/domain/postings/code";
import { isHiringKind, type PostingKind } from "~/domain/postings/kinds";
import type { PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import { QrCode } from "~/components/data/QrCode";
import { ShareBox } from "./ShareBox";

interface Props {
  posting: { code: number; title: string; kind: PostingKind; state: PostingState };
  employer: string;
  /** The page's own address, whole. */
  url: string;
  deskPhone: string;
}

/** Beside a posting: to report it, print it, share it, and ask about it on the telephone with its code. */
export function PostingAside({ posting, employer, url, deskPhone }: Props) {
  const words = useWords();
  const { publicPage: text, facts } = words.postings;
  const { feedback } = words;
  const code = formatCode(posting.code);
  return (
    <aside className="posting-page-more" aria-label={text.share}>
      <div className="share-box">
        <div>
          <LocalLink className="tool-link" to={paths.reportPosting(posting.code)} rel="nofollow">
            <Icon name="warning" size="sm" />
            {feedback.report.link}
          </LocalLink>
          <button type="button" className="tool-link" data-print hidden>
            <Icon name="print" size="sm" />
            {text.print}
          </button>
        </div>
        <div className="qr">
          <QrCode text={url} label={`${text.codeLabel} ${code}`} />
          {code}
        </div>
      </div>
      <ShareBox posting={posting} employer={employer} url={url} open={posting.state === "published"} />
      <div className="side-box">
        <h2>{text.codeSpoken}</h2>
        <p>
          {isHiringKind(posting.kind)
            ? text.callWithCode(code)
            : facts.byPhone[posting.kind === "call" ? "call" : "event"](code)}
        </p>
        <a className="phone-link" href={telephone(deskPhone)}>
          <Icon name="phone" />
          {deskPhone}
        </a>
      </div>
    </aside>
  );
}
