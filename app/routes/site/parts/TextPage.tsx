import type { ReactNode } from "react";
import { PageHead } from "~/components/shell/PageHead";
import { RichText } from "./RichText";

export interface TextPart {
  title: string;
  text?: readonly string[];
  list?: readonly string[];
}

interface Props {
  title: string;
  lead: string;
  parts: readonly TextPart[];
  /** The language the words are in, where it is not the page's. */
  lang?: string | undefined;
  /** Before the parts. */
  first?: ReactNode;
  children?: ReactNode;
}

/** A heading, paragraphs, a list. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ title, text = [], list = [] }) => (
    <section key={title}>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>
          <RichText text={paragraph} />
        </p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((item) => (
            <li key={item}>
              <RichText text={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}

/** A page to read. */
export function TextPage({ title, lead, parts, lang, first, children }: Props) {
  return (
    <div lang={lang}>
      <PageHead title={title} lead={lead} />
      <div className="container page-body prose">
        {first}
        <TextParts parts={parts} />
        {children}
      </div>
    </div>
  );
}
