package nl.klankbord.opinion;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Reason;
import nl.klankbord.people.ProfileText;

/** What an advice must look like before it is delivered. */
public final class AdviceRules {

    /** Longest text of one part, in characters. */
    public static final int PART = 30_000;

    private AdviceRules() {}

    static AdviceEntry tidied(AdviceEntry entry) {
        return new AdviceEntry(
                ProfileText.lines(entry.question()),
                ProfileText.lines(entry.examined()),
                ProfileText.lines(entry.notExamined()),
                ProfileText.lines(entry.findings()),
                entry.conclusion(),
                ProfileText.lines(entry.recommendations()),
                entry.certainty(),
                ProfileText.lines(entry.sources()));
    }

    /** Every text of it, for the gate. */
    static List<Piece> pieces(AdviceEntry entry) {
        return List.of(
                new Piece("question", entry.question()),
                new Piece("examined", entry.examined()),
                new Piece("notExamined", entry.notExamined()),
                new Piece("findings", entry.findings()),
                new Piece("recommendations", entry.recommendations()),
                new Piece("sources", entry.sources()));
    }

    /** What is too long to be kept at all. */
    static List<Flaw> tooLong(AdviceEntry entry) {
        var flaws = new ArrayList<Flaw>();
        part(flaws, "question", entry.question(), false);
        part(flaws, "examined", entry.examined(), false);
        part(flaws, "notExamined", entry.notExamined(), false);
        part(flaws, "findings", entry.findings(), false);
        part(flaws, "recommendations", entry.recommendations(), false);
        part(flaws, "sources", entry.sources(), false);
        return flaws;
    }

    /** What keeps it from being delivered; recommendations and sources may be empty. */
    static List<Flaw> flaws(AdviceEntry entry) {
        var flaws = new ArrayList<>(tooLong(entry));
        part(flaws, "question", entry.question(), true);
        part(flaws, "examined", entry.examined(), true);
        part(flaws, "notExamined", entry.notExamined(), true);
        part(flaws, "findings", entry.findings(), true);
        if (entry.conclusion() == null) {
            flaws.add(new Flaw("conclusion", 0, Reason.EMPTY, 0));
        }
        if (entry.certainty() == null) {
            flaws.add(new Flaw("certainty", 0, Reason.EMPTY, 0));
        }
        return List.copyOf(flaws);
    }

    private static void part(List<Flaw> flaws, String field, String text, boolean required) {
        if (required && text.isEmpty()) {
            flaws.add(new Flaw(field, 0, Reason.EMPTY, 0));
        } else if (!required && text.length() > PART) {
            flaws.add(new Flaw(field, 0, Reason.TOO_LONG, PART));
        }
    }
}
