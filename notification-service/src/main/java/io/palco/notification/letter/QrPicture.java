package io.palco.notification.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Draws QR codes: black on white with the quiet zone of ISO/IEC 18004, so they scan in dark mode too.
public final class QrPicture {

    private static final int PIXELS = 480;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrPicture() {}

    /// @return a square PNG of at most 480 pixels, or of one pixel per module where that is more
    public static byte[] png(String text) {
        try (var bytes = new ByteArrayOutputStream()) {
            var modules = encode(text, 0).getWidth();
            var pixels = modules * Math.max(1, PIXELS / modules);
            MatrixToImageWriter.writeToStream(encode(text, pixels), "PNG", bytes);
            return bytes.toByteArray();
        } catch (WriterException unfit) {
            throw new IllegalArgumentException("this text does not fit into a QR code", unfit);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BitMatrix encode(String text, int pixels) throws WriterException {
        return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, HINTS);
    }
}
