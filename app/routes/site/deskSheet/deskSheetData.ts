import type { Data } from "~/domain/postings/markup";
import type { FrameSettings } from "~/components/shell/frame";
import type { Words } from "~/text/words";
import { plainText } from "../parts/RichText";

/** The service as the public sector's rules ask it, for machines: schema.org GovernmentService. */
export function deskSheetData(service: Words["pages"]["deskSheet"], settings: FrameSettings, url: string): Data {
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: service.title,
    serviceType: service.topic,
    description: service.lead,
    url,
    serviceOperator: { "@type": "GovernmentOrganization", name: settings.comuneName },
    areaServed: { "@type": "AdministrativeArea", name: settings.comuneName },
    audience: { "@type": "Audience", name: plainText(service.addressed.text.join(" ")) },
    availableChannel: {
      "@type": "ServiceChannel",
      name: service.access.title,
      serviceUrl: url,
      availableLanguage: { "@type": "Language", name: "Italian", alternateName: "it" },
      servicePhone: { "@type": "ContactPoint", telephone: settings.deskPhone, email: settings.deskEmail },
      serviceLocation: { "@type": "Place", name: settings.deskName, address: settings.deskAddress },
    },
  };
}
