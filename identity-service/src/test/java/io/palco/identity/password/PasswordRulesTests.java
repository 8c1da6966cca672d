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
    @ValueSource(
            strings = {
                "839201748265",
                "senha muito longa",
                "ñandú ñandú ñ",
                "correct horse battery 1",
                "!!?!??!!?!!?x",
                "ana e o mar azul"
            })
    void asksForLengthAndForNothingElse(String password) {
        assertThat(PasswordRules.refusal(password, EMAIL, NAME)).isEmpty();
    }

    @Test
    void countsCharactersAndNotTheirEncoding() {
        assertThat(PasswordRules.refusal("😀".repeat(11), EMAIL, NAME)).contains(Refusal.TOO_SHORT);
        assertThat(PasswordRules.refusal(
                        "😀🎭🌵🎈🍉🎺🌍🧭🪁🎲🧵🦜🐙🍋🎹🗿🧩🛶🪂🥁".repeat(6) + "palavras", EMAIL, NAME))
                .isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "            ",
                "abcabcabcabc",
                "123456789012",
                "210987654321",
                "abcdefghijklm",
                "qwertyuiopasdf",
                "passwordpassword",
                "Password1234",
                "P@ssw0rd2026!",
                "flamengo123456",
                "1qaz2wsx3edc",
                "iloveyou!!!!"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(PasswordRules.refusal(password, EMAIL, NAME)).contains(Refusal.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"palcopalco12", "Ana Maria 1990", "lima-maria-12", "ana.maria.lima#1", "Palco-AnaLima"})
    void refusesWhatAnybodyCanConnectWithTheAccount(String password) {
        assertThat(PasswordRules.refusal(password, EMAIL, NAME))
                .hasValueSatisfying(reason -> assertThat(reason).isIn(Refusal.FROM_ACCOUNT, Refusal.COMMON));
    }

    @Test
    void knowsTensOfThousandsOfCommonPasswords() {
        assertThat(CommonPasswords.size()).isGreaterThan(40_000);
    }
}
