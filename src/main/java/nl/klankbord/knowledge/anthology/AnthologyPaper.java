package nl.klankbord.knowledge.anthology;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.klankbord.base.Texts;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.PaperTemplate;
import nl.klankbord.base.paper.Sender;

/** An anthology on paper, in Dutch and in the look of no one partner. */
record AnthologyPaper(
        String language,
        Sender sender,
        String kind,
        String title,
        List<Fact> facts,
        String gained,
        List<Part> parts,
        String colophon) {

    private static final PaperTemplate PAGE = PaperTemplate.of("knowledge/anthology.html");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Texts.DUTCH);

    /** What stands there of one success. */
    record Part(String heading, String month, List<String> paragraphs, List<Fact> gains, String figure, String source) {

        boolean hasFigure() {
            return !figure.isEmpty();
        }

        boolean hasGains() {
            return !gains.isEmpty();
        }
    }

    /** What the template asks for. */
    private record Filling(AnthologyPaper paper, Sender sender) {}

    static AnthologyPaper of(Anthology anthology, AnthologyChoice choice, LocalDate today, UnaryOperator<String> word) {
        return new AnthologyPaper(
                Texts.DUTCH.getLanguage(),
                new Sender(word.apply("sender"), "KB", ""),
                word.apply("kind"),
                word.apply("title"),
                List.of(
                        new Fact(word.apply("period"), period(choice.from(), choice.until())),
                        new Fact(
                                word.apply("partners"),
                                anthology.partners().isEmpty()
                                        ? word.apply("all-partners")
                                        : String.join(", ", anthology.partners())),
                        new Fact(word.apply("made-on"), DAY.format(today))),
                word.apply("gained"),
                anthology.items().stream()
                        .map(item -> part(item, word.apply("source")))
                        .toList(),
                word.apply("colophon"));
    }

    private static String period(YearMonth from, YearMonth until) {
        return from.equals(until) ? MONTH.format(from) : MONTH.format(from) + " – " + MONTH.format(until);
    }

    private static Part part(Anthology.Item item, String source) {
        return new Part(
                item.title(),
                MONTH.format(item.month()),
                Arrays.stream(item.story().split("\n\n"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList(),
                item.gains().stream()
                        .map(gain -> new Fact(gain.partner(), gain.text()))
                        .toList(),
                item.figure(),
                item.source().isEmpty() ? "" : source + " " + item.source());
    }

    static void write(AnthologyPaper paper, OutputStream out) throws IOException {
        PAGE.write(new Filling(paper, paper.sender()), out);
    }
}
