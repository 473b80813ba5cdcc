package nl.klankbord.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.PlainText;
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
        var byTerm = expertise.stream()
                .collect(Collectors.toMap(
                        topic -> PlainText.key(topic.name()), Function.identity(), (first, _) -> first));
        return reasons.stream()
                .limit(MOST)
                .map(reason -> why(reason, byTerm, language))
                .toList();
    }

    private Why why(Reason reason, Map<String, ProfileTopic> byTerm, Locale language) {
        var topic = reason.field().equals("topic") ? byTerm.get(PlainText.key(reason.text())) : null;
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
