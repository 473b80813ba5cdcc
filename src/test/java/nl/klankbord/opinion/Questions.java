package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.opinion.AdviceEntry.Certainty;
import nl.klankbord.opinion.AdviceEntry.Conclusion;

/** What people type. */
public final class Questions {

    public static final String TITLE = "Kabels onder de Dorpsstraat";
    public static final String PUBLIC_LINE = "Wie weet iets van kabels?";

    private Questions() {}

    public static OpinionEntry about(String topic, Visibility visibility, LocalDate wantedBy) {
        return new OpinionEntry(
                TITLE,
                "Mogen de kabels blijven liggen?",
                "Ik denk van wel",
                OpinionType.SECOND_OPINION,
                "De ligging",
                "De kosten",
                wantedBy,
                List.of(topic),
                visibility,
                PUBLIC_LINE,
                DecisionGround.NO,
                List.of(),
                false,
                true,
                GateAnswers.none());
    }

    /** The same, with these people named as involved. */
    static OpinionEntry involving(OpinionEntry entry, List<String> involved) {
        return new OpinionEntry(
                entry.title(),
                entry.question(),
                entry.ownView(),
                entry.type(),
                entry.scopeIn(),
                entry.scopeOut(),
                entry.wantedBy(),
                entry.topics(),
                entry.visibility(),
                entry.publicLine(),
                entry.ground(),
                involved,
                entry.fourEyes(),
                entry.coordinatorMayOffer(),
                entry.answers());
    }

    /** The same with another view. */
    public static OpinionEntry with(OpinionEntry entry, String ownView) {
        return new OpinionEntry(
                entry.title() + " " + ownView,
                entry.question(),
                ownView,
                entry.type(),
                entry.scopeIn(),
                entry.scopeOut(),
                entry.wantedBy(),
                List.of(entry.topics().getFirst() + " " + ownView),
                entry.visibility(),
                ownView,
                entry.ground(),
                List.of(ownView),
                entry.fourEyes(),
                entry.coordinatorMayOffer(),
                entry.answers());
    }

    public static AdviceEntry advice(String findings) {
        return new AdviceEntry(
                "Mogen de kabels blijven liggen?",
                "De tekening",
                "De straat zelf",
                findings,
                Conclusion.AGREED,
                "",
                Certainty.FAIR,
                "");
    }
}
