package io.palco.contracts.privacy;

import io.palco.contracts.Contract;
import java.util.List;
import java.util.UUID;

/// A service erased what it knew about somebody.
///
/// @param kept what remains without a link to the person, and why it must
@Contract(type = "person-erasure.completed.v1", exchange = "palco.privacy")
public record PersonErasureCompletedV1(UUID userId, String service, List<Kept> kept) {

    /// @param what name of the data, for example `registrations`
    /// @param why  name of the reason, for example `STATISTICS`
    public record Kept(String what, String why) {}
}
