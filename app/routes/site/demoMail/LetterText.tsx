interface Props {
  text: string;
  /** Address of this site: its links open here, whatever name the reader used to come. */
  siteUrl: string;
}

const LINK = /(https?:\/\/[^\s<>«»"]+[^\s<>«»".,;:!?)])/;

/** A letter as it was written, its links to be followed. */
export function LetterText({ text, siteUrl }: Props) {
  return (
    <div className="letter-body">
      {text
        .trim()
        .split(LINK)
        .map((piece, i) => {
          if (i % 2 === 0) return <span key={i}>{piece}</span>;
          const own = piece.startsWith(`${siteUrl}/`);
          return (
            <a key={i} href={own ? piece.slice(siteUrl.length) : piece} rel={own ? undefined : "noreferrer"}>
              {piece}
            </a>
          );
        })}
    </div>
  );
}
