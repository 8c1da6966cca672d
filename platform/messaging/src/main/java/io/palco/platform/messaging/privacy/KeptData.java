package io.palco.platform.messaging.privacy;

/// What remains after an erasure, without a link to the person.
///
/// @param what name of the data, for example `registrations`
public record KeptData(String what, Reason why) {

    /// Why something may be kept.
    public enum Reason {
        /// Others need to know how many there were: LGPD art. 16, IV (anonymised, for the controller's own use).
        STATISTICS,
        /// The law requires the records: LGPD art. 16, I.
        LEGAL_OBLIGATION,
        /// So that misuse can be found out: LGPD art. 7, IX; only a pseudonym remains.
        SECURITY
    }
}
