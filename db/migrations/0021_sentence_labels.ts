import { sql, type Kysely } from "kysely";

/**
 * What the desk decided about single sentences of adverts: a false alarm, a fault it asked to change, a sentence it
 * read again. They are what the second reader of the desk is trained on, so they outlive the advert they come from.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sentence_labels (
      id uuid primary key default gen_random_uuid(),
      posting_id uuid references postings (id) on delete set null,
      sentence text not null constraint sentence_labels_sentence_length check (length(sentence) between 1 and 4000),
      -- The rule that was right or wrong; none where the second reader asked.
      rule_id text,
      fault boolean not null,
      source text not null constraint sentence_labels_source_known check
        (source in ('false_alarm', 'changes_requested', 'read_again')),
      by_user uuid references users (id),
      at timestamptz not null default now(),
      constraint sentence_labels_false_alarm_fine check (source <> 'false_alarm' or not fault),
      constraint sentence_labels_changes_fault check (source <> 'changes_requested' or fault),
      constraint sentence_labels_once unique nulls not distinct (posting_id, sentence, rule_id, source)
    );
    create index sentence_labels_by_posting on sentence_labels (posting_id);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table sentence_labels`.execute(db);
}
