package io.palco.identity.mfa.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// Draws a text as a QR code, black on white whatever the page's colours, with its quiet zone. It is drawn here so that
/// the secret in it is seen by nobody else.
final class QrPicture {

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    static String svg(String text) {
        try {
            var hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
            var path = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
                    <rect width="%1$d" height="%2$d" fill="#fff"/><path d="%3$s" fill="#000"/></svg>\
                    """.formatted(modules.getWidth(), modules.getHeight(), path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("the text is too long for a QR code", e);
        }
    }
}
