package io.palco.gateway.request;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Refuses bodies that no service would take, whether their length is announced or not. A service can only close the
/// connection in the middle of the upload, and its answer is lost then.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodySizeFilter implements WebFilter {

    private final long maximumBody;
    private final Map<PathPattern, Long> uploads;

    BodySizeFilter(BodySizeProperties properties) {
        this.maximumBody = properties.maxBodySize().toBytes();
        this.uploads = properties.uploads().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> PathPatternParser.defaultInstance.parse(entry.getKey()),
                        entry -> entry.getValue().toBytes()));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var maximum = maximum(request);
        if (request.getHeaders().getContentLength() > maximum) {
            return Mono.error(tooLarge());
        }
        return chain.filter(
                exchange.mutate().request(new CountedBody(request, maximum)).build());
    }

    private long maximum(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        return uploads.entrySet().stream()
                .filter(upload -> upload.getKey().matches(path))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(maximumBody);
    }

    private static ResponseStatusException tooLarge() {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }

    private static final class CountedBody extends ServerHttpRequestDecorator {

        private final long maximum;

        CountedBody(ServerHttpRequest request, long maximum) {
            super(request);
            this.maximum = maximum;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var size = new AtomicLong();
            return super.getBody().handle((part, sink) -> {
                if (size.addAndGet(part.readableByteCount()) > maximum) {
                    DataBufferUtils.release(part);
                    sink.error(tooLarge());
                } else {
                    sink.next(part);
                }
            });
        }
    }
}
