package nl.klankbord.people;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a picture (SVG): black on white whatever the theme, or a phone does not read it. */
final class QrPicture {

    /** The light edge that the standard asks for. */
    private static final int EDGE = 4;

    private QrPicture() {}

    static String of(QrCode code) {
        var dark = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + EDGE)
                            .append(',')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        var side = code.size + 2 * EDGE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(side, dark);
    }
}
