package io.palco.event.catalog;

import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The lists everybody reads, cached for less than a second: in Redis for all replicas where there is one, otherwise in
/// each process. However many ask for the same, the database is hardly asked more than once a second; and whatever
/// changes and wherever, places left among it, nobody reads anything older than that second. Our own changes are seen
/// at once.
@Component
public class PublicEvents {

    public static final String CACHE = "public-events";
    public static final String FACETS = "event-facets";

    private final EventQueries queries;
    private final FacetQueries facets;

    PublicEvents(EventQueries queries, FacetQueries facets) {
        this.queries = queries;
        this.facets = facets;
    }

    @Cacheable(FACETS)
    public EventFacets facets(EventFilter filter) {
        return facets.of(filter);
    }

    @Cacheable(CACHE)
    public ListResponse<EventView> list(EventFilter filter, ListRequest request) {
        return queries.list(filter, request);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    @CacheEvict(
            cacheNames = {CACHE, FACETS},
            allEntries = true)
    public void forget(EventChange change) {
        // emptying is all there is to do
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    @CacheEvict(
            cacheNames = {CACHE, FACETS},
            allEntries = true)
    public void forget(EventsAreStale stale) {
        // emptying is all there is to do
    }
}
