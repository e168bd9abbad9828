import type { Migration } from "kysely";
import * as m0001 from "./0001_accounts";
import * as m0002 from "./0002_places_and_vocabulary";
import * as m0003 from "./0003_organisations";
import * as m0004 from "./0004_postings";
import * as m0005 from "./0005_people";
import * as m0006 from "./0006_applications";
import * as m0007 from "./0007_crises";
import * as m0008 from "./0008_mail_and_settings";
import * as m0009 from "./0009_search";
import * as m0010 from "./0010_search_outbox";
import * as m0011 from "./0011_kinds";
import * as m0012 from "./0012_registrations";
import * as m0013 from "./0013_organisation_work";
import * as m0014 from "./0014_alerts";
import * as m0015 from "./0015_feedback";
import * as m0016 from "./0016_data_version";
import * as m0018 from "./0018_agreements";
import * as m0019 from "./0019_applications_emptied";
import * as m0020 from "./0020_search_changes";
import * as m0021 from "./0021_sentence_labels";
import * as m0022 from "./0022_submissions";
import * as m0023 from "./0023_letters_kept";
import * as m0050 from "./0050_second_factor";
import * as m0051 from "./0051_identity_providers";
import * as m0052 from "./0052_passkeys";

/** Every migration in its order. A list, not a folder scan: it survives bundling and says what runs. */
export const MIGRATIONS: Record<string, Migration> = {
  "0001_accounts": m0001,
  "0002_places_and_vocabulary": m0002,
  "0003_organisations": m0003,
  "0004_postings": m0004,
  "0005_people": m0005,
  "0006_applications": m0006,
  "0007_crises": m0007,
  "0008_mail_and_settings": m0008,
  "0009_search": m0009,
  "0010_search_outbox": m0010,
  "0011_kinds": m0011,
  "0012_registrations": m0012,
  "0013_organisation_work": m0013,
  "0014_alerts": m0014,
  "0015_feedback": m0015,
  "0016_data_version": m0016,
  "0018_agreements": m0018,
  "0019_applications_emptied": m0019,
  "0020_search_changes": m0020,
  "0021_sentence_labels": m0021,
  "0022_submissions": m0022,
  "0023_letters_kept": m0023,
  "0050_second_factor": m0050,
  "0051_identity_providers": m0051,
  "0052_passkeys": m0052,
};
