package io.palco.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class ListRequestResolverTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void hasDefaults() {
        assertThat(resolved()).isEqualTo(new ListRequest(50, null, null));

        request.setParameter("limit", " ");
        request.setParameter("cursor", "");
        request.setParameter("sort", " ");
        assertThat(resolved()).isEqualTo(ListRequest.first());
    }

    @Test
    void takesWhatIsAsked() {
        request.setParameter("limit", "200");
        request.setParameter("cursor", "abc");
        request.setParameter("sort", "-name");

        assertThat(resolved()).isEqualTo(new ListRequest(200, "abc", "-name"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, VALIDATION_FAILED",
        "-1, VALIDATION_FAILED",
        "201, VALIDATION_FAILED",
        "many, MALFORMED_REQUEST",
        "1.5, MALFORMED_REQUEST",
        "99999999999, MALFORMED_REQUEST"
    })
    void refusesLimitsOutOfRange(String limit, ProblemType type) {
        request.setParameter("limit", limit);

        assertThatThrownBy(this::resolved).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.errors().getFirst().field()).isEqualTo("limit");
        });
    }

    private Object resolved() {
        return new ListRequestResolver()
                .resolveArgument(mock(MethodParameter.class), null, new ServletWebRequest(request), null);
    }
}
