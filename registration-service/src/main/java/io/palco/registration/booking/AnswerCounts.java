package io.palco.registration.booking;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often what was answered to a question, by those who have a place.
@Component
public class AnswerCounts {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    AnswerCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param answer as it was written, in lower case and without spaces around it
    public record Count(String answer, int people) {}

    /// @param answers    the most frequent first, at most 50
    /// @param people     who have a place
    /// @param unanswered of them who said nothing
    public record Counted(List<Count> answers, int people, int unanswered) {}

    public Counted of(UUID eventId, String question) {
        var answers = jdbc.sql("""
                SELECT lower(btrim(answers ->> :question)) AS answer, count(*) AS people
                  FROM registrations
                 WHERE event_id = :eventId AND status <> 'CANCELLED' AND btrim(answers ->> :question) <> ''
                 GROUP BY 1
                 ORDER BY people DESC, answer
                 LIMIT :most
                """)
                .param("question", question)
                .param("eventId", eventId)
                .param("most", MOST)
                .query((rs, _) -> new Count(rs.getString("answer"), rs.getInt("people")))
                .list();
        return jdbc.sql("""
                SELECT count(*) AS people,
                       count(*) FILTER (WHERE coalesce(btrim(answers ->> :question), '') = '') AS unanswered
                  FROM registrations
                 WHERE event_id = :eventId AND status <> 'CANCELLED'
                """)
                .param("question", question)
                .param("eventId", eventId)
                .query((rs, _) -> new Counted(answers, rs.getInt("people"), rs.getInt("unanswered")))
                .single();
    }
}
