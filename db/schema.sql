table account_links
  token_hash text not null
  purpose text not null
  user_id uuid not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  created_at timestamp with time zone not null default now()
  constraint account_links_pkey PRIMARY KEY (token_hash)
  constraint account_links_purpose_known CHECK ((purpose = ANY (ARRAY['confirm_email'::text, 'reset_password'::text])))
  constraint account_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  CREATE INDEX account_links_by_user ON public.account_links USING btree (user_id)

table agreements
  code text not null
  name text not null
  sector text
  constraint agreements_code_form CHECK ((code ~ '^[A-Z][A-Z0-9]{3}$'::text))
  constraint agreements_name_present CHECK (((length(TRIM(BOTH FROM name)) >= 2) AND (length(TRIM(BOTH FROM name)) <= 400)))
  constraint agreements_pkey PRIMARY KEY (code)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.agreements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table alerts
  id uuid not null default gen_random_uuid()
  subscriber_id uuid not null
  query text not null
  frequency text not null
  locale text not null
  created_at timestamp with time zone not null default now()
  confirmed_at timestamp with time zone
  paused_at timestamp with time zone
  since timestamp with time zone
  last_run_on date
  kept_until date
  constraint alerts_confirmed_whole CHECK ((((confirmed_at IS NULL) = (since IS NULL)) AND ((confirmed_at IS NULL) = (last_run_on IS NULL)) AND ((confirmed_at IS NULL) = (kept_until IS NULL))))
  constraint alerts_frequency_known CHECK ((frequency = ANY (ARRAY['daily'::text, 'weekly'::text])))
  constraint alerts_paused_confirmed CHECK (((paused_at IS NULL) OR (confirmed_at IS NOT NULL)))
  constraint alerts_pkey PRIMARY KEY (id)
  constraint alerts_query_short CHECK ((length(query) <= 2000))
  constraint alerts_search_once UNIQUE (subscriber_id, query)
  constraint alerts_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers(id) ON DELETE CASCADE
  CREATE INDEX alerts_running ON public.alerts USING btree (last_run_on) WHERE ((confirmed_at IS NOT NULL) AND (paused_at IS NULL))
  CREATE INDEX alerts_unconfirmed ON public.alerts USING btree (created_at) WHERE (confirmed_at IS NULL)

table answer_templates
  id uuid not null default gen_random_uuid()
  organisation_id uuid not null
  name text not null
  move text not null
  reason text
  body text not null
  version integer not null default 1
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  constraint answer_templates_body_length CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 800)))
  constraint answer_templates_move_known CHECK ((move = ANY (ARRAY['contact'::text, 'reject'::text])))
  constraint answer_templates_name_length CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 80)))
  constraint answer_templates_name_once UNIQUE (organisation_id, name)
  constraint answer_templates_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
  constraint answer_templates_pkey PRIMARY KEY (id)
  constraint answer_templates_reason_when_rejecting CHECK (((move = 'reject'::text) = (reason IS NOT NULL)))
  CREATE TRIGGER answer_templates_version BEFORE UPDATE ON public.answer_templates FOR EACH ROW EXECUTE FUNCTION bump_version()

table application_moves
  id bigint not null generated as identity
  application_id uuid not null
  at timestamp with time zone not null default now()
  by_user uuid
  by_role text not null
  move text not null
  from_state text
  to_state text not null
  reason text
  message text
  desk_note text
  constraint application_moves_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id) ON DELETE CASCADE
  constraint application_moves_by_user_fkey FOREIGN KEY (by_user) REFERENCES users(id)
  constraint application_moves_pkey PRIMARY KEY (id)
  CREATE INDEX application_moves_by_application ON public.application_moves USING btree (application_id, at)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.application_moves DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table application_notes
  id uuid not null default gen_random_uuid()
  application_id uuid not null
  organisation_id uuid not null
  author_id uuid
  written_at timestamp with time zone not null default now()
  body text not null
  submission_key text
  constraint application_notes_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id) ON DELETE CASCADE
  constraint application_notes_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id)
  constraint application_notes_length CHECK (((length(TRIM(BOTH FROM body)) >= 1) AND (length(TRIM(BOTH FROM body)) <= 2000)))
  constraint application_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
  constraint application_notes_pkey PRIMARY KEY (id)
  constraint application_notes_submission_once UNIQUE (submission_key)
  CREATE INDEX application_notes_by_application ON public.application_notes USING btree (application_id, written_at)

table applications
  id uuid not null default gen_random_uuid()
  posting_id uuid not null
  person_id uuid
  match_id uuid
  origin text not null
  state text not null
  name text not null
  email citext
  phone text
  message text
  ticks text[] not null default '{}'::text[]
  locale text not null default 'it'::text
  token_hash text
  submission_key text
  confirmed_at timestamp with time zone
  confirmed_by uuid
  answer_by date
  interview_at timestamp with time zone
  interview_place text
  sent_at timestamp with time zone
  first_answer_at timestamp with time zone
  ended_at timestamp with time zone
  ended_reason text
  demo boolean not null default false
  created_at timestamp with time zone not null default now()
  version integer not null default 1
  updated_at timestamp with time zone not null default now()
  late_reminders integer not null default 0
  reminded_at timestamp with time zone
  anonymised_at timestamp with time zone
  constraint applications_anonymous_empty CHECK (((anonymised_at IS NULL) OR ((name = ''::text) AND (email IS NULL) AND (phone IS NULL) AND (message IS NULL) AND (ticks = '{}'::text[]) AND (person_id IS NULL) AND (match_id IS NULL) AND (token_hash IS NULL) AND (submission_key IS NULL) AND (interview_at IS NULL) AND (interview_place IS NULL) AND (ended_at IS NOT NULL))))
  constraint applications_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES users(id)
  constraint applications_ended_dated CHECK (((state = ANY (ARRAY['hired'::text, 'declined'::text, 'not_selected'::text, 'withdrawn'::text, 'lapsed'::text, 'superseded'::text])) = (ended_at IS NOT NULL)))
  constraint applications_has_page CHECK (((anonymised_at IS NOT NULL) OR (token_hash IS NOT NULL)))
  constraint applications_late_reminders_positive CHECK ((late_reminders >= 0))
  constraint applications_locale_form CHECK ((locale ~ '^[a-z]{2}$'::text))
  constraint applications_match_id_fkey FOREIGN KEY (match_id) REFERENCES matches(id) ON DELETE SET NULL
  constraint applications_message_length CHECK ((length(message) <= 800))
  constraint applications_name_present CHECK (((anonymised_at IS NOT NULL) OR ((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 160))))
  constraint applications_once_per_person UNIQUE (posting_id, person_id)
  constraint applications_origin_known CHECK ((origin = ANY (ARRAY['self'::text, 'desk'::text])))
  constraint applications_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE SET NULL
  constraint applications_pkey PRIMARY KEY (id)
  constraint applications_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id)
  constraint applications_proposal_has_answer_date CHECK (((state <> 'proposed'::text) OR (answer_by IS NOT NULL)))
  constraint applications_reachable CHECK (((anonymised_at IS NOT NULL) OR (email IS NOT NULL) OR (phone IS NOT NULL) OR (person_id IS NOT NULL)))
  constraint applications_rejected_with_reason CHECK (((state <> 'not_selected'::text) OR (ended_reason IS NOT NULL)))
  constraint applications_reminded_dated CHECK (((late_reminders = 0) = (reminded_at IS NULL)))
  constraint applications_state_known CHECK ((state = ANY (ARRAY['proposed'::text, 'sent'::text, 'in_touch'::text, 'interview'::text, 'offered'::text, 'hired'::text, 'declined'::text, 'not_selected'::text, 'withdrawn'::text, 'lapsed'::text, 'superseded'::text])))
  constraint applications_submission_once UNIQUE (submission_key)
  constraint applications_token_once UNIQUE (token_hash)
  CREATE INDEX applications_by_person ON public.applications USING btree (person_id)
  CREATE INDEX applications_by_posting ON public.applications USING btree (posting_id, state)
  CREATE INDEX applications_by_state ON public.applications USING btree (state, answer_by)
  CREATE INDEX applications_with_person ON public.applications USING btree (ended_at) WHERE (anonymised_at IS NULL)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.applications DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
  CREATE TRIGGER applications_version BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION bump_version()

