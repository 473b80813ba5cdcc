package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.klankbord.opinion.gate.GateAnswers.NotBsn;
import nl.klankbord.opinion.gate.Spot;

/** What can be done about one spot that looks like personal data. */
final class SpotRemedies extends Div {

    /** Does it. */
    interface Healer {

        void replace(Spot spot, String replacement);

        void isNoBsn(NotBsn said);

        /** The requester wants to say why it has to stay. */
        void explain();
    }

    /** @param quoted says which spot it is about, where a field has more than one */
    SpotRemedies(Spot spot, boolean quoted, Healer healer) {
        addClassNames("row", "ask-remedies");
        if (quoted) {
            add(new Span(getTranslation("opinion-asking.quote", spot.found())));
        }
        var replacement = getTranslation("opinion.replace." + spot.kind());
        var replace = new Button(
                getTranslation("opinion-asking.replace", replacement), _ -> healer.replace(spot, replacement));
        replace.addThemeVariants(ButtonVariant.SMALL);
        replace.setAriaLabel(getTranslation("opinion-asking.replace.label", spot.found(), replacement));
        add(replace);
        switch (spot.kind()) {
            case NAMED_BSN -> {}
            case BSN -> add(link("opinion-asking.no-bsn", () -> askWhat(spot, healer)));
            case IBAN, MAIL, PHONE, ADDRESS, BIRTH_DATE -> add(link("opinion-asking.stays", healer::explain));
        }
    }

    private NativeButton link(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), _ -> act.run());
        button.getElement().setAttribute("type", "button");
        button.addClassNames("link-button", "small");
        return button;
    }

    private void askWhat(Spot spot, Healer healer) {
        var what = new TextField(getTranslation("opinion-asking.no-bsn.what", spot.found()));
        what.setManualValidation(true);
        var say = new Button(getTranslation("opinion-asking.no-bsn.say"), _ -> {
            if (what.getValue().isBlank()) {
                what.setErrorMessage(getTranslation("opinion-asking.no-bsn.missing"));
                what.setInvalid(true);
                what.focus();
            } else {
                healer.isNoBsn(new NotBsn(spot.found(), what.getValue()));
            }
        });
        say.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(what, say);
        row.addClassName("ask-no-bsn");
        getChildren().skip(1).forEach(child -> child.setVisible(!child.hasClassName("link-button")));
        add(row);
        what.focus();
    }
}
