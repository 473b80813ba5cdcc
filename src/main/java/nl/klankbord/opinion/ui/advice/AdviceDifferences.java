package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import nl.klankbord.opinion.AdviceEntry;
import org.jspecify.annotations.Nullable;

/** What stands in an advice now, where it differs from what was typed. */
final class AdviceDifferences extends Div {

    private final DescriptionList list = new DescriptionList();

    AdviceDifferences(AdviceEntry now, AdviceEntry typed) {
        list.addClassName("opinion-advice-facts");
        text("question", now.question(), typed.question());
        text("examined", now.examined(), typed.examined());
        text("notExamined", now.notExamined(), typed.notExamined());
        text("findings", now.findings(), typed.findings());
        choice("conclusion", now.conclusion(), typed.conclusion());
        text("recommendations", now.recommendations(), typed.recommendations());
        choice("certainty", now.certainty(), typed.certainty());
        text("sources", now.sources(), typed.sources());
        add(list);
    }

    private void text(String field, String now, String typed) {
        if (!now.equals(typed.strip())) {
            list.add(
                    new DescriptionList.Term(getTranslation("opinion-advice.field." + field)),
                    new DescriptionList.Description(
                            now.isEmpty() ? getTranslation("opinion-advice.stale.empty") : now));
        }
    }

    private void choice(String field, @Nullable Enum<?> now, @Nullable Enum<?> typed) {
        if (!Objects.equals(now, typed)) {
            text(field, now == null ? "" : getTranslation("opinion." + field + "." + now), field);
        }
    }
}