table attendances
  registration_id uuid not null
  session_at timestamp with time zone not null
  present boolean not null
  recorded_by uuid
  recorded_at timestamp with time zone not null default now()
  constraint attendances_pkey PRIMARY KEY (registration_id, session_at)
  constraint attendances_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES users(id)
  constraint attendances_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE

table audit_entries
  id bigint not null generated as identity
  at timestamp with time zone not null default now()
  actor_id uuid
  actor_role text not null
  deed text not null
  noun text not null
  record_id text
  purpose text
  details jsonb not null default '{}'::jsonb
  holder_id text
  constraint audit_entries_pkey PRIMARY KEY (id)
  CREATE INDEX audit_entries_by_actor ON public.audit_entries USING btree (actor_id, at DESC)
  CREATE INDEX audit_entries_by_record ON public.audit_entries USING btree (noun, record_id, at DESC)
  CREATE TRIGGER audit_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entries FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()

table comuni
  istat text not null
  name text not null
  zone text not null
  belfiore text not null
  cap text not null
  lat double precision not null
  lon double precision not null
  residents integer not null
  constraint comuni_belfiore_form CHECK ((belfiore ~ '^[A-Z][0-9]{3}$'::text))
  constraint comuni_cap_five_digits CHECK ((cap ~ '^[0-9]{5}$'::text))
  constraint comuni_istat_six_digits CHECK ((istat ~ '^[0-9]{6}$'::text))
  constraint comuni_lat_on_earth CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision)))
  constraint comuni_lon_on_earth CHECK (((lon >= ('-180'::integer)::double precision) AND (lon <= (180)::double precision)))
  constraint comuni_name_once UNIQUE (name)
  constraint comuni_pkey PRIMARY KEY (istat)
  constraint comuni_residents_positive CHECK ((residents > 0))
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.comuni DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table crises
  id uuid not null default gen_random_uuid()
  company text not null
  vat_number text
  ateco text
  comune text
  headcount integer
  summary text not null
  stage text not null default 'reported'::text
  outcome text
  tier text not null default 'table'::text
  workers_direct integer not null default 0
  workers_supply integer not null default 0
  jobs_at_risk integer not null default 0
  opened_on date not null
  stage_since date not null
  followed_by uuid
  demo boolean not null default false
  version integer not null default 1
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  constraint crises_at_risk_within CHECK ((jobs_at_risk <= (workers_direct + workers_supply)))
  constraint crises_ateco_form CHECK ((ateco ~ '^[0-9]{2}([.][0-9]{1,2}([.][0-9]{1,2})?)?$'::text))
  constraint crises_closed_has_outcome CHECK (((stage = 'closed'::text) = (outcome IS NOT NULL)))
  constraint crises_company_present CHECK (((length(TRIM(BOTH FROM company)) >= 2) AND (length(TRIM(BOTH FROM company)) <= 160)))
  constraint crises_comune_fkey FOREIGN KEY (comune) REFERENCES comuni(istat)
  constraint crises_followed_by_fkey FOREIGN KEY (followed_by) REFERENCES users(id)
  constraint crises_headcount_positive CHECK ((headcount >= 0))
  constraint crises_jobs_at_risk_positive CHECK ((jobs_at_risk >= 0))
  constraint crises_outcome_known CHECK ((outcome = ANY (ARRAY['solved'::text, 'partly_solved'::text, 'relocation'::text, 'workers_buyout'::text, 'closed_without'::text])))
  constraint crises_pkey PRIMARY KEY (id)
  constraint crises_stage_known CHECK ((stage = ANY (ARRAY['reported'::text, 'assessing'::text, 'prevention'::text, 'table_open'::text, 'procedure'::text, 'agreement'::text, 'transition'::text, 'closed'::text])))
  constraint crises_summary_length CHECK ((length(summary) <= 4000))
  constraint crises_tier_known CHECK ((tier = ANY (ARRAY['public'::text, 'signatory'::text, 'table'::text, 'secretariat'::text])))
  constraint crises_vat_form CHECK ((vat_number ~ '^[0-9]{11}$'::text))
  constraint crises_workers_direct_positive CHECK ((workers_direct >= 0))
  constraint crises_workers_supply_positive CHECK ((workers_supply >= 0))
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.crises DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
  CREATE TRIGGER crises_version BEFORE UPDATE ON public.crises FOR EACH ROW EXECUTE FUNCTION bump_version()

table crisis_deadlines
  id uuid not null default gen_random_uuid()
  crisis_id uuid not null
  title text not null
  law text
  due_on date not null
  tier text not null default 'table'::text
  met_on date
  recorded_by uuid
  recorded_at timestamp with time zone not null default now()
  constraint crisis_deadlines_crisis_id_fkey FOREIGN KEY (crisis_id) REFERENCES crises(id)
  constraint crisis_deadlines_pkey PRIMARY KEY (id)
  constraint crisis_deadlines_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES users(id)
  constraint crisis_deadlines_tier_known CHECK ((tier = ANY (ARRAY['public'::text, 'signatory'::text, 'table'::text, 'secretariat'::text])))
  constraint crisis_deadlines_title_present CHECK (((length(TRIM(BOTH FROM title)) >= 1) AND (length(TRIM(BOTH FROM title)) <= 200)))
  CREATE INDEX crisis_deadlines_by_date ON public.crisis_deadlines USING btree (due_on) WHERE (met_on IS NULL)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.crisis_deadlines DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table crisis_events
  id bigint not null generated as identity
  crisis_id uuid not null
  on_date date not null
  kind text not null
  title text not null
  body text not null default ''::text
  tier text not null default 'table'::text
  corrects_id bigint
  recorded_by uuid
  recorded_at timestamp with time zone not null default now()
  constraint crisis_events_body_length CHECK ((length(body) <= 4000))
  constraint crisis_events_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES crisis_events(id)
  constraint crisis_events_crisis_id_fkey FOREIGN KEY (crisis_id) REFERENCES crises(id)
  constraint crisis_events_kind_known CHECK ((kind = ANY (ARRAY['report'::text, 'meeting'::text, 'visit'::text, 'procedure'::text, 'agreement'::text, 'instrument'::text, 'news'::text, 'note'::text, 'stage_changed'::text, 'correction'::text])))
  constraint crisis_events_pkey PRIMARY KEY (id)
  constraint crisis_events_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES users(id)
  constraint crisis_events_tier_known CHECK ((tier = ANY (ARRAY['public'::text, 'signatory'::text, 'table'::text, 'secretariat'::text])))
  constraint crisis_events_title_present CHECK (((length(TRIM(BOTH FROM title)) >= 1) AND (length(TRIM(BOTH FROM title)) <= 200)))
  CREATE INDEX crisis_events_by_crisis ON public.crisis_events USING btree (crisis_id, on_date DESC)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.crisis_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
  CREATE TRIGGER crisis_events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.crisis_events FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()

table data_version
  only_row boolean not null default true
  version bigint not null
  constraint data_version_pkey PRIMARY KEY (only_row)
  constraint data_version_single CHECK (only_row)

table delegates
  signatory_id uuid not null
  user_id uuid not null
  constraint delegates_pkey PRIMARY KEY (signatory_id, user_id)
  constraint delegates_signatory_id_fkey FOREIGN KEY (signatory_id) REFERENCES signatories(id) ON DELETE CASCADE
  constraint delegates_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE

table favourites
  user_id uuid not null
  posting_id uuid not null
  saved_at timestamp with time zone not null default now()
  constraint favourites_pkey PRIMARY KEY (user_id, posting_id)
  constraint favourites_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint favourites_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  CREATE INDEX favourites_by_posting ON public.favourites USING btree (posting_id)

