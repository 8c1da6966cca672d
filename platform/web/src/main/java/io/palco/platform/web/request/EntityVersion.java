package io.palco.platform.web.request;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Optimistic concurrency at the HTTP edge (RFC 9110 §13.1.1): a resource's version is its `ETag`, a
/// change names the
/// version it is based on.
public final class EntityVersion {

    private EntityVersion() {}

    /// The strong `ETag` of a version, for example `"3"`.
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /// Lets a change pass only if it is based on the current version.
    ///
    /// @param ifMatch the request's `If-Match`: one or several entity tags, or `*`
    /// @throws ProblemException `version-required` (428) without the header, `stale-version` (412)
    ///   when it is
    ///   another one
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(
                    ProblemType.VERSION_REQUIRED,
                    "Send the ETag of the version you edited as If-Match.",
                    "Envie o ETag da versão que você editou em If-Match.");
        }
        var expected = etag(current);
        var matches = "*".equals(ifMatch.strip())
                || Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(expected::equals);
        if (!matches) {
            throw stale();
        }
    }

    /// Somebody else's change came first.
    public static ProblemException stale() {
        return ProblemException.of(
                ProblemType.STALE_VERSION,
                "It was changed after you read it. Fetch it again and repeat your change.",
                "Foi alterado depois que você leu. Busque de novo e repita a alteração.");
    }
}
