package io.palco.platform.web.request;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.io.IOException;

/// A body turned out to be larger than allowed while it was read.
public final class PayloadTooLargeException extends IOException {

    private final long limit;

    PayloadTooLargeException(long limit) {
        super("body exceeds " + limit + " bytes");
        this.limit = limit;
    }

    public ProblemException problem() {
        return ProblemException.of(
                ProblemType.PAYLOAD_TOO_LARGE,
                text(
                        "The body may have at most {0} bytes.",
                        "O corpo pode ter no máximo {0} bytes.", Long.toString(limit)));
    }
}
