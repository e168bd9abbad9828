import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Badge } from "~/components/data/Badge";
import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { useContentLanguage } from "~/components/contentLanguage";
import { jsonForScript } from "~/domain/postings/markup";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { DeskSheet } from "./DeskSheet";
import { deskSheetData } from "./deskSheetData";

export const handle: PageHandle = {
  title: (words) => words.pages.deskSheet.title,
  description: (words) => words.pages.deskSheet.lead,
};

export function loader({ context }: LoaderFunctionArgs) {
  return { url: context.siteUrl + paths.service() };
}

export default function Service() {
  const { url } = useLoaderData<typeof loader>();
  const service = useWords().pages.deskSheet;
  const { settings } = useShell();
  return (
    <div lang={useContentLanguage("pages.deskSheet")}>
      <script
        type="application/ld+json"
        data-element="metatag"
        dangerouslySetInnerHTML={{ __html: jsonForScript(deskSheetData(service, settings, url)) }}
      />
      <PageHead
        title={<span data-element="service-title">{service.title}</span>}
        here={service.title}
        lead={<span data-element="service-description">{service.lead}</span>}
      >
        <p className="mt-2">
          <span data-element="service-status">
            <Badge tone="open">{service.status}</Badge>
          </span>{" "}
          <span>
            {service.topicLabel}:{" "}
            <LocalLink to={paths.postings()} data-element="service-topic">
              {service.topic}
            </LocalLink>
          </span>
        </p>
      </PageHead>
      <DeskSheet
        service={service}
        contacts={
          <div data-element="service-area">
            <p>
              {service.contacts.area}: <strong>{settings.deskName}</strong>, {settings.comuneName}
              <br />
              {settings.deskAddress}
            </p>
            <p>
              {service.contacts.phone}: <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
              <br />
              {service.contacts.email}: <a href={`mailto:${settings.deskEmail}`}>{settings.deskEmail}</a>
            </p>
            <p>
              <LocalLink to={paths.desk()} className="more-link" data-element="service-area-link">
                {service.contacts.more} <Icon name="arrow" size="sm" />
              </LocalLink>
            </p>
          </div>
        }
      />
    </div>
  );
}
