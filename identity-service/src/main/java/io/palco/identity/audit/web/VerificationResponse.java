package io.palco.identity.audit.web;

import io.palco.identity.audit.Verification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether the activity log is as it was written.
///
/// @param at             when it was checked
/// @param checked        entries read
/// @param headHash       hash of the last entry; whoever notes it elsewhere can tell later whether all was rewritten
/// @param brokenSequence the first entry that is missing or was changed
record VerificationResponse(
        Instant at,
        boolean intact,
        long checked,
        long headSequence,
        String headHash,
        @Nullable Long brokenSequence,
        Verification.@Nullable Break reason) {

    static VerificationResponse of(Verification result) {
        return new VerificationResponse(
                result.at(),
                result.isIntact(),
                result.checked(),
                result.headSequence(),
                result.headHash(),
                result.brokenSequence(),
                result.reason());
    }
}
