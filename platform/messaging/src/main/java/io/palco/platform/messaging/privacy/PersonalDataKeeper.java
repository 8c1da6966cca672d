package io.palco.platform.messaging.privacy;

import java.util.List;
import java.util.Map;

/// What a feature knows about people. One bean per feature that knows anything; both methods run in the transaction of
/// the message.
public interface PersonalDataKeeper {

    /// Everything about the person.
    List<PersonalSection> sectionsAbout(Person person);

    /// Deletes it, or cuts its link to the person. Doing it twice is doing it once.
    ///
    /// @param name what to write where a name must stand
    /// @return what remains, and why
    List<KeptData> erase(Person person, String name);

    /// Every column of the feature's tables that may say something about a person, `table.column`, and what
    /// becomes of it. A test fails for a column that looks personal and is not named.
    Map<String, Treatment> columns();

    /// What becomes of a column.
    enum Treatment {
        /// Given out by an export, deleted or overwritten by an erasure.
        EXPORTED_AND_ERASED,
        /// Deleted or overwritten by an erasure; it says nothing that the export does not say already, or is a secret.
        ERASED,
        /// The id of an account: after an erasure it leads to nobody.
        PSEUDONYM,
        /// Says nothing about people, though its name sounds like it.
        NOT_PERSONAL,
        /// Gone by itself within its retention.
        SHORT_LIVED
    }
}
