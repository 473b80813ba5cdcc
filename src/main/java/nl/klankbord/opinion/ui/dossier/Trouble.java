package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;

/** Says why a step was not taken and how to go on; takes focus. What was typed stays. */
final class Trouble extends Div {

    /** Somebody was first: what shows here is old. */
    private static final Set<Refusal> OLD = Set.of(Refusal.NOT_NOW, Refusal.NOT_YOURS);

    private final transient Runnable reload;

    /** @param reload reads the request again */
    Trouble(Runnable reload) {
        this.reload = reload;
        addClassNames("note", "note-danger", "stack", "opinion-dossier-trouble");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(StepOutcome outcome) {
        removeAll();
        add(parts(outcome));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private List<Component> parts(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Refused refused when OLD.contains(refused.why()) -> old(refused.why());
            case StepOutcome.Refused refused -> List.of(sentence(refused.why()));
            case StepOutcome.Incomplete incomplete ->
                list(
                        "opinion-dossier.incomplete",
                        incomplete.flaws().stream()
                                .map(flaw -> getTranslation(
                                        "opinion.flaw." + flaw.reason(),
                                        getTranslation("opinion.field." + flaw.field()),
                                        flaw.limit())));
            case StepOutcome.PersonalData found ->
                list(
                        "opinion-dossier.personal-data",
                        found.report().stops().stream()
                                .map(spot -> getTranslation(
                                        "opinion-dossier.personal-data.spot",
                                        spot.found(),
                                        getTranslation("gate.spot." + spot.kind()))));
            case StepOutcome.Stale _, StepOutcome.Missing _, StepOutcome.Done _, StepOutcome.AwaitsWaiver _ ->
                old(Refusal.NOT_NOW);
        };
    }

    private List<Component> old(Refusal why) {
        return List.of(sentence(why), new Button(getTranslation("opinion-dossier.reload"), _ -> reload.run()));
    }

    private Paragraph sentence(Refusal why) {
        return new Paragraph(getTranslation("opinion.refusal." + why));
    }

    private List<Component> list(String headingKey, Stream<String> lines) {
        var list = new UnorderedList();
        lines.distinct().forEach(line -> list.add(new ListItem(line)));
        return List.of(new Paragraph(getTranslation(headingKey)), list);
    }
}
