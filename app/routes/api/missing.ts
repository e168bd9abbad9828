import type { LoaderFunctionArgs } from "@remix-run/node";
import { createApiResponse, rejectWrites } from "~/serializers/api/apiResponse";

/** No such address of the interface: said as a program reads it. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return createApiResponse({ request, context }, () => Promise.resolve({ problem: "no_address" }));
}

export const action = rejectWrites;
