package io.palco.identity.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What checking the whole chain found.
///
/// @param checked        entries that were read
/// @param headSequence   the last entry at that time; note it with its hash outside the database to notice even a log
///                       that was rewritten as a whole
/// @param brokenSequence the first entry that is not as it was written, or is missing
public record Verification(
        Instant at,
        long checked,
        long headSequence,
        String headHash,
        @Nullable Long brokenSequence,
        @Nullable Break reason) {

    /// What is wrong with an entry.
    public enum Break {
        /// It is not there.
        MISSING,
        /// It says something else than when it was written.
        CHANGED,
        /// What it says about a person is not what was written.
        PERSONAL_DATA_CHANGED,
        /// It does not follow the one before it.
        UNCHAINED
    }

    public boolean isIntact() {
        return brokenSequence == null;
    }
}
