import type { Role } from "~/domain/access/roles";
import type { IconName } from "~/components/icons";
import { paths } from "~/paths";
import type { Words } from "~/text/words";

type StaffWords = Words["shell"]["staff"];
type Label = { [Key in keyof StaffWords]: StaffWords[Key] extends string ? Key : never }[keyof StaffWords];

interface Entry {
  key: Label;
  icon: IconName;
  to: string;
}

interface Group {
  title: keyof StaffWords["groups"];
  roles: readonly Role[];
  entries: readonly Entry[];
}

/** The left menu: groups and who has them. */
export const STAFF_MENU = [
  {
    title: "desk",
    roles: ["operator"],
    entries: [
      { key: "myDay", icon: "home", to: paths.staff.day() },
      { key: "toReview", icon: "check", to: paths.staff.reviews() },
      { key: "people", icon: "people", to: paths.staff.people() },
      { key: "postings", icon: "briefcase", to: paths.staff.postings() },
      { key: "reports", icon: "warning", to: paths.staff.reports() },
      { key: "applications", icon: "list", to: paths.staff.applications() },
      { key: "organisations", icon: "building", to: paths.staff.organisations() },
    ],
  },
  {
    title: "tables",
    roles: ["delegate", "secretary"],
    entries: [{ key: "crises", icon: "factory", to: paths.tables.crises() }],
  },
  {
    title: "admin",
    roles: ["admin"],
    entries: [
      { key: "management", icon: "gear", to: paths.admin.home() },
      { key: "users", icon: "user", to: paths.admin.users() },
      { key: "settings", icon: "pencil", to: paths.admin.settings() },
      { key: "ratings", icon: "star", to: paths.admin.ratings() },
      { key: "siteReports", icon: "warning", to: paths.admin.reports() },
      { key: "audit", icon: "lock", to: paths.admin.audit() },
    ],
  },
] as const satisfies readonly Group[];

export type StaffMenuKey = (typeof STAFF_MENU)[number]["entries"][number]["key"];
