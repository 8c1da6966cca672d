package io.palco.registration.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final String CODE = "PALCO1." + "aZ09-_".repeat(8) + "." + "b".repeat(86);
    private static final int QUIET_ZONE = 4;

    @Test
    void readsBackWithItsQuietZone() throws Exception {
        var modules = QrCode.modules(CODE);

        for (var i = 0; i < modules.getWidth(); i++) {
            for (var j = 0; j < QUIET_ZONE; j++) {
                assertThat(modules.get(i, j)).isFalse();
                assertThat(modules.get(j, i)).isFalse();
            }
        }
        assertThat(textIn(modules)).isEqualTo(CODE);
    }

    @Test
    void drawsTheSameModulesAsSvg() throws Exception {
        var svg = QrCode.svg(CODE);

        var size = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(svg);
        assertThat(size.find()).isTrue();
        var drawn = new BitMatrix(Integer.parseInt(size.group(1)));
        var square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            drawn.set(Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2)));
        }
        assertThat(textIn(drawn)).isEqualTo(CODE);
    }

    @Test
    void refusesATextThatFitsIntoNoCode() {
        assertThatThrownBy(() -> QrCode.modules("x".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String textIn(BitMatrix modules) throws Exception {
        var size = modules.getWidth() - 2 * QUIET_ZONE;
        var bare = new BitMatrix(size);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if (modules.get(x + QUIET_ZONE, y + QUIET_ZONE)) {
                    bare.set(x, y);
                }
            }
        }
        return new Decoder().decode(bare).getText();
    }
}
