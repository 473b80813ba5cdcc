package nl.klankbord.vocabulary;

import java.util.Locale;
import java.util.Optional;
import nl.klankbord.base.TopicId;

/** A part of the portal that uses topics, and tells how much before one is taken up in another. */
public interface TopicUse {

    /** "12 profielen"; empty when this part does not use the topic. */
    Optional<String> inWords(TopicId topic, Locale language);
}
