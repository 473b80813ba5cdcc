package nl.klankbord.files;

import java.io.Writer;
import org.apache.tika.sax.ToTextContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Writes the body of a text as a parser tells it, and marks in it where pages end and headings begin. */
final class PlacedText extends ToTextContentHandler {

    private static final String HEADING = "h[1-6]";

    private final boolean hasPages;
    private int open;
    private int page = -1;
    private boolean inBody;

    /** @param hasPages whether the document itself says where its pages end, which those within it do not */
    PlacedText(Writer to, boolean hasPages) {
        super(to);
        this.hasPages = hasPages;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        super.startElement(uri, localName, qName, attributes);
        inBody |= localName.equals("body");
        if (hasPages && page < 0 && localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            page = open;
        }
        if (localName.matches(HEADING)) {
            mark(Passages.HEADING);
        }
        open++;
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(uri, localName, qName);
        open--;
        if (localName.matches(HEADING)) {
            mark('\n');
        }
        if (open == page) {
            page = -1;
            mark(Passages.PAGE_END);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (inBody) {
            super.characters(letters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }

    private void mark(char mark) throws SAXException {
        characters(new char[] {mark}, 0, 1);
    }
}
