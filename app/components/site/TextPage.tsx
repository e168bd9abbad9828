import type { ReactNode } from "react";
import { PageHead } from "~/components/shell/PageHead";

interface Props {
  title: string;
  lead: string;
  parts: readonly { title: string; text: string }[];
  children?: ReactNode;
}

/** A page to read: a heading and a paragraph for each part. */
export function TextPage({ title, lead, parts, children }: Props) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="container page-body prose">
        {parts.map((part) => <section key={part.title}><h2>{part.title}</h2><p>{part.text}</p></section>)}
        {children}
      </div>
    </>
  );
}
