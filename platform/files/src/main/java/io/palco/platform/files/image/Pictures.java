package io.palco.platform.files.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads whatever picture people send: its size before its pixels, no more pixels than are needed, and only so many at
/// a time, for each takes up to eight bytes. Only formats that Java decodes itself are read, so that no native code
/// ever sees a stranger's bytes; the reader decides what a file is, never its name or `Content-Type`.
public final class Pictures {

    public static final int MAX_SIDE = 12_000;
    public static final long MAX_PIXELS = 50_000_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");
    private static final int HEAD = 256 * 1024;
    private static final int MILLION = 1_000_000;

    /// Millions of pixels in memory, of one picture as of all together.
    private static final int MILLIONS = 13;

    private static final Semaphore DECODING = new Semaphore(MILLIONS);

    private Pictures() {}

    /// Draws a picture that lies in memory.
    ///
    /// @param side of the shorter side in pixels, that the largest drawing needs; a larger picture is read coarsely
    /// @param work makes what is wanted out of the picture
    public static <T> Drawn<T> draw(byte[] picture, int side, Function<Drawing, T> work) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            return draw(input, ExifOrientation.of(picture), side, work);
        } catch (IOException | RuntimeException _) {
            return new Drawn.Unreadable<>(); // readers throw all kinds of things at broken files
        }
    }

    /// Draws a picture that lies in a file; see [#draw(byte\[\], int, Function)].
    public static <T> Drawn<T> draw(Path picture, int side, Function<Drawing, T> work) {
        try (var input = new FileImageInputStream(picture.toFile());
                var head = Files.newInputStream(picture)) {
            return draw(input, ExifOrientation.of(head.readNBytes(HEAD)), side, work);
        } catch (IOException | RuntimeException _) {
            return new Drawn.Unreadable<>();
        }
    }

    private static <T> Drawn<T> draw(ImageInputStream input, int orientation, int side, Function<Drawing, T> work)
            throws IOException {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return new Drawn.Unreadable<>();
        }
        var reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return new Drawn.Unreadable<>();
            }
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
                return new Drawn.TooLarge<>(width, height);
            }
            var step = step(width, height, side);
            var millions = Math.clamp(Math.ceilDiv(pixels(width, height, step), MILLION), 1, MILLIONS);
            DECODING.acquireUninterruptibly(millions);
            try {
                return new Drawn.Done<>(work.apply(read(reader, orientation, step)));
            } finally {
                DECODING.release(millions);
            }
        } finally {
            reader.dispose();
        }
    }

    /// Every how many pixels one is read: at least twice the side that is wanted, if that fits into the memory.
    private static int step(int width, int height, int side) {
        var step = Math.max(1, Math.min(width, height) / (2 * side));
        while (pixels(width, height, step) > (long) MILLIONS * MILLION) {
            step++;
        }
        return step;
    }

    private static long pixels(int width, int height, int step) {
        return (long) Math.ceilDiv(width, step) * Math.ceilDiv(height, step);
    }

    private static Drawing read(ImageReader reader, int orientation, int step) throws IOException {
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return Drawing.upright(reader.read(0, param), orientation);
    }
}