table finding_overrules
  posting_id uuid not null
  key text not null
  rule_id text not null
  excerpt text not null
  reason text not null
  by_user uuid
  at timestamp with time zone not null default now()
  constraint finding_overrules_by_user_fkey FOREIGN KEY (by_user) REFERENCES users(id)
  constraint finding_overrules_pkey PRIMARY KEY (posting_id, key)
  constraint finding_overrules_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint finding_overrules_reason_present CHECK ((length(TRIM(BOTH FROM reason)) > 0))

table flags
  id uuid not null default gen_random_uuid()
  person_id uuid not null
  kind text not null
  basis text not null
  evidence text not null
  computed boolean not null
  crisis_id uuid
  set_by uuid
  set_at timestamp with time zone not null default now()
  expires_on date not null
  revoked_at timestamp with time zone
  revoked_by uuid
  revoke_reason text
  constraint flags_basis_present CHECK ((length(TRIM(BOTH FROM basis)) > 0))
  constraint flags_crisis FOREIGN KEY (crisis_id) REFERENCES crises(id)
  constraint flags_evidence_present CHECK ((length(TRIM(BOTH FROM evidence)) > 0))
  constraint flags_expire_later CHECK ((expires_on > (set_at)::date))
  constraint flags_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
  constraint flags_pkey PRIMARY KEY (id)
  constraint flags_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES users(id)
  constraint flags_revoked_with_reason CHECK (((revoked_at IS NULL) = (revoke_reason IS NULL)))
  constraint flags_set_by_fkey FOREIGN KEY (set_by) REFERENCES users(id)
  CREATE INDEX flags_by_person ON public.flags USING btree (person_id)
  CREATE UNIQUE INDEX flags_one_live_per_kind ON public.flags USING btree (person_id, kind) WHERE (revoked_at IS NULL)

table isco_groups
  code text not null
  label_it text not null
  label_en text
  constraint isco_groups_code_form CHECK ((code ~ '^[0-9]{1,4}$'::text))
  constraint isco_groups_pkey PRIMARY KEY (code)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.isco_groups DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table job_processes
  process_key bigint not null
  worker_ids text[] not null default '{}'::text[]
  started_at timestamp with time zone not null default now()
  constraint job_processes_pkey PRIMARY KEY (process_key)

table join_requests
  id uuid not null default gen_random_uuid()
  organisation_id uuid not null
  user_id uuid not null
  state text not null default 'pending'::text
  asked_at timestamp with time zone not null default now()
  decided_at timestamp with time zone
  decided_by uuid
  constraint join_requests_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES users(id)
  constraint join_requests_decided_dated CHECK (((state = 'pending'::text) = (decided_at IS NULL)))
  constraint join_requests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
  constraint join_requests_pkey PRIMARY KEY (id)
  constraint join_requests_state_known CHECK ((state = ANY (ARRAY['pending'::text, 'approved'::text, 'refused'::text])))
  constraint join_requests_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  CREATE UNIQUE INDEX join_requests_one_pending ON public.join_requests USING btree (organisation_id, user_id) WHERE (state = 'pending'::text)

table known_devices
  user_id uuid not null
  token_hash text not null
  last_used_at timestamp with time zone not null
  constraint known_devices_pkey PRIMARY KEY (user_id, token_hash)
  constraint known_devices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  CREATE INDEX known_devices_by_use ON public.known_devices USING btree (last_used_at)

table mails
  id uuid not null default gen_random_uuid()
  kind text not null
  to_address citext not null
  subject text not null
  body text not null
  created_at timestamp with time zone not null default now()
  sent_at timestamp with time zone
  attempts integer not null default 0
  last_error text
  once_key text
  html text
  headers jsonb not null default '{}'::jsonb
  refused_at timestamp with time zone
  attempted_at timestamp with time zone
  constraint mails_once UNIQUE (once_key)
  constraint mails_pkey PRIMARY KEY (id)
  CREATE INDEX mails_attempted ON public.mails USING btree (attempted_at DESC) WHERE (attempted_at IS NOT NULL)
  CREATE INDEX mails_waiting ON public.mails USING btree (created_at) WHERE (sent_at IS NULL)

table matches
  id uuid not null default gen_random_uuid()
  posting_id uuid not null
  person_id uuid not null
  model_version text not null
  weights_version integer not null
  input_hash text not null
  thousandths integer not null
  eligible boolean not null
  explanation jsonb not null
  computed_at timestamp with time zone not null default now()
  constraint matches_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
  constraint matches_pkey PRIMARY KEY (id)
  constraint matches_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint matches_score_in_range CHECK (((thousandths >= 0) AND (thousandths <= 100000)))
  constraint matches_weights_version_fkey FOREIGN KEY (weights_version) REFERENCES weight_profiles(version)
  CREATE INDEX matches_by_person ON public.matches USING btree (person_id, computed_at DESC)
  CREATE INDEX matches_by_posting ON public.matches USING btree (posting_id, computed_at DESC)

table member_invitations
  id uuid not null default gen_random_uuid()
  organisation_id uuid not null
  email citext not null
  token_hash text not null
  invited_by uuid
  invited_at timestamp with time zone not null default now()
  expires_at timestamp with time zone not null
  accepted_at timestamp with time zone
  withdrawn_at timestamp with time zone
  constraint member_invitations_end_once CHECK (((accepted_at IS NULL) OR (withdrawn_at IS NULL)))
  constraint member_invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users(id)
  constraint member_invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
  constraint member_invitations_pkey PRIMARY KEY (id)
  constraint member_invitations_token_once UNIQUE (token_hash)
  CREATE UNIQUE INDEX member_invitations_one_open ON public.member_invitations USING btree (organisation_id, email) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL))

table memberships
  organisation_id uuid not null
  user_id uuid not null
  created_at timestamp with time zone not null default now()
  constraint memberships_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
  constraint memberships_pkey PRIMARY KEY (organisation_id, user_id)
  constraint memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  CREATE INDEX memberships_by_user ON public.memberships USING btree (user_id)

