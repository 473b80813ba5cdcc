package nl.klankbord.gate.ui;

import java.util.Set;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.Spot;

/** What can be said about a spot that is not replaced, as far as the gate lets it pass in the text that it stands in. */
public interface SpotAnswers {

    /** A way to say something; the text stands under {@code gate.way.<name>}. */
    enum Way {
        /** It is a number of another kind. */
        NO_BSN,
        /** It does not lead to a person. */
        NOBODY,
        /** It has to stay, for a reason. */
        STAYS
    }

    /** The ways that are open for this spot. */
    Set<Way> ways(Spot spot);

    /** What a number is instead. */
    void isNoBsn(NotBsn said);

    /** It does not lead to a person. */
    void isNobody(Spot spot);

    /** Somebody wants to say why it has to stay. @param where the field, to say it there */
    default void stays(MarkedText where) {}
}
