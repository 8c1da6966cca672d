package io.palco.contracts.privacy;

import io.palco.contracts.Contract;
import java.util.List;
import java.util.UUID;

/// Somebody wants to have everything that is known about them. Each service answers with
/// [PersonExportContributedV1].
///
/// @param emails addresses that are proven to be theirs
@Contract(type = "person-export.requested.v1", exchange = "palco.privacy")
public record PersonExportRequestedV1(UUID exportId, UUID userId, List<String> emails) {}
