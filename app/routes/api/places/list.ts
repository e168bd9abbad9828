import type { LoaderFunctionArgs } from "@remix-run/node";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";
import { dayInRome } from "~/text/format";
import { listComuni } from "~db/queries/places/places";
import { countOpenByComune } from "~db/queries/postings/openData";

/** The Comuni with their codes, and how much is open in each. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, async () => {
    const [comuni, open] = await Promise.all([
      listComuni(context.db),
      countOpenByComune(context.db, dayInRome(context.now())),
    ]);
    return {
      is: "ElencoComuni",
      body: {
        comuni: comuni.map(({ istat, name, zone, belfiore, cap, lat, lon, residents }) => ({
          istat,
          nome: name,
          zona: zone,
          belfiore,
          cap,
          lat,
          lon,
          abitanti: residents,
          opportunita_aperte: open.get(istat) ?? 0,
        })),
      },
    };
  });
}

export const action = rejectWrites;
