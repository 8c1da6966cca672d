package io.palco.report.reports;

import io.palco.report.facts.ParticipantErased;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports by whom they are about.
@Component
public class ReportsAboutPeople {

    private final JdbcClient jdbc;

    ReportsAboutPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ParticipantErased event) {
        deleteAbout(event.participantId());
    }

    /// Deletes the reports, finished or not, on events that the participant registered for.
    public void deleteAbout(UUID participantId) {
        jdbc.sql("""
                DELETE FROM reports
                WHERE event_id IN (SELECT event_id FROM registration_facts WHERE participant_id = :id)""").param("id", participantId).update();
    }
}
