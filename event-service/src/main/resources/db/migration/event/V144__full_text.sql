-- Full text in both languages, accents folded before words are stemmed, so that "acao" finds "ação" and "ações".
CREATE TEXT SEARCH CONFIGURATION folded_pt (COPY = portuguese);
ALTER TEXT SEARCH CONFIGURATION folded_pt
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION folded_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION folded_en
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, english_stem;

-- array_to_string is only STABLE for the sake of types whose output depends on settings; text is none.
CREATE FUNCTION words_of(words text[]) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN array_to_string(words, ' ');

CREATE FUNCTION event_document(title text, categories text[], place text, description text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector('folded_pt'::regconfig, title), 'A')
        || setweight(to_tsvector('folded_en'::regconfig, title), 'A')
        || setweight(to_tsvector('folded_pt'::regconfig, words_of(categories)), 'B')
        || setweight(to_tsvector('folded_en'::regconfig, words_of(categories)), 'B')
        || setweight(to_tsvector('folded_pt'::regconfig, place), 'C')
        || setweight(to_tsvector('folded_pt'::regconfig, description), 'D')
        || setweight(to_tsvector('folded_en'::regconfig, description), 'D');

ALTER TABLE events
    ADD COLUMN search_document tsvector NOT NULL GENERATED ALWAYS AS
        (event_document(title, categories,
                        location_name || ' ' || coalesce(location_address, '') || ' ' || coalesce(location_city, '')
                        || ' ' || coalesce(location_state, ''), description)) STORED,
    ADD COLUMN search_title text NOT NULL GENERATED ALWAYS AS
        (searchable(title || ' ' || location_name || ' ' || coalesce(location_city, ''))) STORED;
CREATE INDEX events_by_document ON events USING gin (search_document);
CREATE INDEX events_by_title ON events USING gin (search_title gin_trgm_ops);
CREATE INDEX events_by_category ON events USING gin (categories);

-- What somebody may mean who writes it with mistakes, when nothing is found for what they wrote.
SELECT show_limit();
CREATE FUNCTION events_like(wanted text, most int) RETURNS TABLE (id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
    SET pg_trgm.word_similarity_threshold = 0.4
    AS $$
        SELECT e.id FROM events e
         WHERE searchable(wanted) <% e.search_title AND e.status <> 'DRAFT'
         ORDER BY word_similarity(searchable(wanted), e.search_title) DESC, e.id
         LIMIT most
    $$;
