package io.palco.identity.profile;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes square portraits out of whatever picture people send: its size is read before its pixels, the middle is cut
/// out, and what comes out is drawn anew, so nothing of the file that was sent survives, neither metadata nor tricks.
final class Portrait {

    /// What the reader says, not the name or the `Content-Type`.
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");

    private static final int MAX_SIDE = 12_000;
    private static final long MAX_PIXELS = 50_000_000;
    private static final int LARGE = 512;
    private static final int SMALL = 128;
    private static final float QUALITY = 0.85f;

    private Portrait() {}

    /// What came of a picture.
    sealed interface Result {
        record Portraits(byte[] large, byte[] small) implements Result {}

        record Unreadable() implements Result {}

        record TooLarge(int width, int height) implements Result {}
    }

    static Result of(byte[] picture) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Result.Unreadable();
            }
            var reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return new Result.Unreadable();
                }
                reader.setInput(input, true, true);
                return read(reader, ExifOrientation.of(picture));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return new Result.Unreadable(); // readers throw all kinds of things at broken files
        }
    }

    private static Result read(ImageReader reader, int orientation) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            return new Result.TooLarge(width, height);
        }
        var step = Math.max(1, Math.min(width, height) / (2 * LARGE));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var middle = middle(reader.read(0, param));
        var large = drawn(middle, LARGE, orientation);
        return new Result.Portraits(jpeg(large), jpeg(drawn(large, SMALL, 1)));
    }

    private static BufferedImage middle(BufferedImage image) {
        var side = Math.min(image.getWidth(), image.getHeight());
        return image.getSubimage((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side);
    }

    private static BufferedImage drawn(BufferedImage square, int size, int orientation) {
        var portrait = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var graphics = portrait.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, size, size);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.transform(ExifOrientation.upright(orientation, size));
            graphics.drawImage(square, 0, 0, size, size, null);
        } finally {
            graphics.dispose();
        }
        return portrait;
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
