package io.palco.identity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.palco.identity.profile.Portrait.Result.Portraits;
import io.palco.identity.profile.Portrait.Result.TooLarge;
import io.palco.identity.profile.Portrait.Result.Unreadable;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTests {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void cutsTheMiddleOutAndDrawsItInTwoSizes(String format) throws IOException {
        var picture = encoded(leftRedRightBlue(1600, 600), format);

        var portraits = (Portraits) Portrait.of(picture);

        var large = decoded(portraits.large());
        assertThat(large.getWidth()).isEqualTo(512);
        assertThat(large.getHeight()).isEqualTo(512);
        assertThat(decoded(portraits.small()).getWidth()).isEqualTo(128);
        assertThat(new Color(large.getRGB(20, 256)).getRed()).isGreaterThan(200);
        assertThat(new Color(large.getRGB(490, 256)).getBlue()).isGreaterThan(200);
    }

    @Test
    void turnsItAsTheCameraWasHeldAndKeepsNoMetadata() throws IOException {
        var picture = withExif(encoded(leftRedRightBlue(600, 600), "jpeg"), 6);

        var portraits = (Portraits) Portrait.of(picture);

        var large = decoded(portraits.large());
        assertThat(new Color(large.getRGB(256, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(large.getRGB(256, 490)).getBlue()).isGreaterThan(200);
        assertThat(new String(portraits.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "SECRET PLACE");
    }

    @Test
    void refusesABombByWhatItSaysItsSizeIs() {
        assertThat(Portrait.of(pngHeader(60_000, 60_000)))
                .asInstanceOf(type(TooLarge.class))
                .isEqualTo(new TooLarge(60_000, 60_000));
        assertThat(Portrait.of(pngHeader(10_000, 10_000))).isInstanceOf(TooLarge.class);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        var cut = encoded(leftRedRightBlue(600, 600), "png");

        assertThat(Portrait.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
        assertThat(Portrait.of(new byte[0])).isInstanceOf(Unreadable.class);
        assertThat(Portrait.of(java.util.Arrays.copyOf(cut, cut.length / 2))).isInstanceOf(Unreadable.class);
        assertThat(Portrait.of(encoded(leftRedRightBlue(60, 60), "bmp"))).isInstanceOf(Unreadable.class);
    }

    @Test
    void paintsTransparencyWhite() throws IOException {
        var picture = encoded(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png");

        var large = decoded(((Portraits) Portrait.of(picture)).large());

        assertThat(new Color(large.getRGB(100, 100))).isEqualTo(Color.WHITE);
    }

    static BufferedImage leftRedRightBlue(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static BufferedImage decoded(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var place = "SECRET PLACE".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + place.length)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
        var result = ByteBuffer.allocate(jpeg.length + 4 + 6 + tiff.length);
        result.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.length));
        result.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff).put(jpeg, 2, jpeg.length - 2);
        return result.array();
    }

    private static byte[] pngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(chunk);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(chunk)
                .putInt((int) crc.getValue())
                .array();
    }
}
