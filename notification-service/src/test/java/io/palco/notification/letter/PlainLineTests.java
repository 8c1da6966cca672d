package io.palco.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTests {

    @Test
    void leavesNoLineBreakThatCouldStartAHeader() {
        var line = PlainLine.of("Jazz\r\nBcc: victim@example.org\u2028X-Evil: 1\u0000", 100);

        assertThat(line).isEqualTo("Jazz Bcc: victim@example.org X-Evil: 1");
    }

    @Test
    void leavesNoCharacterThatTurnsTextAround() {
        var line = PlainLine.of("invoice\u202Efdp.exe", 100);

        assertThat(line).isEqualTo("invoice fdp.exe");
    }

    @Test
    void keepsLettersOfAllScriptsAndPictures() {
        var line = PlainLine.of("São João 東京 🎷", 100);

        assertThat(line).isEqualTo("São João 東京 🎷");
    }

    @Test
    void cutsWhatIsTooLongWithoutHalvingACharacter() {
        assertThat(PlainLine.of("abcdef", 4)).isEqualTo("abc…");
        assertThat(PlainLine.of("ab🎷cdef", 4)).isEqualTo("ab…");
    }
}
