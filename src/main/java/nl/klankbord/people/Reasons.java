package nl.klankbord.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.base.Texts;
import nl.klankbord.people.ColleagueHit.Mark;
import nl.klankbord.people.ColleagueHit.Why;
import nl.klankbord.search.SearchHits.Reason;
import org.springframework.stereotype.Component;

/** Says in words why somebody was found. */
@Component
class Reasons {

    private static final int MOST = 3;

    /** Holds the place of the text that matched while the words around it are written. */
    private static final String PLACE = "\ue000";

    private static final String TOPIC = "topic";

    private final Texts texts;

    /** Those that were written before: some tens for each language. */
    private final Map<Frame, Around> frames = new ConcurrentHashMap<>();

    Reasons(Texts texts) {
        this.texts = texts;
    }

    List<Why> inWords(List<Reason> reasons, List<ProfileTopic> expertise, Locale language) {
        var whys = new ArrayList<Why>(MOST);
        for (var reason : reasons.subList(0, Math.min(MOST, reasons.size()))) {
            whys.add(why(reason, expertise, language));
        }
        return whys;
    }

    private Why why(Reason reason, List<ProfileTopic> expertise, Locale language) {
        var around = frames.computeIfAbsent(frame(reason, expertise, language), this::written);
        var after = reason.synonymOf().isEmpty()
                ? around.after()
                : around.after() + texts.get(language, "people.why.synonym", reason.synonymOf());
        if (!around.holdsText()) {
            return new Why(around.before() + after, List.of());
        }
        int place = around.before().length();
        var marks = new ArrayList<Mark>(reason.marks().size());
        for (var mark : reason.marks()) {
            marks.add(new Mark(mark[0] + place, mark[1] + place));
        }
        return new Why(around.before() + reason.text() + after, marks);
    }

    /** The words around a text that matched; all of them before it when they do without the text. */
    private record Around(String before, String after, boolean holdsText) {

        static Around of(String words) {
            var place = words.indexOf(PLACE);
            return place < 0
                    ? new Around(words, "", false)
                    : new Around(words.substring(0, place), words.substring(place + PLACE.length()), true);
        }
    }

    /**
     * What the words around a text that matched follow from.
     *
     * @param level of the expertise; 0 when it is none
     */
    private record Frame(Locale language, String key, int level) {}

    private static Frame frame(Reason reason, List<ProfileTopic> expertise, Locale language) {
        var nearest = Texts.nearest(language);
        if (reason.field().equals(TOPIC)) {
            for (var line : expertise) {
                if (line.name().equals(reason.text())) {
                    var stale = line.state() == ExpertiseState.STALE;
                    return new Frame(nearest, stale ? "topic.stale" : "topic.level", line.level());
                }
            }
        }
        return new Frame(nearest, reason.field(), 0);
    }

    private Around written(Frame frame) {
        var key = "people.why." + frame.key();
        return Around.of(
                frame.level() == 0
                        ? texts.get(frame.language(), key, PLACE)
                        : texts.get(
                                frame.language(),
                                key,
                                PLACE,
                                texts.get(frame.language(), "people.level." + frame.level())
                                        .toLowerCase(Locale.ROOT)));
    }
}
