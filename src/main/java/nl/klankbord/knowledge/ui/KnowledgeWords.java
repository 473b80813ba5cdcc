package nl.klankbord.knowledge.ui;

import java.util.Locale;
import java.util.Set;
import nl.klankbord.base.Texts;
import nl.klankbord.knowledge.KnowledgeHit.Why;
import nl.klankbord.knowledge.TextPlace;
import org.springframework.stereotype.Component;

/** Says where in something the words stand that were looked for. */
@Component
public class KnowledgeWords {

    /** Of which there is a sentence of their own. */
    private static final Set<String> KNOWN = Set.of("title", "summary", "topic");

    private final Texts texts;

    KnowledgeWords(Texts texts) {
        this.texts = texts;
    }

    /** "pagina 12", "onder “Randvoorwaarden”", "alinea 4". */
    public String place(TextPlace place, Locale language) {
        if (place.page() > 0) {
            return texts.get(language, "knowledge.place.page", place.page());
        }
        return place.heading().isEmpty()
                ? texts.get(language, "knowledge.place.paragraph", place.paragraph())
                : texts.get(language, "knowledge.place.heading", place.heading());
    }

    /** Where a reason stands: its place in a longer text, or which part of it. */
    String where(Why why, Locale language) {
        var place = why.place();
        if (place != null) {
            return place(place, language);
        }
        return texts.get(language, "knowledge.why." + (KNOWN.contains(why.field()) ? why.field() : "text"));
    }
}
