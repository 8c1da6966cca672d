-- Short texts are looked for at the beginning of the name only: with the e-mail as an alternative, no index gives the
-- order by name.
DROP INDEX users_by_start_of_email;
