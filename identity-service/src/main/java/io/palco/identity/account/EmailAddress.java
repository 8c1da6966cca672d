package io.palco.identity.account;

import java.util.Locale;

/// E-mail addresses as Palco compares them: two that differ only in case or surrounding blanks are the same.
public final class EmailAddress {

    /// RFC 5321 §4.5.3.1.3 leaves this much of a path of 256 octets.
    public static final int MAX_LENGTH = 254;

    private EmailAddress() {}

    public static String normalise(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
