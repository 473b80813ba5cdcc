package nl.klankbord.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.klankbord.people.PhotoOutcome.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Makes a small square portrait of an uploaded picture. It is drawn anew, so nothing of the upload goes along but what
 * one sees. Its size is read before it is decoded, and of a large one only as many pixels as are needed, so memory
 * stays bounded whatever the picture claims.
 */
final class Portrait {

    /** Sides of a portrait, in pixels. */
    static final int SIDE = 256;

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final long MOST_PIXELS = 60_000_000;
    private static final int DECODED_SIDE = 4 * SIDE;
    private static final Set<String> KINDS = Set.of("jpeg", "png");

    private Portrait() {}

    /** What came of an upload: a JPEG, or why there is none. */
    sealed interface Made {
        record Jpeg(byte[] bytes) implements Made {}

        record Nothing(Reason reason) implements Made {}
    }

    /** Cost: up to some 100 ms and 20 MB. */
    static Made of(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            return new Made.Nothing(Reason.TOO_LARGE);
        }
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var reader = reader(ImageIO.getImageReaders(input));
            if (reader == null) {
                return new Made.Nothing(Reason.NOT_A_PICTURE);
            }
            try {
                // Without its metadata, which may be as large as it likes.
                reader.setInput(input, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                return width * height > MOST_PIXELS
                        ? new Made.Nothing(Reason.TOO_MANY_PIXELS)
                        : new Made.Jpeg(jpeg(Turned.asTaken(upload, square(reader, (int) width, (int) height))));
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | NullPointerException e) {
            // What the decoders throw at broken pictures.
            return new Made.Nothing(Reason.NOT_A_PICTURE);
        }
    }

    private static @Nullable ImageReader reader(Iterator<ImageReader> readers) throws IOException {
        while (readers.hasNext()) {
            var reader = readers.next();
            if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        return null;
    }

    /** The middle of the picture. */
    private static BufferedImage square(ImageReader reader, int width, int height) throws IOException {
        var side = Math.min(width, height);
        var step = Math.max(1, side / DECODED_SIDE);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        wanted.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, wanted);
        while (image.getWidth() >= 2 * SIDE) {
            image = drawn(image, image.getWidth() / 2);
        }
        return drawn(image, SIDE);
    }

    private static BufferedImage drawn(BufferedImage image, int side) {
        var canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, side, side, Color.WHITE, null);
        pen.dispose();
        return canvas;
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
