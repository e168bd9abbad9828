import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import { paths } from "~/paths";

/** The sheets of an open advert: posters in two sizes and tear-off strips; and which letters (`missing`) no font of theirs has. */
export function PaperLinks({ code, missing = [] }: { code: number; missing?: readonly string[] }) {
  const { share } = useWords().paper;
  const sheets = [
    [paths.paper.poster(code, "a4"), share.posterA4],
    [paths.paper.poster(code, "a3"), share.posterA3],
    [paths.paper.strips(code), share.strips],
  ] as const;
  return (
    <>
      {missing.length > 0 && <p className="meta">{share.missingLetters(missing.join(" "))}</p>}
      <ul className="link-list paper-links">
        {sheets.map(([to, label]) => (
          <li key={to}>
            <LocalLink className="tool-link" to={to}>
              <Icon name="document" size="sm" />
              {label} ({share.pdf})
            </LocalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
