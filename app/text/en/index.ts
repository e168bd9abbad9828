import type { Words } from "../it";
import { account } from "./account";
import { admin } from "./admin";
import { alerts } from "./alerts";
import { api } from "./api";
import { apply } from "./apply";
import { checker } from "./checker";
import { desk } from "./desk";
import { errors } from "./errors";
import { events } from "./events";
import { facts } from "./facts";
import { feeds } from "./feeds";
import { feedback } from "./feedback";
import { pages } from "./pages";
import { fields } from "./fields";
import { mail } from "./mail";
import { missing } from "./missing";
import { embed, openData } from "./open";
import { organisation } from "./organisation";
import { paper } from "./paper";
import { personal } from "./personal";
import { refusals } from "./refusals";
import { shell } from "./shell";
import { site } from "./site";
import { tables } from "./tables";
import { terms } from "./terms";

/** Every English word people read: a missing one fails the type check. */
export const en: Words = {
  shell,
  terms,
  errors,
  missing,
  refusals,
  site,
  apply,
  account,
  organisation,
  checker,
  desk,
  tables,
  admin,
  mail,
  personal,
  feedback,
  pages,
  fields,
  alerts,
  facts,
  feeds,
  paper,
  events,
  api,
  embed,
  openData,
};
