package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.Spot;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.SpotAnswers;
import nl.klankbord.gate.ui.SpotAnswers.Way;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.StepOutcome.Flaw;

/** The question on paper. Tells of every change and of every field that was left. */
final class AskForm extends Div {

    /** What is said of files stands here. */
    static final String FILES = "files";

    static final String TOPICS = "topics";

    /** Hears what happens in the form. */
    interface Listener {

        void changed();

        /** @param field a field of {@link OpinionEntry} */
        void left(String field);
    }

    private final SequencedMap<String, MarkedText> texts = new LinkedHashMap<>();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final GroundNotice groundNotice = new GroundNotice();
    private final Paragraph visibilityNotice = new Paragraph();
    private final transient AskFields all;
    private final CardPreview preview;
    private final transient Listener listener;
    private boolean filling;

    AskForm(
            AskChoices choices,
            UnaryOperator<LocalDate> workingDay,
            CardPreview preview,
            Component files,
            Listener listener) {
        this.listener = listener;
        this.preview = preview;
        addClassName("ask-form");
        all = new AskFields(this, choices, workingDay, this::changed, new Said(Way.STAYS), new Said(Way.NOBODY));
        visibilityNotice.addClassNames("small", "muted");
        var visibility = new Div(all.visibility, visibilityNotice);
        text("title", all.title);
        text("question", all.question);
        text("ownView", all.ownView);
        choice("wantedBy", all.wantedBy.field());
        choice("ground", all.ground);
        choice("type", all.type);
        choice("visibility", all.visibility);
        text("scopeIn", all.scopeIn);
        text("scopeOut", all.scopeOut);
        choice(TOPICS, all.topics);
        fields.put(FILES, files);
        text("publicLine", all.publicLine);
        text("involved", all.involved);
        fields.put("answers", all.answers.reason());
        fields.put("recipients", all.answers.recipients());
        all.fourEyes.addValueChangeListener(_ -> changed());
        all.coordinatorMayOffer.addValueChangeListener(_ -> changed());
        add(
                all.title,
                all.question,
                all.ownView,
                pair(all.wantedBy, all.ground),
                groundNotice,
                pair(all.type, visibility),
                pair(all.scopeIn, all.scopeOut),
                all.topics,
                files,
                all.publicLine,
                preview,
                all.involved,
                all.answers,
                new Div(all.fourEyes, all.coordinatorMayOffer));
    }

    private void text(String name, MarkedText text) {
        texts.put(name, text);
        fields.put(name, text.area());
        text.onChange(this::changed, () -> listener.left(name));
    }

    private <F extends Component & HasValue<?, ?>> void choice(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(_ -> {
            changed();
            if (!filling) {
                listener.left(name);
            }
        });
    }

    private static Div pair(Component left, Component right) {
        var pair = new Div(left, right);
        pair.addClassName("ask-pair");
        return pair;
    }

    private void changed() {
        if (!filling) {
            listener.changed();
            explain();
        }
    }

    void fill(OpinionEntry entry) {
        filling = true;
        all.fill(entry);
        explain();
        filling = false;
    }

    OpinionEntry typed() {
        return all.typed();
    }

    /** Asks why something in a file may stay; it cannot be replaced here. */
    void explainFiles() {
        all.answers.setVisible(true);
    }

    /** What is still to be said about spots that stay. */
    List<Flaw> gaps() {
        return all.answers.gaps();
    }

    /** The fields that a problem can be about, in the order of the form. */
    SequencedMap<String, Component> fields() {
        return fields;
    }

    /**
     * Says at each field what is wrong with it, and marks the spots in it.
     *
     * @param problems besides what is said of the spots in a text
     */
    void show(Map<String, String> problems, List<Spot> spots) {
        fields.forEach((name, field) -> {
            var problem = problems.getOrDefault(name, "");
            if (texts.get(name) instanceof MarkedText text) {
                text.show(
                        spots.stream().filter(spot -> spot.field().equals(name)).toList(), problem);
            } else if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(problem);
                validated.setInvalid(!problem.isEmpty());
            }
        });
    }

    /** What follows from what was chosen, in words. */
    private void explain() {
        var entry = all.typed();
        groundNotice.show(entry.ground());
        visibilityNotice.setText(getTranslation("opinion-asking.visibility." + entry.visibility()));
        preview.show(entry);
        all.publicLine.setVisible(preview.isVisible());
    }

    /** What is said about a spot goes to where all of it is said. */
    private final class Said implements SpotAnswers {

        private final Way ofOthers;

        /** @param ofOthers what can be said of what is no number: what everybody reads cannot stay for a few */
        Said(Way ofOthers) {
            this.ofOthers = ofOthers;
        }

        @Override
        public Set<Way> ways(Spot spot) {
            return switch (spot.kind()) {
                case NAMED_BSN -> Set.of();
                case BSN -> Set.of(Way.NO_BSN);
                case IBAN, MAIL, PHONE, ADDRESS, BIRTH_DATE -> Set.of(ofOthers);
            };
        }

        @Override
        public void isNoBsn(NotBsn said) {
            all.answers.add(said);
        }

        @Override
        public void isNobody(Spot spot) {
            all.answers.isNobody();
        }

        @Override
        public void stays(MarkedText where) {
            where.add(all.answers);
            all.answers.open();
        }
    }
}