table occupation_skills
  occupation_id integer not null
  skill_id integer not null
  essential boolean not null
  constraint occupation_skills_occupation_id_fkey FOREIGN KEY (occupation_id) REFERENCES occupations(id) ON DELETE CASCADE
  constraint occupation_skills_pkey PRIMARY KEY (occupation_id, skill_id)
  constraint occupation_skills_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skills(id) ON DELETE CASCADE
  CREATE INDEX occupation_skills_by_skill ON public.occupation_skills USING btree (skill_id)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.occupation_skills DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table occupation_substitutes
  occupation_id integer not null
  substitute_id integer not null
  strength text not null
  signed_by uuid
  signed_at timestamp with time zone not null default now()
  constraint occupation_substitutes_differ CHECK ((occupation_id <> substitute_id))
  constraint occupation_substitutes_occupation_id_fkey FOREIGN KEY (occupation_id) REFERENCES occupations(id) ON DELETE CASCADE
  constraint occupation_substitutes_pkey PRIMARY KEY (occupation_id, substitute_id)
  constraint occupation_substitutes_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES users(id)
  constraint occupation_substitutes_strength_known CHECK ((strength = ANY (ARRAY['high'::text, 'low'::text])))
  constraint occupation_substitutes_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES occupations(id) ON DELETE CASCADE
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.occupation_substitutes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table occupations
  id integer not null generated as identity
  source text not null
  key text not null
  isco text not null
  masculine text not null
  feminine text not null
  label_en text
  aliases text[] not null default '{}'::text[]
  sector text
  retired_at timestamp with time zone
  constraint occupations_isco_fkey FOREIGN KEY (isco) REFERENCES isco_groups(code)
  constraint occupations_key_once UNIQUE (source, key)
  constraint occupations_pkey PRIMARY KEY (id)
  constraint occupations_source_known CHECK ((source = ANY (ARRAY['local'::text, 'esco'::text])))
  CREATE INDEX occupations_by_isco ON public.occupations USING btree (isco)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.occupations DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table organisations
  id uuid not null default gen_random_uuid()
  name text not null
  kind text not null
  state text not null default 'pending'::text
  vat_number text
  tax_code text
  comune text
  address text
  email citext
  phone text
  website text
  description text
  verified_at timestamp with time zone
  verified_by uuid
  state_reason text
  demo boolean not null default false
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  evidence text[] not null default '{}'::text[]
  evidence_note text
  authorisation text
  constraint organisations_authorisation_written CHECK (((length(TRIM(BOTH FROM authorisation)) >= 3) AND (length(TRIM(BOTH FROM authorisation)) <= 200)))
  constraint organisations_comune_fkey FOREIGN KEY (comune) REFERENCES comuni(istat)
  constraint organisations_evidence_known CHECK ((evidence <@ ARRAY['company_register'::text, 'revenue_agency'::text, 'third_sector_register'::text, 'statute'::text, 'call_back'::text, 'known'::text]))
  constraint organisations_evidence_note_length CHECK ((length(evidence_note) <= 500))
  constraint organisations_identified CHECK (((vat_number IS NOT NULL) OR (tax_code IS NOT NULL)))
  constraint organisations_kind_known CHECK ((kind = ANY (ARRAY['employer'::text, 'association'::text, 'school'::text, 'training_body'::text, 'public_body'::text])))
  constraint organisations_name_present CHECK (((length(TRIM(BOTH FROM name)) >= 2) AND (length(TRIM(BOTH FROM name)) <= 160)))
  constraint organisations_pkey PRIMARY KEY (id)
  constraint organisations_state_known CHECK ((state = ANY (ARRAY['pending'::text, 'verified'::text, 'refused'::text])))
  constraint organisations_tax_code_form CHECK ((tax_code ~ '^([0-9]{11}|[A-Z0-9]{16})$'::text))
  constraint organisations_vat_form CHECK ((vat_number ~ '^[0-9]{11}$'::text))
  constraint organisations_vat_once UNIQUE (vat_number)
  constraint organisations_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES users(id)
  constraint organisations_verified_dated CHECK (((state = 'verified'::text) = (verified_at IS NOT NULL)))
  constraint organisations_website_form CHECK ((website ~ '^https?://'::text))
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.organisations DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table page_ratings
  id uuid not null default gen_random_uuid()
  path text not null
  locale text not null
  rating integer not null
  reason text
  words text
  rated_on date not null
  constraint page_ratings_locale_form CHECK ((locale ~ '^[a-z]{2}$'::text))
  constraint page_ratings_path_form CHECK (((path ~ '^/[a-z0-9/…-]*$'::text) AND (length(path) <= 120)))
  constraint page_ratings_pkey PRIMARY KEY (id)
  constraint page_ratings_rating_known CHECK (((rating >= 1) AND (rating <= 5)))
  constraint page_ratings_reason_known CHECK ((reason = ANY (ARRAY['clear'::text, 'complete'::text, 'progress'::text, 'no_trouble'::text, 'unclear'::text, 'incomplete'::text, 'no_progress'::text, 'trouble'::text, 'other'::text])))
  constraint page_ratings_words_length CHECK ((length(words) <= 500))
  CREATE INDEX page_ratings_by_path ON public.page_ratings USING btree (path, rated_on)

table passkeys
  id text not null
  user_id uuid not null
  public_key bytea not null
  counter bigint not null
  transports text[] not null
  browser text
  system text
  created_at timestamp with time zone not null
  last_used_at timestamp with time zone not null
  constraint passkeys_pkey PRIMARY KEY (id)
  constraint passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES second_factors(user_id) ON DELETE CASCADE
  CREATE INDEX passkeys_by_user ON public.passkeys USING btree (user_id)

table people
  id uuid not null default gen_random_uuid()
  user_id uuid
  state text not null default 'active'::text
  given_name text not null
  family_name text not null
  birth_date date
  tax_code_sealed bytea
  tax_code_key text
  email citext
  phone text
  phone_key text
  name_key text not null
  comune text
  address text
  has_car boolean not null default false
  max_travel_km integer
  education_level integer
  preferred_contracts text[] not null default '{}'::text[]
  accepted_contracts text[] not null default '{}'::text[]
  working_times text[] not null default '{}'::text[]
  weekly_minutes_min integer
  weekly_minutes_max integer
  shifts text[] not null default '{}'::text[]
  available_from date
  work_conditions text
  licences text[] not null default '{}'::text[]
  demo boolean not null default false
  created_by uuid
  version integer not null default 1
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  constraint people_birth_sensible CHECK ((birth_date > '1900-01-01'::date))
  constraint people_comune_fkey FOREIGN KEY (comune) REFERENCES comuni(istat)
  constraint people_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id)
  constraint people_education_known CHECK (((education_level >= 1) AND (education_level <= 8)))
  constraint people_family_name_present CHECK (((length(TRIM(BOTH FROM family_name)) >= 1) AND (length(TRIM(BOTH FROM family_name)) <= 80)))
  constraint people_given_name_present CHECK (((length(TRIM(BOTH FROM given_name)) >= 1) AND (length(TRIM(BOTH FROM given_name)) <= 80)))
  constraint people_minutes_max_sensible CHECK (((weekly_minutes_max >= 30) AND (weekly_minutes_max <= 2880)))
  constraint people_minutes_min_sensible CHECK (((weekly_minutes_min >= 0) AND (weekly_minutes_min <= 2880)))
  constraint people_minutes_upright CHECK ((weekly_minutes_max >= weekly_minutes_min))
  constraint people_one_per_user UNIQUE (user_id)
  constraint people_pkey PRIMARY KEY (id)
  constraint people_state_known CHECK ((state = ANY (ARRAY['active'::text, 'archived'::text])))
  constraint people_tax_code_once UNIQUE (tax_code_key)
  constraint people_tax_code_whole CHECK (((tax_code_sealed IS NULL) = (tax_code_key IS NULL)))
  constraint people_travel_sensible CHECK (((max_travel_km >= 1) AND (max_travel_km <= 200)))
  constraint people_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE SET NULL
  CREATE INDEX people_by_email ON public.people USING btree (email)
  CREATE INDEX people_by_name ON public.people USING gin (name_key gin_trgm_ops)
  CREATE INDEX people_by_phone ON public.people USING btree (phone_key)
  CREATE TRIGGER people_version BEFORE UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION bump_version()

table people_languages
  person_id uuid not null
  language text not null
  level text not null
  constraint people_languages_level_known CHECK ((level = ANY (ARRAY['A1'::text, 'A2'::text, 'B1'::text, 'B2'::text, 'C1'::text, 'C2'::text])))
  constraint people_languages_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
  constraint people_languages_pkey PRIMARY KEY (person_id, language)

table people_occupations
  person_id uuid not null
  occupation_id integer not null
  relation text not null
  months integer
  constraint people_occupations_months_sensible CHECK (((months >= 0) AND (months <= 720)))
  constraint people_occupations_occupation_id_fkey FOREIGN KEY (occupation_id) REFERENCES occupations(id)
  constraint people_occupations_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
  constraint people_occupations_pkey PRIMARY KEY (person_id, occupation_id, relation)
  constraint people_occupations_relation_known CHECK ((relation = ANY (ARRAY['desired'::text, 'practised'::text])))

table people_skills
  person_id uuid not null
  skill_id integer not null
  constraint people_skills_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
  constraint people_skills_pkey PRIMARY KEY (person_id, skill_id)
  constraint people_skills_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skills(id)

table person_facts
  id uuid not null default gen_random_uuid()
  person_id uuid not null
  kind text not null
  on_date date not null
  evidence text
  recorded_by uuid
  recorded_at timestamp with time zone not null default now()
  constraint person_facts_kind_known CHECK ((kind = ANY (ARRAY['did_filed'::text, 'last_job_ended'::text, 'job_started'::text, 'study_ended'::text, 'study_started'::text, 'never_worked'::text])))
  constraint person_facts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
  constraint person_facts_pkey PRIMARY KEY (id)
  constraint person_facts_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES users(id)
  CREATE INDEX person_facts_by_person ON public.person_facts USING btree (person_id, on_date)

