import type { Role } from "~/domain/access/roles";
import { paths } from "~/paths";
import type { Words } from "~/text/words";

const AREA: Record<Role, () => string> = {
  seeker: paths.personal.home,
  member: paths.organisation.home,
  operator: paths.staff.day,
  partner: paths.start,
  delegate: paths.tables.crises,
  secretary: paths.tables.crises,
  admin: paths.admin.home,
};

/** The places a signed-in person may go to, one link each. */
export function areasOf(roles: readonly Role[], words: Words): { label: string; to: string }[] {
  const areas = new Map(roles.map((role) => [AREA[role](), words.shell.areas[role]]));
  return [...areas].map(([to, label]) => ({ label, to }));
}
