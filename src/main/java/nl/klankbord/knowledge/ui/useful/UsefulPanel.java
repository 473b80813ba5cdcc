package nl.klankbord.knowledge.ui.useful;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.useful.Useful;
import nl.klankbord.knowledge.useful.UsefulOutcome;
import nl.klankbord.knowledge.useful.UsefulState;

/**
 * "Was dit nuttig?" below anything on the shelf: yes or no at once, then a line to the owner for who wants. The owner reads
 * how many said what. Hidden when there is nothing to say or read.
 */
public final class UsefulPanel extends Section {

    private final transient Useful useful;
    private final transient CurrentActor actors;
    private final KnowledgeId id;
    private final Div answers = new Div();
    private final Paragraph said = new Paragraph();
    private final TextField line = new TextField();
    private final Div writing = new Div();

    /** Of one thing on the shelf, for who is signed in. */
    public UsefulPanel(KnowledgeId id, Useful useful, CurrentActor actors) {
        this.id = id;
        this.useful = useful;
        this.actors = actors;
        addClassNames("useful", "stack");
        answers.addClassName("row");
        said.addClassName("muted");
        writing.addClassNames("row", "useful-line");
        line.setLabel(getTranslation("base.form.optional", getTranslation("knowledge-useful.line")));
        line.setHelperText(getTranslation("knowledge-useful.line.hint"));
        line.getElement().getThemeList().add("helper-above-field");
        line.setMaxLength(Useful.LONGEST_LINE);
        line.setManualValidation(true);
        writing.add(line, new Button(getTranslation("knowledge-useful.send"), _ -> send()));
        writing.setVisible(false);
        add(new H2(getTranslation("knowledge-useful.question")), answers, said, writing);
        draw();
    }

    private void draw() {
        var state = useful.of(id, actors.get());
        setVisible(state.isPresent());
        state.ifPresent(this::draw);
    }

    private void draw(UsefulState state) {
        answers.removeAll();
        if (state.mayAnswer()) {
            answers.add(choice(true, state), choice(false, state));
        }
        answers.setVisible(state.mayAnswer());
        var counts = state.counts();
        if (state.mayAnswer()) {
            said.setText(state.mine() == null ? "" : getTranslation("knowledge-useful.thanks"));
        } else {
            said.setText(
                    counts == null
                            ? getTranslation("knowledge-useful.few", Useful.FEWEST)
                            : getTranslation("knowledge-useful.counts", counts.yes(), counts.no()));
        }
        said.setVisible(!said.getText().isEmpty());
        writing.setVisible(state.mayWrite() && state.mine() != null);
    }

    private Button choice(boolean yes, UsefulState state) {
        var words = getTranslation(yes ? "knowledge-useful.yes" : "knowledge-useful.no");
        var button = new Button(words, _ -> answer(yes));
        var pressed = state.mine() != null && state.mine() == yes;
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setAriaLabel(getTranslation("knowledge-useful.choice", words));
        button.getElement().getClassList().set("useful-chosen", pressed);
        return button;
    }

    private void answer(boolean yes) {
        useful.answer(id, yes, actors.get());
        draw();
        answers.getChildren().skip(yes ? 0 : 1).findFirst().ifPresent(chosen -> chosen.getElement()
                .callJsFunction("focus"));
        LiveAnnouncer.announce(getTranslation("knowledge-useful.thanks"));
    }

    private void send() {
        switch (useful.write(id, line.getValue(), actors.get())) {
            case UsefulOutcome.Done _ -> {
                line.clear();
                line.setInvalid(false);
                writing.setVisible(false);
                said.setText(getTranslation("knowledge-useful.sent"));
                LiveAnnouncer.announce(said.getText());
            }
            case UsefulOutcome.Empty _ -> problem(getTranslation("knowledge-useful.line.empty"));
            case UsefulOutcome.TooLong longer -> problem(getTranslation("knowledge-useful.line.long", longer.most()));
            case UsefulOutcome.PersonalData found ->
                problem(getTranslation(
                        "knowledge-useful.line.personal",
                        found.report().stops().getFirst().found()));
            case UsefulOutcome.Missing _ -> draw();
        }
    }

    private void problem(String text) {
        line.setErrorMessage(text);
        line.setInvalid(true);
        line.focus();
    }
}
