package nl.klankbord.vocabulary;

import java.util.List;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/** How making or changing a topic ended. */
public sealed interface TopicOutcome {

    record Saved(TopicId id) implements TopicOutcome {}

    /** Somebody else changed it since it was read; here is what stands there now. */
    record SomebodyWasFirst(Topic now) implements TopicOutcome {}

    /** Nothing was kept; each flaw can be mended. */
    record NotAccepted(List<Flaw> flaws) implements TopicOutcome {

        public NotAccepted {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * What is wrong with which field, named as in {@link TopicEntry}.
     *
     * @param culprit the word or topic it is about, where there is one
     */
    record Flaw(String field, Reason reason, @Nullable String culprit) {}

    /** Why a value is not accepted; the text stands under {@code vocabulary.flaw.<name>}. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        HIDDEN_CHARACTERS,
        TAKEN,
        CIRCLE,
        UNKNOWN_TOPIC
    }
}
