package nl.klankbord.training.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture to print, at the address of itself. */
final class QrCodeImage {

    /** The light edge that the standard asks for. */
    private static final int EDGE = 4;

    /** Dots for each square, so that an edge stays sharp on paper. */
    private static final int DOTS = 8;

    private QrCodeImage() {}

    static String of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * EDGE) * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                var dark = code.getModule(x / DOTS - EDGE, y / DOTS - EDGE);
                image.setRGB(x, y, dark ? Color.BLACK.getRGB() : Color.WHITE.getRGB());
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
