package nl.klankbord.gate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.Spot;

/** What can be done about one spot that looks like personal data. */
final class SpotRemedies extends Div {

    private final transient Spot spot;
    private final transient SpotAnswers answers;
    private final Runnable said;

    private SpotRemedies(Spot spot, SpotAnswers answers, Runnable said) {
        this.spot = spot;
        this.answers = answers;
        this.said = said;
        addClassNames("row", "gate-remedies");
    }

    /**
     * Where it is typed.
     *
     * @param quoted says which spot it is about, where a field has more than one
     * @param replace puts another text in its place
     * @param said takes focus back once something was said
     * @param stays opens what is asked of who wants it to stay
     */
    static SpotRemedies inText(
            Spot spot, boolean quoted, SpotAnswers answers, Consumer<String> replace, Runnable said, Runnable stays) {
        var remedies = new SpotRemedies(spot, answers, said);
        if (quoted) {
            remedies.add(new Span(remedies.getTranslation("gate.quote", spot.found())));
        }
        remedies.offerReplacing(replace);
        remedies.offerWays(stays);
        return remedies;
    }

    /** Where it is not typed: nothing can be replaced. */
    static SpotRemedies saying(Spot spot, SpotAnswers answers, Runnable said) {
        var remedies = new SpotRemedies(spot, answers, said);
        remedies.offerWays(() -> {});
        return remedies;
    }

    private void offerReplacing(Consumer<String> replace) {
        var with = getTranslation("gate.replace." + spot.kind());
        var button = new Button(getTranslation("gate.replace", with), _ -> replace.accept(with));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("gate.replace.label", spot.found(), with));
        add(button);
    }

    private void offerWays(Runnable stays) {
        for (var way : answers.ways(spot)) {
            var button = new NativeButton(getTranslation("gate.way." + way), _ -> {
                switch (way) {
                    case NO_BSN -> askWhat();
                    case NOBODY -> {
                        answers.isNobody(spot);
                        said.run();
                    }
                    case STAYS -> stays.run();
                }
            });
            button.getElement().setAttribute("type", "button");
            button.addClassNames("link-button", "small");
            add(button);
        }
    }

    private void askWhat() {
        var what = new TextField(getTranslation("gate.no-bsn.what", spot.found()));
        what.setManualValidation(true);
        var say = new Button(getTranslation("gate.no-bsn.say"), _ -> {
            if (what.getValue().isBlank()) {
                what.setErrorMessage(getTranslation("gate.no-bsn.missing"));
                what.setInvalid(true);
                what.focus();
            } else {
                answers.isNoBsn(new NotBsn(spot.found(), what.getValue()));
                said.run();
            }
        });
        say.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(what, say);
        row.addClassName("gate-no-bsn");
        getChildren().filter(child -> child.hasClassName("link-button")).forEach(child -> child.setVisible(false));
        add(row);
        what.focus();
    }
}
