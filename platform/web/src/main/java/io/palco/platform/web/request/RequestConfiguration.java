package io.palco.platform.web.request;

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

    @Bean
    FilterRegistrationBean<PayloadLimitFilter> payloadLimitFilter(
            @Value("${palco.web.max-body:1MB}") DataSize maximum) {
        var registration = new FilterRegistrationBean<>(new PayloadLimitFilter(maximum.toBytes()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return registration;
    }
}
