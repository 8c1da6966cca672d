package io.palco.platform.web.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/// The id under which a request is found in answers and logs of every service it passes.
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    static final String MDC_KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /// The id of the request that this thread serves.
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(MDC_KEY));
    }

    /// Whether an id given by a caller may be used: it goes into logs, so only harmless characters.
    static boolean isAcceptable(String candidate) {
        return ACCEPTABLE.matcher(candidate).matches();
    }
}
