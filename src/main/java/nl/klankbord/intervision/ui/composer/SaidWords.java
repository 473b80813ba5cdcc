package nl.klankbord.intervision.ui.composer;

import java.text.ListFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.compose.Said;
import nl.klankbord.intervision.ui.IntervisionWords;
import org.springframework.stereotype.Component;

/** Says what the rules say, with the names in it. */
@Component
class SaidWords {

    private final Texts texts;
    private final IntervisionWords words;

    SaidWords(Texts texts, IntervisionWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** What people, partners and topics are called. */
    record Names(Map<ColleagueId, String> people, Map<PartnerId, String> partners, Map<TopicId, String> topics) {

        String of(ColleagueId person) {
            return people.getOrDefault(person, "");
        }
    }

    String say(Said said, Names names, Locale language) {
        var values = said.values().stream()
                .map(value -> said(value, names, language))
                .toArray();
        return texts.get(language, said.key(), values);
    }

    private Object said(Said.Value value, Names names, Locale language) {
        return switch (value) {
            case Said.Count(var number) -> number;
            case Said.Who(var person) -> names.of(person);
            case Said.All(var people) -> several(people.stream().map(names::of).toList(), language);
            case Said.Of(var partner) -> names.partners().getOrDefault(partner, "");
            case Said.About(var topic) -> names.topics().getOrDefault(topic, "");
            case Said.When(var halfDays) -> words.halfDays(halfDays, language);
        };
    }

    /** "Anke, Mila en Yara". */
    static String several(Collection<String> names, Locale language) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(Texts.nearest(language), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names.stream().sorted().toList());
    }
}
