package nl.klankbord.intervision.brought;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.klankbord.base.PlainText;
import nl.klankbord.gate.Piece;

/**
 * A case as it is typed.
 *
 * @param about what it is about, in a line
 * @param tried what its bringer did or tried
 * @param question what its bringer asks the circle
 */
public record CaseEntry(String about, String situation, String tried, String question) {

    /** Most characters of the line. */
    public static final int LINE = 120;

    /** Most characters of each of the rest. */
    public static final int TEXT = 4_000;

    static final String ABOUT = "about";

    /** What a form begins with. */
    public static CaseEntry empty() {
        return new CaseEntry("", "", "", "");
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return texts().values().stream().allMatch(String::isBlank);
    }

    /** Its fields by name, in their order; the words stand under {@code intervision-brought.field.<name>}. */
    public SequencedMap<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(ABOUT, about);
        texts.put("situation", situation);
        texts.put("tried", tried);
        texts.put("question", question);
        return texts;
    }

    /** As it is kept: without what no reader sees. */
    CaseEntry tidy() {
        return new CaseEntry(
                PlainText.tidy(PlainText.visible(about.replace('\n', ' '))),
                PlainText.lines(situation),
                PlainText.lines(tried),
                PlainText.lines(question));
    }

    /** What is wrong with it. */
    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        texts().forEach((field, text) -> {
            var most = field.equals(ABOUT) ? LINE : TEXT;
            if (text.isBlank()) {
                flaws.add(new Flaw(field, Flaw.Reason.MISSING, most));
            } else if (text.length() > most) {
                flaws.add(new Flaw(field, Flaw.Reason.TOO_LONG, most));
            }
        });
        return flaws;
    }

    /** For the gate. */
    public List<Piece> pieces() {
        return texts().entrySet().stream()
                .map(text -> new Piece(text.getKey(), text.getValue()))
                .toList();
    }

    /**
     * Something wrong with a field.
     *
     * @param most characters that fit
     */
    public record Flaw(String field, Reason reason, int most) {

        /** The words stand under {@code intervision-brought.flaw.<name>}. */
        public enum Reason {
            MISSING,
            TOO_LONG
        }
    }
}
