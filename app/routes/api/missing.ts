import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerApi, onlyReads } from "~/serializers/api/answerApi";

/** No such address of the interface: said as a program reads it. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi({ request, context }, () => Promise.resolve({ problem: "no_address" }));
}

export const action = onlyReads;
