import { sql, type Kysely } from "kysely";

/** The PostgreSQL search engine: published postings, the words in them, and the vocabulary for the pickers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;

    -- One narrow row per published posting: everything a filter, a facet or an order reads. The text is apart.
    create table search_documents (
      posting_id uuid primary key references postings (id) on delete cascade,
      version integer not null,
      code integer not null constraint search_documents_code_once unique,
      title text not null,
      folded_title text not null,
      title_stems smallint not null,
      kind text not null,
      comune text,
      remote text not null,
      contract_group text,
      working_time text constraint search_documents_working_time_known check (working_time in ('full_time', 'part_time')),
      shifts text[] not null,
      isco text,
      education smallint not null constraint search_documents_education_known check (education between 0 and 8),
      languages text[] not null,
      licences text[] not null,
      no_experience boolean not null,
      no_licence boolean not null,
      without_car boolean not null,
      reserved boolean not null,
      seasonal boolean not null,
      mornings_only boolean not null,
      no_nights boolean not null,
      pay_month_cents integer,
      starts_on date,
      closes_on date,
      published_on date not null
    );
    create index search_documents_by_folded_title on search_documents using gin (folded_title gin_trgm_ops);

    -- Stems with their field: A title, B occupation, C skills, employer, place, terms, D description.
    create table search_texts (
      posting_id uuid primary key references search_documents (posting_id) on delete cascade,
      stems tsvector not null
    ) with (toast_tuple_target = 8160); -- read for every posting found: kept in line, not compressed
    create index search_texts_by_stem on search_texts using gin (stems) with (fastupdate = off);

    -- Every word of titles, occupations and skills as it is written: prefixes and typing errors are looked up here.
    create table search_words (
      scope text not null constraint search_words_scope_known check (scope in ('posting', 'occupation', 'skill')),
      word text not null,
      primary key (scope, word)
    );
    create index search_words_by_prefix on search_words (scope, word text_pattern_ops);
    create index search_words_by_likeness on search_words using gin (word gin_trgm_ops);

    -- The vocabulary: one row per label or alias of an occupation or skill.
    create table vocabulary_labels (
      scope text not null constraint vocabulary_labels_scope_known check (scope in ('occupation', 'skill')),
      id integer not null,
      item_id integer not null,
      label text not null,
      folded_label text not null,
      is_alias boolean not null,
      isco text,
      item_stems integer not null,
      root_weight real not null,
      onset_weight real not null,
      primary key (scope, id)
    );
    create index vocabulary_labels_by_item on vocabulary_labels (scope, item_id);
    create index vocabulary_labels_by_likeness on vocabulary_labels using gin (folded_label gin_trgm_ops);

    -- Which items have a stem, which labels a root (6 letters) or an onset (4), and how telling it is.
    create table vocabulary_terms (
      scope text not null,
      level text not null constraint vocabulary_terms_level_known check (level in ('stem', 'root', 'onset')),
      term text not null,
      weight real not null,
      owners integer[] not null,
      primary key (scope, level, term)
    );

    -- Words, and labels, spelt like what was typed, likeliest first. The looser threshold holds inside the function only.
    create function search_words_like(asked_scope text, typed text, most integer) returns setof text
      language sql stable set pg_trgm.similarity_threshold = '0.2'
      as 'select word from search_words where scope = asked_scope and word % typed
          order by similarity(word, typed) desc, word limit most';
    create function vocabulary_labels_like(asked_scope text, typed text, most integer) returns setof integer
      language sql stable set pg_trgm.similarity_threshold = '0.12'
      as 'select id from vocabulary_labels where scope = asked_scope and folded_label % typed
          order by similarity(folded_label, typed) desc, id limit most';
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function search_words_like(text, text, integer), vocabulary_labels_like(text, text, integer);
    drop table vocabulary_terms, vocabulary_labels, search_words, search_texts, search_documents;
  `.execute(db);
}
