import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { useContentLanguage } from "~/components/contentLanguage";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { notFound } from "~/server/request/http";
import { wordsFor, type Words } from "~/text/words";
import { RichText } from "./parts/RichText";

type EasyKey = keyof Words["pages"]["easy"]["pages"];

export const handle: PageHandle<ReturnType<typeof loader>> = {
  title: ({ pages }, { key }) => `${pages.easy.pages[key].title}. ${pages.easy.name}`,
  description: ({ pages }, { key }) => pages.easy.pages[key].parts[0]?.lines.join(" ") ?? null,
};

export function loader({ params }: LoaderFunctionArgs): { key: EasyKey } {
  const known = wordsFor("it").pages.easy.pages;
  const page = params["page"] ?? "";
  if (!Object.hasOwn(known, page)) throw notFound();
  return { key: page as EasyKey };
}

export default function EasyPage() {
  const { key } = useLoaderData<typeof loader>();
  const { easy } = useWords().pages;
  const { settings } = useShell();
  const { title, parts } = easy.pages[key];
  return (
    <div lang={useContentLanguage("pages.easy")}>
      <PageHead title={title} trail={[{ label: easy.name, to: paths.easy() }]} />
      <div className="container page-body easy-words">
        {parts.map((part) => (
          <section key={part.title}>
            <h2>{part.title}</h2>
            {part.lines.map((line) => (
              <p key={line}>
                <RichText text={line} />
              </p>
            ))}
          </section>
        ))}
        <section>
          <h2>{easy.callTitle}</h2>
          <p>{easy.call}</p>
          <a className="phone-link" href={telephone(settings.deskPhone)}>
            <Icon name="phone" />
            {settings.deskPhone}
          </a>
        </section>
        <p>
          <LocalLink to={paths.easy()}>{easy.back}</LocalLink>
        </p>
      </div>
    </div>
  );
}
