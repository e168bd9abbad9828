import { sql, type Kysely } from "kysely";

/**
 * All kinds of posting: the columns of internships, labs, meetings, courses, calls and placements.
 * What belongs to one kind is refused on another; what publication needs is asked of published rows only.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How one joins: with the site's own form, on another page, by writing or calling, or by simply going there.
    alter table postings
      add column joining text not null default 'here' constraint postings_joining_known check (joining in ('here', 'link', 'contact', 'none')),
      add column link text constraint postings_link_web check (link ~ '^https?://[^[:space:]]+$' and length(link) <= 500),
      -- Hours: how much of the work is done away from the workplace, and in which form.
      add column remote_share integer constraint postings_remote_share_sensible check (remote_share between 1 and 100),
      add column remote_form text constraint postings_remote_form_known check (remote_form in ('agile', 'telework')),
      -- Internships and placements: where, when it is not at the organisation that posts.
      add column host text,
      add column internship_category text constraint postings_internship_category_known check
        (internship_category in ('ordinary', 'graduate_or_disadvantaged', 'disability')),
      add column school text,
      -- Courses, labs and meetings.
      add column total_hours integer constraint postings_total_hours_sensible check (total_hours between 1 and 3000),
      add column certificate text,
      add column cost_cents integer constraint postings_cost_positive check (cost_cents >= 0),
      -- Calls: the hour of the last day, and the money.
      add column closes_time text constraint postings_closes_time_clock check (closes_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      add column fund text,
      add column eligible text constraint postings_eligible_length check (length(eligible) <= 2000),
      add column how_to_ask text constraint postings_how_to_ask_length check (length(how_to_ask) <= 2000),
      add column amount_min_cents bigint constraint postings_amount_positive check (amount_min_cents >= 0),
      add column amount_max_cents bigint,
      add column amount_total_cents bigint,
      -- Placements.
      add column programme text constraint postings_programme_known check (programme in ('scu', 'scr', 'puc', 'lsu', 'tir_incl', 'fsl', 'vol')),
      add column project text;

    update postings set joining = 'contact' where kind = 'call';
    alter table postings
      add constraint postings_joining_of_kind check
        ((kind not in ('job', 'internship') or joining = 'here') and (kind <> 'call' or joining in ('link', 'contact')) and (kind <> 'placement' or joining in ('here', 'link'))),
      add constraint postings_joining_has_link check (joining <> 'link' or state in ('draft', 'archived') or link is not null),
      add constraint postings_remote_share_remote check (remote <> 'no' or (remote_share is null and remote_form is null)),
      add constraint postings_host_of_kind check (host is null or kind in ('internship', 'placement')),
      add constraint postings_internship_only check ((internship_category is null and school is null) or kind = 'internship'),
      add constraint postings_event_only check
        ((total_hours is null and certificate is null and cost_cents is null) or kind in ('lab', 'course', 'meeting')),
      add constraint postings_call_only check
        ((closes_time is null and fund is null and eligible is null and how_to_ask is null and amount_min_cents is null
          and amount_max_cents is null and amount_total_cents is null) or kind = 'call'),
      add constraint postings_placement_only check ((programme is null and project is null) or kind = 'placement'),
      add constraint postings_amount_upright check (amount_max_cents >= amount_min_cents),
      add constraint postings_amount_within_total check
        (amount_total_cents >= amount_max_cents and amount_total_cents >= amount_min_cents),
      add constraint postings_call_complete check (kind <> 'call' or state not in ('published', 'paused') or (eligible is not null and how_to_ask is not null)),
      add constraint postings_placement_complete check (kind <> 'placement' or state not in ('published', 'paused') or programme is not null),
      drop constraint postings_lab_timed,
      add constraint postings_event_timed check (kind not in ('lab', 'meeting', 'course') or state not in ('published', 'paused') or begins_at is not null),
      add constraint postings_event_ends check (ends_at is null or begins_at is not null);

    -- The single dates of what happens on more than one; postings.begins_at and ends_at are then the first and the last moment.
    create table posting_sessions (
      posting_id uuid not null references postings (id) on delete cascade,
      begins_at timestamptz not null,
      ends_at timestamptz not null,
      primary key (posting_id, begins_at),
      constraint posting_sessions_forward check (ends_at > begins_at),
      constraint posting_sessions_within_a_day check (ends_at <= begins_at + interval '24 hours')
    );
    create index posting_sessions_by_time on posting_sessions (begins_at);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table posting_sessions;
    alter table postings
      drop constraint postings_event_timed, drop constraint postings_event_ends,
      drop column joining, drop column link, drop column remote_share, drop column remote_form, drop column host, drop column internship_category,
      drop column school, drop column total_hours, drop column certificate, drop column cost_cents, drop column closes_time, drop column fund,
      drop column eligible, drop column how_to_ask, drop column amount_min_cents, drop column amount_max_cents, drop column amount_total_cents,
      drop column programme, drop column project,
      add constraint postings_lab_timed check (kind <> 'lab' or state not in ('published', 'paused') or begins_at is not null);
  `.execute(db);
}
