package io.palco.platform.files;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// The address of a file: an area, which the service chooses, and the SHA-256 of the content. Whatever else a text may
/// be, it is no key, so no key leads out of the store.
///
/// @param area   up to 32 of `a-z`, `0-9` and `-`, beginning with a letter
/// @param digest 64 lower-case hexadecimal digits
public record FileKey(String area, String digest) {

    private static final Pattern AREA = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public FileKey {
        if (!AREA.matcher(area).matches() || !isDigest(digest)) {
            throw new IllegalArgumentException("no key of a file");
        }
    }

    static FileKey of(String area, byte[] hash) {
        return new FileKey(area, HexFormat.of().formatHex(hash));
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when it is something else
    public static FileKey parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no key of a file");
        }
        return new FileKey(text.substring(0, slash), text.substring(slash + 1));
    }

    /// Whether a text could be the second half of a key.
    public static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    @Override
    public String toString() {
        return area + "/" + digest;
    }
}
