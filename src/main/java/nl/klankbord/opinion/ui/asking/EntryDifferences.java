package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.opinion.OpinionEntry;
import org.jspecify.annotations.Nullable;

/** What another window saved of a question, where it differs from what stands here. */
final class EntryDifferences extends Div {

    private final DescriptionList list = new DescriptionList();

    EntryDifferences(OpinionEntry theirs, OpinionEntry mine) {
        list.addClassName("ask-facts");
        text("question", theirs.question(), mine.question());
        text("ownView", theirs.ownView(), mine.ownView());
        text(
                "wantedBy",
                theirs.wantedBy() == null ? "" : Dates.numbers(theirs.wantedBy()),
                mine.wantedBy() == null ? "" : Dates.numbers(mine.wantedBy()));
        text("ground", choice("ground", theirs.ground()), choice("ground", mine.ground()));
        text("type", choice("type", theirs.type()), choice("type", mine.type()));
        text(
                "visibility",
                getTranslation("opinion.visibility." + theirs.visibility()),
                getTranslation("opinion.visibility." + mine.visibility()));
        text("scopeIn", theirs.scopeIn(), mine.scopeIn());
        text("scopeOut", theirs.scopeOut(), mine.scopeOut());
        text("topics", String.join("; ", theirs.topics()), String.join("; ", mine.topics()));
        text("publicLine", theirs.publicLine(), mine.publicLine());
        text("involved", String.join("; ", theirs.involved()), String.join("; ", mine.involved()));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        } else {
            add(new Paragraph(getTranslation("opinion-asking.stale.rest")));
        }
    }

    private String choice(String field, @Nullable Enum<?> value) {
        return value == null ? "" : getTranslation("opinion-asking." + field + "." + value.name());
    }

    private void text(String field, String theirs, String mine) {
        if (!Objects.equals(theirs, mine)) {
            list.add(
                    new DescriptionList.Term(getTranslation("opinion-asking." + field)),
                    new DescriptionList.Description(
                            theirs.isEmpty() ? getTranslation("opinion-asking.stale.empty") : theirs));
        }
    }
}
