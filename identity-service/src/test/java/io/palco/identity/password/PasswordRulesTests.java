package io.palco.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.password.PasswordRules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final String EMAIL = "ana.maria.lima@example.org";
    private static final String NAME = "Ana Maria Lima";

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "123456789012", "            ", "senha muito longa", "ñandú ñandú ñ"})
    void asksForLengthAndForNothingElse(String password) {
        assertThat(PasswordRules.refusal(password, EMAIL, NAME)).isEmpty();
    }

    @Test
    void countsCharactersAndNotTheirEncoding() {
        assertThat(PasswordRules.refusal("😀".repeat(11), EMAIL, NAME)).contains(Refusal.TOO_SHORT);
        assertThat(PasswordRules.refusal("😀".repeat(128), EMAIL, NAME)).isEmpty();
        assertThat(PasswordRules.refusal("x".repeat(129), EMAIL, NAME)).contains(Refusal.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana.maria.lima@example.org", "ANA.MARIA.LIMA@EXAMPLE.ORG", "ana.maria.lima"})
    void refusesTheAddress(String password) {
        assertThat(PasswordRules.refusal(password, EMAIL, NAME)).contains(Refusal.SAME_AS_EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Maria Lima", "anamarialima", "ANA  MARIA LIMA"})
    void refusesTheName(String password) {
        assertThat(PasswordRules.refusal(password, EMAIL, NAME)).contains(Refusal.SAME_AS_NAME);
    }
}
