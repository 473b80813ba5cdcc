package nl.klankbord.opinion.advice;

import java.util.Arrays;
import java.util.List;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;

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
