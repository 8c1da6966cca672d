package io.palco.identity.privacy;

/// What became of the wish for an archive.
public sealed interface ExportOutcome {

    record Requested(Export export) implements ExportOutcome {}

    /// One at a time.
    record UnderWay() implements ExportOutcome {}

    /// The account is no longer active.
    record Unknown() implements ExportOutcome {}
}
