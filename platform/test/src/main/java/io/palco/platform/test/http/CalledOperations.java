package io.palco.platform.test.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JsonNode;

/// Notes which operations a service answered with success, so that a module's last test can find those that nothing
/// tests. Import it into the module's tests.
public class CalledOperations implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> SUCCEEDED = ConcurrentHashMap.newKeySet();

    /// The operations of an OpenAPI document, each as `GET /path/{id}`.
    public static List<String> documented(JsonNode openApi) {
        return openApi.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    /// Those of them that no test of this JVM has seen succeed.
    public static Set<String> neverCalled(JsonNode openApi) {
        return documented(openApi).stream()
                .filter(operation -> !SUCCEEDED.contains(operation))
                .collect(Collectors.toSet());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() < 300) {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            SUCCEEDED.add(request.getMethod() + " " + pattern);
        }
    }
}