table posting_languages
  posting_id uuid not null
  language text not null
  level text not null
  constraint posting_languages_level_known CHECK ((level = ANY (ARRAY['A1'::text, 'A2'::text, 'B1'::text, 'B2'::text, 'C1'::text, 'C2'::text])))
  constraint posting_languages_pkey PRIMARY KEY (posting_id, language)
  constraint posting_languages_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.posting_languages DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table posting_moves
  id bigint not null generated as identity
  posting_id uuid not null
  at timestamp with time zone not null default now()
  by_user uuid
  by_role text not null
  move text not null
  from_state text not null
  to_state text not null
  reason text
  findings jsonb not null default '[]'::jsonb
  constraint posting_moves_by_user_fkey FOREIGN KEY (by_user) REFERENCES users(id)
  constraint posting_moves_pkey PRIMARY KEY (id)
  constraint posting_moves_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  CREATE INDEX posting_moves_by_posting ON public.posting_moves USING btree (posting_id, at)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.posting_moves DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table posting_sessions
  posting_id uuid not null
  begins_at timestamp with time zone not null
  ends_at timestamp with time zone not null
  constraint posting_sessions_forward CHECK ((ends_at > begins_at))
  constraint posting_sessions_pkey PRIMARY KEY (posting_id, begins_at)
  constraint posting_sessions_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint posting_sessions_within_a_day CHECK ((ends_at <= (begins_at + '24:00:00'::interval)))
  CREATE INDEX posting_sessions_by_time ON public.posting_sessions USING btree (begins_at)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.posting_sessions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table posting_skills
  posting_id uuid not null
  skill_id integer not null
  essential boolean not null
  constraint posting_skills_pkey PRIMARY KEY (posting_id, skill_id)
  constraint posting_skills_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint posting_skills_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skills(id)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.posting_skills DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table posting_views
  posting_id uuid not null
  on_day date not null
  views integer not null
  constraint posting_views_pkey PRIMARY KEY (posting_id, on_day)
  constraint posting_views_positive CHECK ((views > 0))
  constraint posting_views_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE

table postings
  id uuid not null default gen_random_uuid()
  code integer not null default nextval('posting_codes'::regclass)
  organisation_id uuid not null
  external_id text
  state text not null default 'draft'::text
  kind text not null
  title text not null default ''::text
  occupation_id integer
  description text not null default ''::text
  comune text
  address text
  remote text not null default 'no'::text
  reachable_without_car boolean not null default false
  contract text
  months integer
  seasonal boolean not null default false
  working_time text
  weekly_minutes integer
  shifts text[] not null default '{}'::text[]
  schedule_note text
  pay_min_cents integer
  pay_max_cents integer
  pay_period text
  pay_instalments integer
  pay_note text
  agreement_code text
  agreement_level text
  places integer not null default 1
  starts_on date
  closes_on date
  experience_months integer not null default 0
  education_level integer
  required_licences text[] not null default '{}'::text[]
  useful_licences text[] not null default '{}'::text[]
  other_requirements text
  hard_checks text[] not null default '{}'::text[]
  minimum_age integer
  reserved text not null default 'none'::text
  promoter text
  tutor text
  curricular boolean not null default false
  begins_at timestamp with time zone
  ends_at timestamp with time zone
  response_days integer not null default 21
  contact_name text
  contact_email text
  contact_phone text
  published_at timestamp with time zone
  refreshed_at timestamp with time zone
  closed_at timestamp with time zone
  closing_outcome text
  created_by uuid
  demo boolean not null default false
  version integer not null default 1
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  joining text not null default 'here'::text
  link text
  remote_share integer
  remote_form text
  host text
  internship_category text
  school text
  total_hours integer
  certificate text
  cost_cents integer
  closes_time text
  fund text
  eligible text
  how_to_ask text
  amount_min_cents bigint
  amount_max_cents bigint
  amount_total_cents bigint
  programme text
  project text
  comes_from uuid
  comes_as text
  constraint postings_amount_positive CHECK ((amount_min_cents >= 0))
  constraint postings_amount_upright CHECK ((amount_max_cents >= amount_min_cents))
  constraint postings_amount_within_total CHECK (((amount_total_cents >= amount_max_cents) AND (amount_total_cents >= amount_min_cents)))
  constraint postings_call_complete CHECK (((kind <> 'call'::text) OR (state <> ALL (ARRAY['published'::text, 'paused'::text])) OR ((eligible IS NOT NULL) AND (how_to_ask IS NOT NULL))))
  constraint postings_call_only CHECK ((((closes_time IS NULL) AND (fund IS NULL) AND (eligible IS NULL) AND (how_to_ask IS NULL) AND (amount_min_cents IS NULL) AND (amount_max_cents IS NULL) AND (amount_total_cents IS NULL)) OR (kind = 'call'::text)))
  constraint postings_closed_has_outcome CHECK (((state <> 'closed'::text) OR ((closed_at IS NOT NULL) AND (closing_outcome IS NOT NULL))))
  constraint postings_closes_time_clock CHECK ((closes_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
  constraint postings_code_once UNIQUE (code)
  constraint postings_comes_as_known CHECK ((comes_as = ANY (ARRAY['copy'::text, 'relist'::text])))
  constraint postings_comes_from_another CHECK ((comes_from <> id))
  constraint postings_comes_from_fkey FOREIGN KEY (comes_from) REFERENCES postings(id)
  constraint postings_comes_whole CHECK (((comes_from IS NULL) = (comes_as IS NULL)))
  constraint postings_comune_fkey FOREIGN KEY (comune) REFERENCES comuni(istat)
  constraint postings_cost_positive CHECK ((cost_cents >= 0))
  constraint postings_created_by_fkey FOREIGN KEY (created_by) REFERENCES users(id)
  constraint postings_description_length CHECK ((length(description) <= 4000))
  constraint postings_education_known CHECK (((education_level >= 1) AND (education_level <= 8)))
  constraint postings_eligible_length CHECK ((length(eligible) <= 2000))
  constraint postings_event_ends CHECK (((ends_at IS NULL) OR (begins_at IS NOT NULL)))
  constraint postings_event_only CHECK ((((total_hours IS NULL) AND (certificate IS NULL) AND (cost_cents IS NULL)) OR (kind = ANY (ARRAY['lab'::text, 'course'::text, 'meeting'::text]))))
  constraint postings_event_timed CHECK (((kind <> ALL (ARRAY['lab'::text, 'meeting'::text, 'course'::text])) OR (state <> ALL (ARRAY['published'::text, 'paused'::text])) OR (begins_at IS NOT NULL)))
  constraint postings_experience_sensible CHECK (((experience_months >= 0) AND (experience_months <= 480)))
  constraint postings_external_id_once UNIQUE (organisation_id, external_id)
  constraint postings_hard_checks_known CHECK ((hard_checks <@ ARRAY['licence'::text, 'age_or_permit'::text, 'contract'::text, 'travel'::text, 'language'::text, 'start'::text, 'reserved'::text]))
  constraint postings_host_of_kind CHECK (((host IS NULL) OR (kind = ANY (ARRAY['internship'::text, 'placement'::text]))))
  constraint postings_how_to_ask_length CHECK ((length(how_to_ask) <= 2000))
  constraint postings_internship_category_known CHECK ((internship_category = ANY (ARRAY['ordinary'::text, 'graduate_or_disadvantaged'::text, 'disability'::text])))
  constraint postings_internship_only CHECK ((((internship_category IS NULL) AND (school IS NULL)) OR (kind = 'internship'::text)))
  constraint postings_joining_has_link CHECK (((joining <> 'link'::text) OR (state = ANY (ARRAY['draft'::text, 'archived'::text])) OR (link IS NOT NULL)))
  constraint postings_joining_known CHECK ((joining = ANY (ARRAY['here'::text, 'link'::text, 'contact'::text, 'none'::text])))
  constraint postings_joining_of_kind CHECK ((((kind <> ALL (ARRAY['job'::text, 'internship'::text])) OR (joining = 'here'::text)) AND ((kind <> 'call'::text) OR (joining = ANY (ARRAY['link'::text, 'contact'::text]))) AND ((kind <> 'placement'::text) OR (joining = ANY (ARRAY['here'::text, 'link'::text])))))
  constraint postings_kind_known CHECK ((kind = ANY (ARRAY['job'::text, 'internship'::text, 'lab'::text, 'course'::text, 'meeting'::text, 'call'::text, 'placement'::text])))
  constraint postings_link_web CHECK (((link ~ '^https?://[^[:space:]]+$'::text) AND (length(link) <= 500)))
  constraint postings_meeting_forward CHECK ((ends_at > begins_at))
  constraint postings_minimum_age_sensible CHECK (((minimum_age >= 15) AND (minimum_age <= 21)))
  constraint postings_months_sensible CHECK (((months >= 1) AND (months <= 60)))
  constraint postings_occupation_id_fkey FOREIGN KEY (occupation_id) REFERENCES occupations(id)
  constraint postings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
  constraint postings_outcome_known CHECK ((closing_outcome = ANY (ARRAY['filled_here'::text, 'filled_elsewhere'::text, 'not_filled'::text, 'withdrawn'::text, 'refused'::text, 'expired'::text])))
  constraint postings_pay_has_period CHECK (((pay_min_cents IS NULL) OR (pay_period IS NOT NULL)))
  constraint postings_pay_instalments_sensible CHECK (((pay_instalments >= 12) AND (pay_instalments <= 16)))
  constraint postings_pay_period_known CHECK ((pay_period = ANY (ARRAY['hour'::text, 'day'::text, 'month'::text, 'year'::text, 'total'::text])))
  constraint postings_pay_positive CHECK ((pay_min_cents >= 0))
  constraint postings_pay_upright CHECK ((pay_max_cents >= pay_min_cents))
  constraint postings_pkey PRIMARY KEY (id)
  constraint postings_placement_complete CHECK (((kind <> 'placement'::text) OR (state <> ALL (ARRAY['published'::text, 'paused'::text])) OR (programme IS NOT NULL)))
  constraint postings_placement_only CHECK ((((programme IS NULL) AND (project IS NULL)) OR (kind = 'placement'::text)))
  constraint postings_places_sensible CHECK (((places >= 1) AND (places <= 500)))
  constraint postings_programme_known CHECK ((programme = ANY (ARRAY['scu'::text, 'scr'::text, 'puc'::text, 'lsu'::text, 'tir_incl'::text, 'fsl'::text, 'vol'::text])))
  constraint postings_published_dated CHECK (((state <> ALL (ARRAY['published'::text, 'paused'::text])) OR ((published_at IS NOT NULL) AND (closes_on IS NOT NULL))))
  constraint postings_published_placed CHECK (((state <> ALL (ARRAY['published'::text, 'paused'::text])) OR (comune IS NOT NULL) OR (remote = 'full'::text)))
  constraint postings_remote_form_known CHECK ((remote_form = ANY (ARRAY['agile'::text, 'telework'::text])))
  constraint postings_remote_known CHECK ((remote = ANY (ARRAY['no'::text, 'partial'::text, 'full'::text])))
  constraint postings_remote_share_remote CHECK (((remote <> 'no'::text) OR ((remote_share IS NULL) AND (remote_form IS NULL))))
  constraint postings_remote_share_sensible CHECK (((remote_share >= 1) AND (remote_share <= 100)))
  constraint postings_reserved_known CHECK ((reserved = ANY (ARRAY['none'::text, 'art1'::text, 'art18'::text])))
  constraint postings_response_days_sensible CHECK (((response_days >= 1) AND (response_days <= 60)))
  constraint postings_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'changes_requested'::text, 'published'::text, 'paused'::text, 'closed'::text, 'archived'::text])))
  constraint postings_submitted_titled CHECK (((state = ANY (ARRAY['draft'::text, 'archived'::text])) OR (length(TRIM(BOTH FROM title)) > 0)))
  constraint postings_title_length CHECK ((length(title) <= 140))
  constraint postings_total_hours_sensible CHECK (((total_hours >= 1) AND (total_hours <= 3000)))
  constraint postings_weekly_minutes_legal CHECK (((weekly_minutes >= 30) AND (weekly_minutes <= 2880)))
  constraint postings_working_time_known CHECK ((working_time = ANY (ARRAY['full_time'::text, 'part_time'::text, 'part_time_vertical'::text, 'part_time_mixed'::text])))
  CREATE INDEX postings_by_model ON public.postings USING btree (comes_from) WHERE (comes_from IS NOT NULL)
  CREATE INDEX postings_by_organisation ON public.postings USING btree (organisation_id, state)
  CREATE INDEX postings_by_state ON public.postings USING btree (state, closes_on)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.postings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
  CREATE TRIGGER postings_version BEFORE UPDATE ON public.postings FOR EACH ROW EXECUTE FUNCTION bump_version()

