package io.palco.platform.security;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.problem.ProblemFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/// Answers a request whose token did not pass: 401 as a problem, or 503 while the keys to check it
/// cannot be had.
final class ProblemEntryPoint implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemEntryPoint.class);

    private final JsonMapper json;

    ProblemEntryPoint(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("Cannot verify tokens: {}", failure.getMessage(), failure);
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            var detail = text(
                    "Your sign-in cannot be checked at the moment. Try again in a few seconds.",
                    "No momento não é possível verificar o seu acesso. Tente de novo em alguns segundos.");
            write(request, response, ProblemType.DEPENDENCY_UNAVAILABLE, detail.in(request.getLocale()));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        var detail = ProblemException.unauthorized().detail();
        write(request, response, ProblemType.UNAUTHORIZED, detail.in(request.getLocale()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        commence(request, response, failure);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
            throws IOException {
        var problem = ProblemFactory.problem(type, detail, request.getLocale(), request.getRequestURI());
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
