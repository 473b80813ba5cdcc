package nl.klankbord.opinion.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionTurn;
import nl.klankbord.opinion.OpinionTurn.Holder;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.Visibility;
import org.springframework.stereotype.Component;

/** Says how far a request is, whose turn it is and who may read it: the same words on every screen. */
@Component
public class OpinionWords {

    private final Texts texts;
    private final Dates dates;

    OpinionWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** "In behandeling". */
    public String state(OpinionState state, Locale language) {
        return texts.get(language, "opinion.state." + state);
    }

    public StatusBadge stateBadge(OpinionState state, Locale language) {
        return new StatusBadge(
                state(state, language),
                switch (state) {
                    case DELIVERED, CLOSED -> Tone.GOOD;
                    case EXPIRED -> Tone.ATTENTION;
                    default -> Tone.NEUTRAL;
                });
    }

    /** "Meelezen". */
    public String type(OpinionType type, Locale language) {
        return texts.get(language, "opinion.type." + type);
    }

    public StatusBadge typeBadge(OpinionType type, Locale language) {
        return new StatusBadge(type(type, language), Tone.ACCENT);
    }

    /** "Alleen betrokkenen", with a lock unless everybody may read it. */
    public StatusBadge visibilityBadge(Visibility visibility, Locale language) {
        var badge = new StatusBadge(texts.get(language, "opinion.visibility." + visibility), Tone.NEUTRAL);
        if (visibility != Visibility.OPEN_NETWORK) {
            badge.addComponentAsFirst(Icons.LOCK.small());
        }
        return badge;
    }

    /** Whose turn it is and how long: "Jij bent aan zet, nog 4 werkdagen", "Bram Oostvogels is 1 dag aan zet". */
    public String turn(OpinionTurn turn, ColleagueId reader, Locale language) {
        if (turn.holder() == Holder.NOBODY) {
            return texts.get(language, "opinion.turn.NOBODY");
        }
        if (turn.holder() == Holder.QUEUE) {
            return texts.get(language, "opinion.turn.waits", daysSince(turn.since()));
        }
        var left = turn.daysLeft(dates.today());
        if (turn.isOf(reader)) {
            return left == null
                    ? texts.get(language, "opinion.turn.mine", dates.since(turn.since(), language))
                    : texts.get(
                            language, left < 0 ? "opinion.turn.mine.late" : "opinion.turn.mine.left", Math.abs(left));
        }
        var who = turn.person() == null
                ? texts.get(language, "opinion.turn." + turn.holder())
                : turn.person().name();
        return texts.get(language, "opinion.turn.theirs", who, daysSince(turn.since()));
    }

    /** Whether it is the reader's turn and the last day has come, or gone. */
    public boolean isPressing(OpinionTurn turn, ColleagueId reader) {
        var left = turn.daysLeft(dates.today());
        return turn.isOf(reader) && left != null && left <= 0;
    }

    /** "Jij bent aan zet sinds gisteren": the head above a request. */
    public String turnHeading(OpinionTurn turn, ColleagueId reader, Locale language) {
        if (turn.holder() == Holder.NOBODY) {
            return texts.get(language, "opinion.turn.NOBODY");
        }
        var since = dates.since(turn.since(), language);
        if (turn.holder() == Holder.QUEUE) {
            return texts.get(language, "opinion.turn.waits.since", since);
        }
        if (turn.isOf(reader)) {
            return texts.get(language, "opinion.turn.mine", since);
        }
        var who = turn.person() == null
                ? texts.get(language, "opinion.turn." + turn.holder())
                : turn.person().name();
        return texts.get(language, "opinion.turn.theirs.since", who, since);
    }

    /** "Het antwoord is beloofd voor ma 15 maart 2027. Dat is over 4 werkdagen."; empty when nothing runs. */
    public String due(OpinionTurn turn, Locale language) {
        var left = turn.daysLeft(dates.today());
        return turn.due() == null || left == null
                ? ""
                : texts.get(
                        language,
                        left < 0 ? "opinion.turn.was-due" : "opinion.turn.due",
                        Dates.withDay(lastDay(turn.due()), language),
                        Math.abs(left));
    }

    private static LocalDate lastDay(Instant due) {
        return Dates.dayOf(due.minusNanos(1));
    }

    private long daysSince(Instant since) {
        return ChronoUnit.DAYS.between(Dates.dayOf(since), dates.today());
    }
}
