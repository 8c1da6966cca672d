package io.palco.contracts.privacy;

import io.palco.contracts.Contract;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of what one service knows about somebody. A service that knows nothing sends one part without a section.
///
/// @param part    1 to `parts`
/// @param section what the rows are, for example `registrations`; a section may be spread over several parts
/// @param rows    a JSON array of objects, as text
@Contract(type = "person-export.contributed.v1", exchange = "palco.privacy")
public record PersonExportContributedV1(
        UUID exportId,
        String service,
        int part,
        int parts,
        @Nullable String section,
        String rows) {}