table rate_limits
  key text not null
  points integer not null default 0
  expire bigint
  constraint rate_limits_pkey PRIMARY KEY (key)

table recovery_codes
  user_id uuid not null
  code_hash text not null
  used_at timestamp with time zone
  constraint recovery_codes_pkey PRIMARY KEY (user_id, code_hash)
  constraint recovery_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES second_factors(user_id) ON DELETE CASCADE

table registrations
  id uuid not null default gen_random_uuid()
  posting_id uuid not null
  person_id uuid
  origin text not null
  state text not null
  name text not null
  email citext
  phone text
  note text
  locale text not null default 'it'::text
  token_hash text
  submission_key text
  same_key text
  confirmed_at timestamp with time zone
  confirmed_by uuid
  promoted_at timestamp with time zone
  cancelled_at timestamp with time zone
  cancelled_by_role text
  reminded_for timestamp with time zone
  anonymised_at timestamp with time zone
  demo boolean not null default false
  created_at timestamp with time zone not null default now()
  version integer not null default 1
  updated_at timestamp with time zone not null default now()
  constraint registrations_anonymous_empty CHECK (((anonymised_at IS NULL) OR ((name = ''::text) AND (email IS NULL) AND (phone IS NULL) AND (note IS NULL) AND (person_id IS NULL) AND (token_hash IS NULL) AND (same_key IS NULL) AND (submission_key IS NULL))))
  constraint registrations_cancelled_by_known CHECK ((cancelled_by_role = ANY (ARRAY['holder'::text, 'member'::text, 'operator'::text, 'system'::text])))
  constraint registrations_cancelled_by_whom CHECK (((cancelled_at IS NULL) = (cancelled_by_role IS NULL)))
  constraint registrations_cancelled_dated CHECK (((state = 'cancelled'::text) = (cancelled_at IS NOT NULL)))
  constraint registrations_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES users(id)
  constraint registrations_has_page CHECK (((anonymised_at IS NOT NULL) OR (token_hash IS NOT NULL)))
  constraint registrations_locale_form CHECK ((locale ~ '^[a-z]{2}$'::text))
  constraint registrations_name_length CHECK ((length(name) <= 160))
  constraint registrations_named CHECK (((anonymised_at IS NOT NULL) OR (length(TRIM(BOTH FROM name)) > 0)))
  constraint registrations_note_length CHECK ((length(note) <= 400))
  constraint registrations_origin_known CHECK ((origin = ANY (ARRAY['self'::text, 'member'::text, 'operator'::text])))
  constraint registrations_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE SET NULL
  constraint registrations_pkey PRIMARY KEY (id)
  constraint registrations_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id)
  constraint registrations_reachable CHECK (((anonymised_at IS NOT NULL) OR (origin <> 'self'::text) OR (email IS NOT NULL) OR (phone IS NOT NULL)))
  constraint registrations_seat_confirmed CHECK (((state <> ALL (ARRAY['registered'::text, 'waiting'::text])) OR (confirmed_at IS NOT NULL)))
  constraint registrations_state_known CHECK ((state = ANY (ARRAY['to_confirm'::text, 'registered'::text, 'waiting'::text, 'cancelled'::text])))
  constraint registrations_submission_once UNIQUE (submission_key)
  constraint registrations_token_once UNIQUE (token_hash)
  CREATE INDEX registrations_by_email ON public.registrations USING btree (email) WHERE (email IS NOT NULL)
  CREATE INDEX registrations_by_person ON public.registrations USING btree (person_id) WHERE (person_id IS NOT NULL)
  CREATE INDEX registrations_by_posting ON public.registrations USING btree (posting_id, state, confirmed_at)
  CREATE UNIQUE INDEX registrations_once_each ON public.registrations USING btree (posting_id, same_key) WHERE ((state <> 'cancelled'::text) AND (same_key IS NOT NULL))
  CREATE UNIQUE INDEX registrations_once_per_person ON public.registrations USING btree (posting_id, person_id) WHERE ((state <> 'cancelled'::text) AND (person_id IS NOT NULL))
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.registrations DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
  CREATE TRIGGER registrations_seats_insert BEFORE INSERT ON public.registrations FOR EACH ROW WHEN ((new.state = 'registered'::text)) EXECUTE FUNCTION registrations_guard_seats()
  CREATE TRIGGER registrations_seats_update BEFORE UPDATE ON public.registrations FOR EACH ROW WHEN (((new.state = 'registered'::text) AND (old.state IS DISTINCT FROM 'registered'::text))) EXECUTE FUNCTION registrations_guard_seats()
  CREATE TRIGGER registrations_version BEFORE UPDATE ON public.registrations FOR EACH ROW EXECUTE FUNCTION bump_version()

