package nl.klankbord.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final Texts texts;

    Reasons(Texts texts) {
        this.texts = texts;
    }

    List<Why> inWords(List<Reason> reasons, List<ProfileTopic> expertise, Locale language) {
        return reasons.stream()
                .limit(MOST)
                .map(reason -> why(reason, expertise, language))
                .toList();
    }

    private Why why(Reason reason, List<ProfileTopic> expertise, Locale language) {
        var topic = expertise.stream()
                .filter(line -> reason.field().equals("topic") && line.name().equals(reason.text()))
                .findFirst()
                .orElse(null);
        var words = topic == null
                ? texts.get(language, "people.why." + reason.field(), PLACE)
                : texts.get(
                        language,
                        topic.state() == ExpertiseState.STALE ? "people.why.topic.stale" : "people.why.topic.level",
                        PLACE,
                        texts.get(language, "people.level." + topic.level()).toLowerCase(Locale.ROOT));
        if (!reason.synonymOf().isEmpty()) {
            words += texts.get(language, "people.why.synonym", reason.synonymOf());
        }
        var place = words.indexOf(PLACE);
        if (place < 0) {
            return new Why(words, List.of());
        }
        var marks = new ArrayList<Mark>();
        reason.marks().forEach(mark -> marks.add(new Mark(mark[0] + place, mark[1] + place)));
        return new Why(words.replace(PLACE, reason.text()), marks);
    }
}
