package io.palco.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalBytesTests {

    @Test
    void tellsApartWhatOnlyLooksAlikeWhenJoined() {
        var one = new CanonicalBytes().text("ab").text("c").sha256();
        var other = new CanonicalBytes().text("a").text("bc").sha256();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertThat(new CanonicalBytes().text(null).sha256())
                .isNotEqualTo(new CanonicalBytes().text("").sha256());
    }

    @Test
    void doesNotDependOnTheOrderOfNames() {
        var one = new CanonicalBytes().texts(Map.of("a", "1", "b", "2")).sha256();
        var other = new CanonicalBytes().texts(Map.of("b", "2", "a", "1")).sha256();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void hidesPersonalDataBehindASalt() {
        var one = PersonalData.of(Map.of("name", "José"));
        var other = PersonalData.of(Map.of("name", "José"));

        assertThat(one.digest()).isNotEqualTo(other.digest());
    }
}
