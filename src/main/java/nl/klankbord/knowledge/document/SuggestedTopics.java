package nl.klankbord.knowledge.document;

import java.util.HashSet;
import java.util.Set;
import nl.klankbord.base.TopicId;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Topics of which a word stands in a title. */
@Component
class SuggestedTopics {

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_TERM = 4;
    private static final int SHORTEST = 3;

    private final Vocabulary vocabulary;

    SuggestedTopics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The vocabulary is in memory. */
    Set<TopicId> of(String title) {
        var words = title.split("[^\\p{L}\\p{N}&]+");
        var topics = new HashSet<TopicId>();
        for (var from = 0; from < Math.min(words.length, MOST_WORDS); from++) {
            var term = new StringBuilder();
            for (var to = from; to < Math.min(words.length, from + LONGEST_TERM); to++) {
                term.append(to == from ? "" : " ").append(words[to]);
                if (term.length() >= SHORTEST) {
                    vocabulary.byTerm(term.toString()).map(Topic::id).ifPresent(topics::add);
                }
            }
        }
        return topics;
    }
}
