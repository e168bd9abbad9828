import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "~/domain/access/actor";
import { paths } from "~/paths";
import { requireActor } from "~/server/request/http";

/** Where each of them begins: the first of their roles that has a page of its own. */
function startOf({ roles }: Actor): string {
  if (roles.includes("operator")) return paths.staff.day();
  if (roles.includes("secretary") || roles.includes("delegate")) return paths.tables.crises();
  if (roles.includes("admin")) return paths.admin.home();
  if (roles.includes("member")) return paths.organisation.home();
  return roles.length === 0 ? paths.joinOrganisation() : paths.personal.home();
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  return redirect(startOf(await requireActor(request, context)));
}
