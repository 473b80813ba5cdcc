package nl.klankbord.knowledge.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Reads Markdown that people typed and makes HTML of it that is safe to show: the one place that does. HTML in it stays
 * text, links lead to http, https or mail, pictures come from the portal itself, and headings stand below the title of the
 * page. Cost: bounded in time and memory whatever was typed; what would ask more is refused.
 */
public final class Markdown {

    /** Longest text, in characters. */
    public static final int LONGEST = 40_000;

    /** Where pictures come from, without a leading slash; the id of one follows. */
    public static final String IMAGES = "kennis/afbeeldingen/";

    /** What the address of a heading begins with; its number follows, from 1. */
    public static final String PART = "deel-";

    static final int MOST_LINES = 4_000;
    static final int MOST_COLUMNS = 30;
    static final int MOST_NODES = 60_000;

    /** Of quotes and lists in each other, and of emphasis in emphasis. */
    static final int DEEPEST = 30;

    /** What is refused is to be read still, to know that it is. */
    private static final int DEEPEST_READ = 2 * DEEPEST;

    /** Of all addresses and titles together: a definition may be used again and again. */
    private static final int MOST_ADDRESSES = 10 * LONGEST;

    private static final Pattern IMAGE = Pattern.compile(Pattern.quote(IMAGES) + "[0-9a-f-]{36}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s]+");

    private static final String[] HEADINGS = {"h2", "h3", "h4", "h5", "h6"};

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    /** No blocks of HTML, and no code by mere indenting: who pastes from elsewhere means no code. */
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(
                    Heading.class, FencedCodeBlock.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST_READ)
            .maxInlineNesting(DEEPEST_READ)
            .build();

    /** The end of a line is one for the reader too. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(_ -> new Parts())
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(HEADINGS)
            .allowElements("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("src")
            .matching(IMAGE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("id")
            .matching(Pattern.compile(PART + "[0-9]{1,5}"))
            .onElements(HEADINGS)
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private Markdown() {}

    /** What came of reading a text. */
    public sealed interface Reading {

        /**
         * It can be shown.
         *
         * @param html sanitised
         * @param parts its headings, in their order
         * @param plain the words of it, without what they look like
         */
        record Readable(String html, List<Part> parts, String plain, List<Picture> pictures) implements Reading {

            public Readable {
                parts = List.copyOf(parts);
                pictures = List.copyOf(pictures);
            }

            /** All of it as one element. */
            public String element() {
                return "<div>" + html + "</div>";
            }
        }

        /** It asks too much. @param most of what there may be, where that is a number to tell */
        record Refused(Excess why, int most) implements Reading {}
    }

    /** What there is too much of; the text stands under {@code knowledge-article.excess.<name>}. */
    public enum Excess {
        CHARACTERS,
        LINES,
        COLUMNS,
        /** Quotes in quotes, lists in lists, bold in bold. */
        DEPTH,
        SIGNS
    }

    /** A heading. @param level from 2 @param anchor its address on the page */
    public record Part(int level, String title, String anchor) {}

    /** A picture. @param address as it was typed @param words what it shows; empty when nobody said */
    public record Picture(String address, String words) {

        /** Whether it comes from the portal itself. */
        public boolean isOwn() {
            return IMAGE.matcher(address).matches();
        }
    }

    /** How a picture is written. */
    public static String picture(String id, String words) {
        return "![" + words.replaceAll("[\\[\\]\\\\\\r\\n]", " ") + "](" + IMAGES + id + ")";
    }

    /** Reads a text. */
    public static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Reading.Refused(Excess.CHARACTERS, LONGEST);
        }
        if (text.lines().count() > MOST_LINES) {
            return new Reading.Refused(Excess.LINES, MOST_LINES);
        }
        // Each row of a table is filled up to the width of its head.
        if (text.lines().anyMatch(line -> line.chars().filter(c -> c == '|').count() > MOST_COLUMNS + 1)) {
            return new Reading.Refused(Excess.COLUMNS, MOST_COLUMNS);
        }
        var document = PARSER.parse(text);
        var walk = new Walk(document);
        var excess = walk.go();
        if (excess != null) {
            return new Reading.Refused(excess, excess == Excess.DEPTH ? DEEPEST : MOST_NODES);
        }
        return new Reading.Readable(
                POLICY.sanitize(RENDERER.render(document)),
                walk.parts(),
                walk.plain.toString().strip(),
                walk.pictures);
    }

    /** Gives a heading its address. */
    private static final class Parts implements AttributeProvider {

        private int number;

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", PART + ++number);
            }
        }
    }

    /** Goes past all of it without calling itself, so that no depth can exhaust the stack, and notes what is there. */
    private static final class Walk {

        private final Node document;
        private final List<Heading> headings = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();
        private int depth;
        private int nodes;
        private long addresses;

        Walk(Node document) {
            this.document = document;
        }

        @Nullable
        Excess go() {
            Node node = document;
            while (node != null) {
                note(node);
                if (++nodes > MOST_NODES || addresses > MOST_ADDRESSES) {
                    return Excess.SIGNS;
                }
                if (depth > DEEPEST) {
                    return Excess.DEPTH;
                }
                node = next(node);
            }
            shift();
            return null;
        }

        private @Nullable Node next(Node from) {
            if (from.getFirstChild() != null) {
                depth++;
                return from.getFirstChild();
            }
            Node node = from;
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            return node == document ? null : node.getNext();
        }

        private void note(Node node) {
            switch (node) {
                case Text text -> plain.append(text.getLiteral());
                case Code code -> plain.append(code.getLiteral());
                case HtmlInline html -> plain.append(html.getLiteral());
                case FencedCodeBlock code -> plain.append('\n').append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> plain.append('\n');
                case TableCell _ -> plain.append("\n");
                case Image image -> {
                    addresses += length(image.getDestination()) + length(image.getTitle());
                    pictures.add(new Picture(image.getDestination(), words(image)));
                }
                case Link link -> addresses += length(link.getDestination()) + length(link.getTitle());
                case Heading heading -> {
                    plain.append('\n');
                    headings.add(heading);
                    titles.add(words(heading));
                }
                case Block _ -> plain.append('\n');
                default -> {}
            }
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }

        /** The words in a line; they are at most as deep as what was walked already allows. */
        private static String words(Node of) {
            var words = new StringBuilder();
            Node node = of.getFirstChild();
            while (node != null) {
                if (node instanceof Text text) {
                    words.append(text.getLiteral());
                } else if (node instanceof Code code) {
                    words.append(code.getLiteral());
                }
                if (node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    continue;
                }
                while (node != of && node.getNext() == null) {
                    node = node.getParent();
                }
                node = node == of ? null : node.getNext();
            }
            return words.toString().strip();
        }

        /** The highest heading comes right below the title of the page. */
        private void shift() {
            int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
            headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() - highest + 2)));
        }

        List<Part> parts() {
            var parts = new ArrayList<Part>();
            for (var n = 0; n < headings.size(); n++) {
                parts.add(new Part(headings.get(n).getLevel(), titles.get(n), PART + (n + 1)));
            }
            return parts;
        }
    }
}
