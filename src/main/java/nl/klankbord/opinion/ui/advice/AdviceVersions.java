package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.Dossier.Advice;

/** The versions before the one that is written; each opens on its own. */
final class AdviceVersions extends Div {

    /** @param sheet draws one, once somebody opens it */
    AdviceVersions(List<Advice> versions, Function<AdviceEntry, AdviceSheet> sheet) {
        addClassName("opinion-advice-versions");
        setVisible(!versions.isEmpty());
        add(new H2(getTranslation("opinion-advice.versions")));
        versions.forEach(version -> {
            var details = new Details(getTranslation(
                    version.approved() ? "opinion-advice.version.approved" : "opinion-advice.version",
                    version.number()));
            details.addOpenedChangeListener(opened -> {
                if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                    details.add(sheet.apply(version.text()));
                }
            });
            add(details);
        });
    }
}
