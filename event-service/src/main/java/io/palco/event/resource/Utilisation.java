package io.palco.event.resource;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much of what an organization has is in use.
@Component
public class Utilisation {

    private final JdbcClient jdbc;

    Utilisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How much of one thing is in use within a time.
    ///
    /// @param bookedMinutes of all its pieces together, set-up and tear-down included
    /// @param share         of all the minutes that all its pieces have then, 0 to 1
    public record ResourceUse(
            UUID resourceId,
            String name,
            ResourceKind kind,
            int stock,
            int bookings,
            long bookedMinutes,
            double share) {}

    public List<ResourceUse> during(Set<UUID> organizations, Span span) {
        var minutes = span.length().toMinutes();
        return jdbc.sql("""
                SELECT s.id, s.name, s.kind, s.stock, count(b.id) AS bookings,
                       coalesce(sum(b.quantity * extract(epoch FROM least(upper(b.occupied), :to)
                                                                  - greatest(lower(b.occupied), :from)) / 60), 0)
                         AS minutes
                  FROM resources s
                  LEFT JOIN bookings b ON b.resource_id = s.id AND b.occupied && tstzrange(:from, :to)
                 WHERE s.organization_id = ANY(:organizations)
                 GROUP BY s.id
                 ORDER BY minutes DESC, s.name, s.id
                 LIMIT :most
                """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("from", span.fromParam())
                .param("to", span.toParam())
                .param("most", ResourceRules.MOST)
                .query((rs, _) -> new ResourceUse(
                        rs.getObject("id", UUID.class),
                        rs.getString("name"),
                        ResourceKind.valueOf(rs.getString("kind")),
                        rs.getInt("stock"),
                        rs.getInt("bookings"),
                        Math.round(rs.getDouble("minutes")),
                        rs.getDouble("minutes") / ((double) minutes * rs.getInt("stock"))))
                .list();
    }
}
