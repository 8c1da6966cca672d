package io.palco.platform.messaging.operations;

import io.palco.contracts.security.Permission;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.messaging.inbox.ParkedQueues;
import io.palco.platform.messaging.outbox.ParkedOutbox;
import io.palco.platform.security.Access;
import io.palco.platform.web.problem.ProblemException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Messages that did not get through, and putting them back once the cause is mended.
@RestController
@RequestMapping("/api/v1/operations/{service}/parked-messages")
class ParkedMessagesController {

    private final String service;
    private final ObjectProvider<ParkedOutbox> outbox;
    private final ObjectProvider<ParkedQueues> queues;
    private final ObjectProvider<Audit> audit;

    ParkedMessagesController(
            @Value("${spring.application.name}") String application,
            ObjectProvider<ParkedOutbox> outbox,
            ObjectProvider<ParkedQueues> queues,
            ObjectProvider<Audit> audit) {
        this.service = application.replace("-service", "");
        this.outbox = outbox;
        this.queues = queues;
        this.audit = audit;
    }

    /// How many messages are parked.
    ///
    /// @param outgoing messages the broker refused too often
    /// @param incoming queue name to messages whose handler kept failing
    record ParkedMessages(long outgoing, Map<String, Long> incoming) {}

    /// How many messages were put back.
    record Replayed(int outgoing, int incoming) {}

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.PLATFORM_OPERATE)
    ParkedMessages parked(@PathVariable String service) {
        requireThis(service);
        return new ParkedMessages(
                outbox.stream().mapToLong(ParkedOutbox::count).sum(),
                queues.stream().map(ParkedQueues::counts).findFirst().orElse(Map.of()));
    }

    @PostMapping("/replay")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.PLATFORM_OPERATE)
    Replayed replay(@PathVariable String service) {
        requireThis(service);
        var replayed = new Replayed(
                outbox.stream().mapToInt(ParkedOutbox::replay).sum(),
                queues.stream().mapToInt(ParkedQueues::replay).sum());
        audit.ifAvailable(log -> log.recordAlone(AuditEntry.of("parked-messages.replayed")
                .with("outgoing", replayed.outgoing())
                .with("incoming", replayed.incoming())));
        return replayed;
    }

    private void requireThis(String wanted) {
        if (!service.equals(wanted)) {
            throw ProblemException.notFound();
        }
    }
}
