package io.palco.platform.files.image;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, from the one Exif field (tag 0x0112) that must be honoured before all of them are thrown
/// away.
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /// @return 1 to 8 as in the Exif standard; 1 when it does not say
    static int of(byte[] picture) {
        try {
            return read(ByteBuffer.wrap(picture));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer jpeg) {
        if (jpeg.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            var marker = jpeg.getShort() & 0xFFFF;
            var length = (jpeg.getShort() & 0xFFFF) - 2;
            if (marker == START_OF_SCAN || (marker & 0xFF00) != 0xFF00 || length < 0) {
                return UPRIGHT;
            }
            var segment = jpeg.slice(jpeg.position(), length);
            if (marker == APP1 && startsWithExif(segment)) {
                return orientation(segment.slice(EXIF.length, length - EXIF.length));
            }
            jpeg.position(jpeg.position() + length);
        }
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        return segment.remaining() > EXIF.length
                && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                var value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Whether upright it is as wide as it lies high.
    static boolean isLying(int orientation) {
        return orientation >= 5;
    }

    /// What turns a picture of this size upright.
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
