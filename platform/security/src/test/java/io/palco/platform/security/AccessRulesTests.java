package io.palco.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.contracts.security.Permission;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessRulesTests {

    @Test
    void startsWhenEveryHandlerHasARule() {
        assertThatCode(() -> start(Sound.class)).doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWithAHandlerThatHasNone() {
        assertThatThrownBy(() -> start(Sound.class, Forgotten.class))
                .hasStackTraceContaining("@Access")
                .hasStackTraceContaining("/forgotten");
    }

    @Test
    void doesNotStartWithARuleThatMeansNothing() {
        assertThatThrownBy(() -> start(NoPermission.class)).hasStackTraceContaining("/nobody");
        assertThatThrownBy(() -> start(PublicWithPermission.class)).hasStackTraceContaining("/everybody");
        assertThatThrownBy(() -> start(ClientsWithoutPeople.class)).hasStackTraceContaining("/machines");
    }

    private static void start(Class<?>... controllers) {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext());
            context.register(RequestMappingHandlerMapping.class, AccessRules.class);
            context.register(controllers);
            context.refresh();
        }
    }

    @Controller
    static class Sound {

        @GetMapping("/open")
        @Access(Access.Who.PUBLIC)
        void open() {}

        @GetMapping("/closed")
        @Access(value = Access.Who.PERMITTED, permissions = Permission.USERS_READ)
        void closed() {}
    }

    @Controller
    static class Forgotten {

        @GetMapping("/forgotten")
        void forgotten() {}
    }

    @Controller
    static class NoPermission {

        @GetMapping("/nobody")
        @Access(Access.Who.PERMITTED)
        void nobody() {}
    }

    @Controller
    static class ClientsWithoutPeople {

        @GetMapping("/machines")
        @Access(value = Access.Who.PUBLIC, clients = Permission.EVENTS_READ)
        void machines() {}
    }

    @Controller
    static class PublicWithPermission {

        @GetMapping("/everybody")
        @Access(value = Access.Who.PUBLIC, permissions = Permission.USERS_READ)
        void everybody() {}
    }
}
