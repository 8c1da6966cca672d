-- Half of a word's trigrams must fit. With less, words that nobody uses were compared with a good part of all titles.
SELECT show_limit();
CREATE OR REPLACE FUNCTION events_like(wanted text, most int) RETURNS TABLE (id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
    SET pg_trgm.word_similarity_threshold = 0.5
    AS $$
        SELECT e.id FROM events e
         WHERE searchable(wanted) <% e.search_title AND e.status <> 'DRAFT'
         ORDER BY word_similarity(searchable(wanted), e.search_title) DESC, e.id
         LIMIT most
    $$;