table reminders
  id uuid not null default gen_random_uuid()
  subscriber_id uuid not null
  posting_id uuid not null
  locale text not null
  created_at timestamp with time zone not null default now()
  confirmed_at timestamp with time zone
  sent_at timestamp with time zone
  constraint reminders_once UNIQUE (subscriber_id, posting_id)
  constraint reminders_pkey PRIMARY KEY (id)
  constraint reminders_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint reminders_sent_confirmed CHECK (((sent_at IS NULL) OR (confirmed_at IS NOT NULL)))
  constraint reminders_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers(id) ON DELETE CASCADE
  CREATE INDEX reminders_by_posting ON public.reminders USING btree (posting_id)
  CREATE INDEX reminders_waiting ON public.reminders USING btree (posting_id) WHERE ((confirmed_at IS NOT NULL) AND (sent_at IS NULL))

table reports
  id uuid not null default gen_random_uuid()
  posting_id uuid
  reason text not null
  words text
  page text
  email citext
  locale text not null default 'it'::text
  submission_key text
  created_at timestamp with time zone not null default now()
  outcome text
  note text
  answered_at timestamp with time zone
  answered_by uuid
  constraint reports_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES users(id)
  constraint reports_answered_whole CHECK (((outcome IS NULL) = (answered_at IS NULL)))
  constraint reports_email_forgotten CHECK (((outcome IS NULL) OR (email IS NULL)))
  constraint reports_locale_form CHECK ((locale ~ '^[a-z]{2}$'::text))
  constraint reports_note_length CHECK ((length(note) <= 1000))
  constraint reports_outcome_known CHECK ((outcome = ANY (ARRAY['unfounded'::text, 'paused'::text, 'corrected'::text, 'done'::text])))
  constraint reports_page_length CHECK ((length(page) <= 200))
  constraint reports_pkey PRIMARY KEY (id)
  constraint reports_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint reports_reason_known CHECK ((reason = ANY (ARRAY['money'::text, 'discrimination'::text, 'false'::text, 'expired'::text, 'broken'::text, 'wrong'::text, 'unclear'::text, 'barrier'::text, 'other'::text])))
  constraint reports_sent_once UNIQUE (submission_key)
  constraint reports_words_length CHECK ((length(words) <= 2000))
  CREATE INDEX reports_by_posting ON public.reports USING btree (posting_id)
  CREATE INDEX reports_open ON public.reports USING btree (created_at) WHERE (outcome IS NULL)

table search_changes
  code integer not null
  written_by xid8 not null default pg_current_xact_id()
  written_at timestamp with time zone not null default now()
  CREATE INDEX search_changes_by_writer ON public.search_changes USING btree (written_by)

table search_documents
  posting_id uuid not null
  version integer not null
  code integer not null
  title text not null
  folded_title text not null
  title_stems smallint not null
  kind text not null
  comune text
  remote text not null
  contract_group text
  working_time text
  shifts text[] not null
  isco text
  education smallint not null
  languages text[] not null
  licences text[] not null
  no_experience boolean not null
  no_licence boolean not null
  without_car boolean not null
  reserved boolean not null
  seasonal boolean not null
  mornings_only boolean not null
  no_nights boolean not null
  pay_month_cents integer
  starts_on date
  closes_on date
  published_on date not null
  constraint search_documents_code_once UNIQUE (code)
  constraint search_documents_education_known CHECK (((education >= 0) AND (education <= 8)))
  constraint search_documents_pkey PRIMARY KEY (posting_id)
  constraint search_documents_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint search_documents_working_time_known CHECK ((working_time = ANY (ARRAY['full_time'::text, 'part_time'::text])))
  CREATE INDEX search_documents_by_folded_title ON public.search_documents USING gin (folded_title gin_trgm_ops)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.search_documents DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
  CREATE TRIGGER search_documents_deleted AFTER DELETE ON public.search_documents REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_search_change()
  CREATE TRIGGER search_documents_inserted AFTER INSERT ON public.search_documents REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_search_change()
  CREATE TRIGGER search_documents_updated AFTER UPDATE ON public.search_documents REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_search_change()

table search_outbox
  id bigint not null generated as identity
  posting_id uuid not null
  noted_at timestamp with time zone not null default now()
  set_aside_at timestamp with time zone
  reason text
  constraint search_outbox_pkey PRIMARY KEY (id)
  constraint search_outbox_set_aside_with_reason CHECK (((set_aside_at IS NULL) = (reason IS NULL)))
  CREATE INDEX search_outbox_set_aside ON public.search_outbox USING btree (posting_id) WHERE (set_aside_at IS NOT NULL)
  CREATE INDEX search_outbox_waiting ON public.search_outbox USING btree (id) WHERE (set_aside_at IS NULL)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.search_outbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table search_texts
  posting_id uuid not null
  stems tsvector not null
  code integer not null
  constraint search_texts_pkey PRIMARY KEY (posting_id)
  constraint search_texts_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES search_documents(posting_id) ON DELETE CASCADE
  CREATE INDEX search_texts_by_stem ON public.search_texts USING gin (stems) WITH (fastupdate=off)
  CREATE UNIQUE INDEX search_texts_by_code ON public.search_texts USING btree (code)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.search_texts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table search_upkeep
  only_one boolean not null default true
  live_form text
  live_since timestamp with time zone
  building_uid text
  building_since timestamp with time zone
  building_done integer not null default 0
  building_total integer not null default 0
  old_uid text
  old_since timestamp with time zone
  counted_at timestamp with time zone
  compared_at timestamp with time zone
  seen_at timestamp with time zone
  answering text not null default 'postgres'::text
  problem text
  problem_since timestamp with time zone
  constraint search_upkeep_answering_known CHECK ((answering = ANY (ARRAY['postgres'::text, 'meilisearch'::text])))
  constraint search_upkeep_only_one CHECK (only_one)
  constraint search_upkeep_pkey PRIMARY KEY (only_one)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER UPDATE ON public.search_upkeep DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.live_form IS DISTINCT FROM new.live_form) OR (old.live_since IS DISTINCT FROM new.live_since) OR (old.answering IS DISTINCT FROM new.answering))) EXECUTE FUNCTION raise_data_version()

