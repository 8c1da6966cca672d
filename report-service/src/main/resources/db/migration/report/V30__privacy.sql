-- Whose registrations there are, for erasures; and what is old enough to be deleted.
CREATE INDEX registration_facts_of_participant ON registration_facts (participant_id);
CREATE INDEX registration_facts_by_email ON registration_facts (participant_email);
CREATE INDEX participant_facts_by_email ON participant_facts (email);
CREATE INDEX reports_finished ON reports (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX reports_by_asker ON reports (requested_by);
