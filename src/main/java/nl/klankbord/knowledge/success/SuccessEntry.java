package nl.klankbord.knowledge.success;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.gate.Piece;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.success.SuccessFlaw.Reason;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A success as it is typed.
 *
 * @param story what was done
 * @param personalGain what it brought who did it
 * @param gains the partners that did it together, each with what it brought there; such a line may be empty still
 * @param colleagues who did it and stand there by name
 * @param agreed those colleagues said that they may be named
 * @param figure a number that shows what it brought: "12.000 euro"; may be empty
 * @param source where that number can be looked up; only, and always, with a number
 * @param month when it was so; null while that is not chosen
 * @param topics by name; words that the vocabulary does not know become candidates
 */
public record SuccessEntry(
        String title,
        String story,
        String personalGain,
        List<Gain> gains,
        Set<ColleagueId> colleagues,
        boolean agreed,
        String figure,
        String source,
        SuccessOrigin origin,
        @Nullable YearMonth month,
        List<String> topics) {

    /** Most characters of the story and of the personal gain. */
    public static final int TEXT = 4_000;

    /** Most characters of what it brought one partner. */
    public static final int GAIN = 400;

    /** Most characters of the number. */
    public static final int FIGURE = 60;

    /** Most characters of its source. */
    public static final int SOURCE = 200;

    /** Most topics, and most colleagues. */
    public static final int MANY = 10;

    /** The field of what it brought the partner of that row. */
    public static final String GAINS = "gains";

    /** What it brought one partner. */
    public record Gain(PartnerId partner, String text) {}

    public SuccessEntry {
        gains = List.copyOf(gains);
        colleagues = Set.copyOf(colleagues);
        topics = List.copyOf(topics);
    }

    /** What a form begins with. */
    public static SuccessEntry empty() {
        return new SuccessEntry("", "", "", List.of(), Set.of(), false, "", "", SuccessOrigin.NONE, null, List.of());
    }

    /** Under which name the gate knows what it brought a partner. */
    public static String gainOf(PartnerId partner) {
        return GAINS + "." + partner;
    }

    /** As it is kept: without what no reader sees. */
    SuccessEntry tidy() {
        return new SuccessEntry(
                PlainText.tidy(PlainText.visible(title.replace('\n', ' '))),
                PlainText.lines(story),
                PlainText.lines(personalGain),
                gains.stream()
                        .map(gain -> new Gain(
                                gain.partner(),
                                PlainText.tidy(PlainText.visible(gain.text().replace('\n', ' ')))))
                        .toList(),
                colleagues,
                agreed,
                PlainText.tidy(figure),
                PlainText.tidy(source),
                origin,
                month,
                topics.stream()
                        .map(PlainText::tidy)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList());
    }

    /** What is wrong with it, as far as it tells by itself. */
    List<SuccessFlaw> flaws(YearMonth now) {
        var flaws = new ArrayList<SuccessFlaw>();
        text(flaws, "title", title, Shelf.LONGEST_TITLE, true);
        text(flaws, "story", story, TEXT, true);
        text(flaws, "personalGain", personalGain, TEXT, false);
        if (gains.isEmpty()) {
            flaws.add(SuccessFlaw.of(GAINS, Reason.MISSING));
        }
        for (var row = 0; row < gains.size(); row++) {
            if (gains.get(row).text().length() > GAIN) {
                flaws.add(new SuccessFlaw(GAINS, row, Reason.TOO_LONG, GAIN));
            }
        }
        text(flaws, "figure", figure, FIGURE, false);
        text(flaws, "source", source, SOURCE, false);
        number(flaws);
        if (month == null) {
            flaws.add(SuccessFlaw.of("month", Reason.MISSING));
        } else if (month.isAfter(now)) {
            flaws.add(SuccessFlaw.of("month", Reason.IN_THE_FUTURE));
        }
        if (colleagues.size() > MANY) {
            flaws.add(new SuccessFlaw("colleagues", 0, Reason.TOO_MANY, MANY));
        }
        if (!colleagues.isEmpty() && !agreed) {
            flaws.add(SuccessFlaw.of("agreed", Reason.NOT_AGREED));
        }
        if (topics.size() > MANY) {
            flaws.add(new SuccessFlaw("topics", 0, Reason.TOO_MANY, MANY));
        }
        for (var row = 0; row < topics.size(); row++) {
            if (!Vocabulary.isTerm(topics.get(row))) {
                flaws.add(new SuccessFlaw("topics", row, Reason.NOT_A_TOPIC, 0));
            }
        }
        return flaws;
    }

    private void number(List<SuccessFlaw> flaws) {
        if (!figure.isEmpty() && source.isEmpty()) {
            flaws.add(SuccessFlaw.of("source", Reason.NO_SOURCE));
        }
        if (figure.isEmpty() ? !source.isEmpty() : figure.chars().noneMatch(Character::isDigit)) {
            flaws.add(SuccessFlaw.of("figure", Reason.NO_NUMBER));
        }
    }

    private static void text(List<SuccessFlaw> flaws, String field, String text, int most, boolean needed) {
        if (needed && text.isEmpty()) {
            flaws.add(SuccessFlaw.of(field, Reason.MISSING));
        }
        if (text.length() > most) {
            flaws.add(new SuccessFlaw(field, 0, Reason.TOO_LONG, most));
        }
        if (most <= SOURCE && PlainText.hidesSomething(text)) {
            flaws.add(SuccessFlaw.of(field, Reason.HIDDEN_CHARACTERS));
        }
    }

    /** For the gate. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("title", title));
        pieces.add(new Piece("story", story));
        pieces.add(new Piece("personalGain", personalGain));
        gains.forEach(gain -> pieces.add(new Piece(gainOf(gain.partner()), gain.text())));
        pieces.add(new Piece("figure", figure));
        pieces.add(new Piece("source", source));
        return pieces;
    }
}