table search_words
  scope text not null
  word text not null
  constraint search_words_pkey PRIMARY KEY (scope, word)
  constraint search_words_scope_known CHECK ((scope = ANY (ARRAY['posting'::text, 'occupation'::text, 'skill'::text])))
  CREATE INDEX search_words_by_likeness ON public.search_words USING gin (word gin_trgm_ops)
  CREATE INDEX search_words_by_prefix ON public.search_words USING btree (scope, word text_pattern_ops)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.search_words DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table second_factors
  user_id uuid not null
  secret_sealed bytea not null
  last_step bigint not null
  recovery_batch text not null
  created_at timestamp with time zone not null
  constraint second_factors_pkey PRIMARY KEY (user_id)
  constraint second_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE

table seed_stamps
  name text not null
  stamp text not null
  at timestamp with time zone not null default now()
  constraint seed_stamps_pkey PRIMARY KEY (name)

table sent_postings
  subscriber_id uuid not null
  posting_id uuid not null
  alert_id uuid
  digest_on date not null
  place integer not null
  constraint sent_postings_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES alerts(id) ON DELETE SET NULL
  constraint sent_postings_pkey PRIMARY KEY (subscriber_id, posting_id)
  constraint sent_postings_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE CASCADE
  constraint sent_postings_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES subscribers(id) ON DELETE CASCADE
  CREATE INDEX sent_postings_by_alert ON public.sent_postings USING btree (alert_id)
  CREATE INDEX sent_postings_by_posting ON public.sent_postings USING btree (posting_id)

table sentence_labels
  id uuid not null default gen_random_uuid()
  posting_id uuid
  sentence text not null
  rule_id text
  fault boolean not null
  source text not null
  by_user uuid
  at timestamp with time zone not null default now()
  constraint sentence_labels_by_user_fkey FOREIGN KEY (by_user) REFERENCES users(id)
  constraint sentence_labels_changes_fault CHECK (((source <> 'changes_requested'::text) OR fault))
  constraint sentence_labels_false_alarm_fine CHECK (((source <> 'false_alarm'::text) OR (NOT fault)))
  constraint sentence_labels_once UNIQUE NULLS NOT DISTINCT (posting_id, sentence, rule_id, source)
  constraint sentence_labels_pkey PRIMARY KEY (id)
  constraint sentence_labels_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES postings(id) ON DELETE SET NULL
  constraint sentence_labels_sentence_length CHECK (((length(sentence) >= 1) AND (length(sentence) <= 4000)))
  constraint sentence_labels_source_known CHECK ((source = ANY (ARRAY['false_alarm'::text, 'changes_requested'::text, 'read_again'::text])))
  CREATE INDEX sentence_labels_by_posting ON public.sentence_labels USING btree (posting_id)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.sentence_labels DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table sessions
  id text not null
  user_id uuid not null
  expires_at timestamp with time zone not null
  created_at timestamp with time zone not null default now()
  last_used_at timestamp with time zone not null default now()
  factor_at timestamp with time zone
  browser text
  system text
  provider text
  provider_subject text
  constraint sessions_pkey PRIMARY KEY (id)
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
  CREATE INDEX sessions_by_expiry ON public.sessions USING btree (expires_at)
  CREATE INDEX sessions_by_provider ON public.sessions USING btree (provider, provider_subject) WHERE (provider IS NOT NULL)
  CREATE INDEX sessions_by_user ON public.sessions USING btree (user_id)

table signatories
  id uuid not null default gen_random_uuid()
  name text not null
  demo boolean not null default false
  constraint signatories_name_once UNIQUE (name)
  constraint signatories_pkey PRIMARY KEY (id)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.signatories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table site_settings
  only_row boolean not null default true
  site_name text not null default 'Lucca per il lavoro'::text
  comune_name text not null default 'Comune di Lucca'::text
  home_comune text not null default '046017'::text
  desk_name text not null default 'Sportello lavoro'::text
  desk_address text not null default 'Via delle Mura 1, 55100 Lucca'::text
  desk_phone text not null default '0583 000 123'::text
  desk_email text not null default 'sportello@lavoro.invalid'::text
  desk_hours jsonb not null default '[{"day": 1, "hours": "9.00–13.00"}, {"day": 2, "hours": "9.00–13.00 e 15.00–17.30"}, {"day": 3, "hours": "9.00–13.00"}, {"day": 4, "hours": "9.00–13.00 e 15.00–17.30"}, {"day": 5, "hours": "9.00–13.00"}]'::jsonb
  updated_at timestamp with time zone not null default now()
  second_factor_required boolean
  constraint site_settings_pkey PRIMARY KEY (only_row)
  constraint site_settings_single CHECK (only_row)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.site_settings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table skills
  id integer not null generated as identity
  source text not null
  key text not null
  label_it text not null
  label_en text
  aliases text[] not null default '{}'::text[]
  broader_id integer
  constraint skills_broader_id_fkey FOREIGN KEY (broader_id) REFERENCES skills(id)
  constraint skills_key_once UNIQUE (source, key)
  constraint skills_pkey PRIMARY KEY (id)
  constraint skills_source_known CHECK ((source = ANY (ARRAY['local'::text, 'esco'::text])))
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.skills DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table submissions
  key text not null
  answer jsonb
  made_at timestamp with time zone not null
  constraint submissions_pkey PRIMARY KEY (key)
  CREATE INDEX submissions_made_at ON public.submissions USING btree (made_at)

table subscribers
  id uuid not null default gen_random_uuid()
  email citext not null
  locale text not null
  token_hash text not null
  created_at timestamp with time zone not null default now()
  refused_at timestamp with time zone
  constraint subscribers_email_once UNIQUE (email)
  constraint subscribers_pkey PRIMARY KEY (id)
  constraint subscribers_token_once UNIQUE (token_hash)

table used_challenges
  hash text not null
  expires_at timestamp with time zone not null
  constraint used_challenges_pkey PRIMARY KEY (hash)

table user_roles
  user_id uuid not null
  role text not null
  constraint user_roles_pkey PRIMARY KEY (user_id, role)
  constraint user_roles_role_known CHECK ((role = ANY (ARRAY['seeker'::text, 'member'::text, 'operator'::text, 'partner'::text, 'delegate'::text, 'secretary'::text, 'admin'::text])))
  constraint user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE

table users
  id uuid not null default gen_random_uuid()
  email citext not null
  name text not null
  password_hash text
  email_confirmed_at timestamp with time zone
  disabled_at timestamp with time zone
  created_at timestamp with time zone not null default now()
  tax_code_key text
  constraint users_email_once UNIQUE (email)
  constraint users_name_present CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 120)))
  constraint users_pkey PRIMARY KEY (id)
  constraint users_tax_code_once UNIQUE (tax_code_key)

table vocabulary_labels
  scope text not null
  id integer not null
  item_id integer not null
  label text not null
  folded_label text not null
  is_alias boolean not null
  isco text
  item_stems integer not null
  root_weight real not null
  onset_weight real not null
  constraint vocabulary_labels_pkey PRIMARY KEY (scope, id)
  constraint vocabulary_labels_scope_known CHECK ((scope = ANY (ARRAY['occupation'::text, 'skill'::text])))
  CREATE INDEX vocabulary_labels_by_item ON public.vocabulary_labels USING btree (scope, item_id)
  CREATE INDEX vocabulary_labels_by_likeness ON public.vocabulary_labels USING gin (folded_label gin_trgm_ops)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.vocabulary_labels DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table vocabulary_terms
  scope text not null
  level text not null
  term text not null
  weight real not null
  owners integer[] not null
  constraint vocabulary_terms_level_known CHECK ((level = ANY (ARRAY['stem'::text, 'root'::text, 'onset'::text])))
  constraint vocabulary_terms_pkey PRIMARY KEY (scope, level, term)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.vocabulary_terms DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()

table weight_profiles
  version integer not null
  weights jsonb not null
  author text not null
  reason text not null
  published_at timestamp with time zone not null
  constraint weight_profiles_pkey PRIMARY KEY (version)
  CREATE CONSTRAINT TRIGGER raises_data_version AFTER INSERT OR DELETE OR UPDATE ON public.weight_profiles DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_data_version()
