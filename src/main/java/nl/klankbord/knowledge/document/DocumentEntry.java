package nl.klankbord.knowledge.document;

import java.util.EnumSet;
import java.util.Set;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.Shelf;

/** What somebody says of a document. */
public record DocumentEntry(String title, String summary, Set<TopicId> topics) {

    /** What is wrong with it; the sentence stands under {@code knowledge-document.flaw.<name>}. */
    public enum Flaw {
        TITLE_MISSING,
        TITLE_LONG,
        SUMMARY_LONG
    }

    public DocumentEntry {
        title = PlainText.visible(PlainText.tidy(title));
        summary = PlainText.visible(PlainText.tidy(summary));
        topics = Set.copyOf(topics);
    }

    public Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (title.isEmpty()) {
            flaws.add(Flaw.TITLE_MISSING);
        }
        if (title.length() > Shelf.LONGEST_TITLE) {
            flaws.add(Flaw.TITLE_LONG);
        }
        if (summary.length() > Shelf.LONGEST_SUMMARY) {
            flaws.add(Flaw.SUMMARY_LONG);
        }
        return flaws;
    }
}
