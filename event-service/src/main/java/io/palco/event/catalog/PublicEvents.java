package io.palco.event.catalog;

import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The list everybody reads, cached: in Redis for all replicas where there is one, otherwise in each
/// process. A change
/// of
/// any event empties it after its commit; the number of places left may be some seconds old.
@Component
public class PublicEvents {

    static final String CACHE = "public-events";

    private final EventQueries queries;

    PublicEvents(EventQueries queries) {
        this.queries = queries;
    }

    @Cacheable(CACHE)
    public ListResponse<EventView> list(EventFilter filter, ListRequest request) {
        return queries.list(filter, request);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    @CacheEvict(cacheNames = CACHE, allEntries = true)
    public void forget(EventChange change) {
        // emptying is all there is to do
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    @CacheEvict(cacheNames = CACHE, allEntries = true)
    public void forget(EventsAreStale stale) {
        // emptying is all there is to do
    }
}
