package io.palco.platform.security;

import java.util.ArrayList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Deny by default: a service whose handlers do not all have an [Access] rule does not start.
final class AccessRules implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping handlers;

    AccessRules(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var broken = new ArrayList<String>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            if (apply(method) && !isSound(method)) {
                broken.add(mapping + " → " + method.getShortLogMessage());
            }
        });
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Handlers without a sound @Access rule: " + broken);
        }
    }

    /// Our own handlers; what libraries serve (the OpenAPI document, the error page) is public by
    /// nature.
    static boolean apply(HandlerMethod method) {
        var type = method.getBeanType();
        return type.getName().startsWith("io.palco.") && !ErrorController.class.isAssignableFrom(type);
    }

    static Access of(HandlerMethod method) {
        var rule = method.getMethodAnnotation(Access.class);
        if (rule == null) {
            throw new IllegalStateException("no access rule on " + method);
        }
        return rule;
    }

    private static boolean isSound(HandlerMethod method) {
        var rule = method.getMethodAnnotation(Access.class);
        return rule != null
                && (rule.value() == Access.Who.PERMITTED) == (rule.permissions().length > 0)
                && (rule.value() == Access.Who.SIGNED_IN || rule.clients().length == 0);
    }
}
