import type { LoaderFunctionArgs } from "@remix-run/node";
import { organisationSlug } from "~/domain/organisations/slug";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";
import { ORGANISATION_KIND_SLUGS } from "~/serializers/api/slugs";
import { localPath, paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { listPublicOrganisations } from "~db/queries/postings/openData";

/** Who has something open now: what the advert's page says of them and no more. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, async () => {
    const rows = await listPublicOrganisations(context.db, dayInRome(context.now()));
    return {
      is: "ElencoOrganizzazioni",
      body: {
        organizzazioni: rows.map(({ id, name, kind, comuneCode, comune, website, description, state, open }) => ({
          id,
          nome: name,
          tipo: ORGANISATION_KIND_SLUGS[kind],
          comune: comuneCode && comune ? { istat: comuneCode, nome: comune } : null,
          url:
            state === "verified"
              ? context.siteUrl + localPath(context.locale, paths.organisationPage(organisationSlug({ id, name })))
              : null,
          sito: website,
          descrizione: description,
          verificata: state === "verified",
          opportunita_aperte: open,
        })),
      },
    };
  });
}

export const action = rejectWrites;
