package nl.klankbord.people;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns a square picture upright. A phone writes beside a JPEG how it was held (EXIF orientation). */
final class Turned {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Turned() {}

    static BufferedImage asTaken(byte[] file, BufferedImage square) {
        var side = square.getWidth();
        var turn = new AffineTransform();
        switch (orientation(ByteBuffer.wrap(file))) {
            case 2 -> turn.setTransform(-1, 0, 0, 1, side, 0);
            case 3 -> turn.setTransform(-1, 0, 0, -1, side, side);
            case 4 -> turn.setTransform(1, 0, 0, -1, 0, side);
            case 5 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 6 -> turn.setTransform(0, 1, -1, 0, side, 0);
            case 7 -> turn.setTransform(0, -1, -1, 0, side, side);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, side);
            default -> {
                return square;
            }
        }
        var upright = new BufferedImage(side, side, square.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(square, upright);
    }

    /** 1 to 8 as in EXIF; 1 for whatever says nothing, or nothing readable. */
    static int orientation(ByteBuffer file) {
        if (file.remaining() < 4 || (file.getShort(0) & 0xFFFF) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        var at = 2;
        while (at + 4 <= file.limit()) {
            var marker = file.getShort(at) & 0xFFFF;
            var length = file.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || marker < 0xFF00 || length < 2) {
                return UPRIGHT;
            }
            var end = Math.min(file.limit(), at + 2 + length);
            if (marker == APP1 && at + 18 <= end && file.getInt(at + 4) == EXIF) {
                return inTiff(file.slice(at + 10, end - at - 10));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var n = 0; n < entries; n++) {
            var entry = directory + 2 + n * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }
}
