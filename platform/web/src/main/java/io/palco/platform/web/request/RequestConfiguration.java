package io.palco.platform.web.request;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/// The filters that every request passes, in their order.
@Configuration(proxyBeanMethods = false)
public class RequestConfiguration {

    @Bean
    FilterRegistrationBean<RequestLogFilter> requestLogFilter() {
        var registration = new FilterRegistrationBean<>(new RequestLogFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    /// @param uploadPaths patterns of paths that take files, which may be larger than other bodies
    @Bean
    FilterRegistrationBean<PayloadLimitFilter> payloadLimitFilter(
            @Value("${palco.web.max-body:1MB}") DataSize maximum,
            @Value("${palco.web.max-upload:5MB}") DataSize maximumUpload,
            @Value("${palco.web.upload-paths:}") Set<String> uploadPaths) {
        var filter = new PayloadLimitFilter(maximum.toBytes(), maximumUpload.toBytes(), uploadPaths);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }
}
