package io.palco.gateway.request;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Refuses bodies that no service would take, whether their length is announced or not. A service can only close the
/// connection in the middle of the upload, and its answer is lost then.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodySizeFilter implements WebFilter {

    private final long maximumBody;
    private final long maximumUpload;
    private final Set<String> uploadPaths;

    /// @param uploadPaths paths that take files, which may be larger than other bodies
    BodySizeFilter(
            @Value("${palco.gateway.max-body-size}") DataSize maximumBody,
            @Value("${palco.gateway.max-upload-size}") DataSize maximumUpload,
            @Value("${palco.gateway.upload-paths}") Set<String> uploadPaths) {
        this.maximumBody = maximumBody.toBytes();
        this.maximumUpload = maximumUpload.toBytes();
        this.uploadPaths = Set.copyOf(uploadPaths);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var maximum = uploadPaths.contains(request.getPath().value()) ? maximumUpload : maximumBody;
        if (request.getHeaders().getContentLength() > maximum) {
            return Mono.error(tooLarge());
        }
        return chain.filter(
                exchange.mutate().request(new CountedBody(request, maximum)).build());
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
