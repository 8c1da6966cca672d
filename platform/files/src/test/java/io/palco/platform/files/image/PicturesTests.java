package io.palco.platform.files.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.BYTE_ARRAY;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTests {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void cutsTheMiddleOut(String format) throws IOException {
        var picture = encoded(leftRedRightBlue(1600, 600), format);

        var square = decoded(jpeg(picture, drawing -> drawing.square(512)));

        assertThat(square.getWidth()).isEqualTo(512);
        assertThat(square.getHeight()).isEqualTo(512);
        assertThat(color(square, 20, 256).getRed()).isGreaterThan(200);
        assertThat(color(square, 490, 256).getBlue()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void keepsTheShapeAndNeverEnlarges(String format) throws IOException {
        var picture = encoded(leftRedRightBlue(1600, 600), format);

        var narrower = decoded(jpeg(picture, drawing -> drawing.atMost(800).atMost(320)));
        var same = decoded(jpeg(picture, drawing -> drawing.atMost(1920)));

        assertThat(narrower.getWidth()).isEqualTo(320);
        assertThat(narrower.getHeight()).isEqualTo(120);
        assertThat(color(narrower, 10, 60).getRed()).isGreaterThan(200);
        assertThat(same.getWidth()).isEqualTo(1600);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsItAsTheCameraWasHeldAndKeepsNoMetadata(int orientation) throws IOException {
        var picture = withExif(encoded(leftRedRightBlue(600, 400), "jpeg"), orientation);

        var bytes = jpeg(picture, drawing -> drawing);

        var upright = decoded(bytes);
        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 600 : 400);
        var red = List.of(1, 4).contains(orientation)
                ? color(upright, 20, 200)
                : List.of(2, 3).contains(orientation)
                        ? color(upright, 580, 200)
                        : List.of(5, 6).contains(orientation) ? color(upright, 200, 20) : color(upright, 200, 580);
        assertThat(red.getRed()).isGreaterThan(200);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "SECRET PLACE");
    }

    @Test
    void readsFromAFileToo(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("x"), withExif(encoded(leftRedRightBlue(600, 400), "jpeg"), 6));

        var drawn = Pictures.draw(file, 200, drawing -> drawing.width() + "x" + drawing.height());

        assertThat(drawn).isEqualTo(new Drawn.Done<>("400x600"));
    }

    @Test
    void readsLargePicturesCoarsely() throws IOException {
        var picture = encoded(leftRedRightBlue(8000, 6000), "jpeg");

        var drawn = Pictures.draw(picture, 1080, drawing -> drawing.width() * drawing.height());

        assertThat(drawn)
                .asInstanceOf(type(Drawn.Done.class))
                .satisfies(done -> assertThat((Integer) done.result()).isBetween(1920 * 1440, 13_000_000));
    }

    @Test
    void writesWebp() throws IOException {
        var drawn = Pictures.draw(encoded(leftRedRightBlue(800, 600), "png"), 600, Drawing::webp);

        assertThat(drawn)
                .asInstanceOf(type(Drawn.Done.class))
                .satisfies(done -> assertThat((Optional<?>) done.result())
                        .get(BYTE_ARRAY)
                        .startsWith("RIFF".getBytes(StandardCharsets.US_ASCII))
                        .contains('W', 'E', 'B', 'P'));
    }

    @Test
    void refusesABombByWhatItSaysItsSizeIs() {
        assertThat(read(pngHeader(60_000, 60_000))).isEqualTo(new Drawn.TooLarge<>(60_000, 60_000));
        assertThat(read(pngHeader(10_000, 10_000))).isEqualTo(new Drawn.TooLarge<>(10_000, 10_000));
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        var cut = encoded(leftRedRightBlue(600, 600), "png");
        var webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(
                        svg,
                        webp,
                        new byte[0],
                        Arrays.copyOf(cut, cut.length / 2),
                        encoded(leftRedRightBlue(60, 60), "bmp")))
                .allSatisfy(file -> assertThat(read(file)).isEqualTo(new Drawn.Unreadable<>()));
    }

    @Test
    void paintsTransparencyWhite() throws IOException {
        var picture = encoded(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png");

        var square = decoded(jpeg(picture, drawing -> drawing.square(200)));

        assertThat(color(square, 100, 100)).isEqualTo(Color.WHITE);
    }

    private static Drawn<Integer> read(byte[] picture) {
        return Pictures.draw(picture, 512, Drawing::width);
    }

    private static byte[] jpeg(byte[] picture, UnaryOperator<Drawing> work) {
        return switch (Pictures.draw(
                picture, 512, drawing -> work.apply(drawing).jpeg())) {
            case Drawn.Done(var bytes) -> bytes;
            case Drawn.Unreadable() -> throw new AssertionError("unreadable");
            case Drawn.TooLarge(var width, var height) -> throw new AssertionError(width + " x " + height);
        };
    }

    private static Color color(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }

    private static BufferedImage leftRedRightBlue(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
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
