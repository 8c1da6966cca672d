package io.palco.platform.web.request;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Gives each request its id and writes one log line about it: method, route, status, time, caller.
/// The line has the
/// route's pattern and no query, so no personal data gets into it.
public final class RequestLogFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("io.palco.request");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(RequestId.HEADER);
        var id = given != null && RequestId.isAcceptable(given)
                ? given
                : UuidCreator.getTimeOrderedEpoch().toString();
        var start = System.nanoTime();
        response.setHeader(RequestId.HEADER, id);
        try (var _ = MDC.putCloseable(RequestId.MDC_KEY, id)) {
            try {
                chain.doFilter(request, response);
            } finally {
                var micros = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1000;
                LOG.debug(
                        "{} {} -> {} in {} ms, user {}",
                        request.getMethod(),
                        route(request),
                        response.getStatus(),
                        micros / 1000.0,
                        request.getAttribute("palco.user"));
            }
        }
    }

    private static Object route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no route)" : pattern;
    }
}
