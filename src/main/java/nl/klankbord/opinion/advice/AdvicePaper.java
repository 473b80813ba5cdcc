package nl.klankbord.opinion.advice;

import java.util.Arrays;
import java.util.List;

/**
 * An advice as its reader gets it, on the screen and on paper: every text in its place and in its language.
 *
 * @param language of the headings, as an HTML language tag
 * @param kind what this is: "Advies"
 * @param title of the question
 * @param facts who asked, who advises, when
 * @param disclaimer what it is and is not
 */
public record AdvicePaper(
        String language,
        Sender sender,
        String kind,
        String title,
        List<Fact> facts,
        List<Part> parts,
        Part disclaimer) {

    public AdvicePaper {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /**
     * The partner that advises, in its own look.
     *
     * @param mark neutral monogram of two capitals
     * @param accent colour as {@code #rrggbb}; anything else is left out
     */
    public record Sender(String name, String mark, String accent) {}

    /** A line of the head. */
    public record Fact(String label, String value) {}

    /**
     * A heading with its text.
     *
     * @param text paragraphs, with an empty line between them
     * @param prominent what the reader looks for first
     */
    public record Part(String heading, String text, boolean prominent) {

        public List<String> paragraphs() {
            return Arrays.stream(text.split("\n\n"))
                    .filter(paragraph -> !paragraph.isBlank())
                    .toList();
        }
    }
}
