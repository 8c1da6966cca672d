package io.palco.platform.files.image;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A picture that was drawn here, upright and on white; what is written of it has no metadata.
public final class Drawing {

    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
    private static final float JPEG_QUALITY = 0.85f;
    private static final float WEBP_QUALITY = 0.8f;

    private final BufferedImage image;

    private Drawing(BufferedImage image) {
        this.image = image;
    }

    static Drawing upright(BufferedImage image, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT && image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return new Drawing(image);
        }
        var lies = ExifOrientation.isLying(orientation);
        var width = lies ? image.getHeight() : image.getWidth();
        var height = lies ? image.getWidth() : image.getHeight();
        var turn = ExifOrientation.upright(orientation, image.getWidth(), image.getHeight());
        return new Drawing(drawn(image, turn, width, height));
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /// The middle, as a square of this many pixels a side.
    public Drawing square(int side) {
        var shorter = Math.min(width(), height());
        var middle = image.getSubimage((width() - shorter) / 2, (height() - shorter) / 2, shorter, shorter);
        return new Drawing(scaled(middle, side, side));
    }

    /// The whole at most this wide; a narrower one stays as it is. Go from the widest to the narrowest, each from the
    /// one before: a step down to less than half loses fine lines.
    public Drawing atMost(int width) {
        if (width() <= width) {
            return this;
        }
        var height = Math.max(1, Math.round((float) height() * width / width()));
        return new Drawing(scaled(image, width, height));
    }

    public byte[] jpeg() {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        return written(writer, param);
    }

    /// @return empty on a machine for which there is no encoder
    public Optional<byte[]> webp() {
        try {
            var writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("Lossy");
            param.setCompressionQuality(WEBP_QUALITY);
            return Optional.of(written(writer, param));
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("No WebP on this machine, only JPEG: {}", e.toString());
            return Optional.empty();
        }
    }

    private byte[] written(ImageWriter writer, ImageWriteParam param) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var scale = AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight());
        return drawn(image, scale, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, AffineTransform transform, int width, int height) {
        var drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawing.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image, transform, null);
        } finally {
            graphics.dispose();
        }
        return drawing;
    }
}
