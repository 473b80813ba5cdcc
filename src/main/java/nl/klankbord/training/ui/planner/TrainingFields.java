package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.Flaw;

/** What the training is called, once its moments are chosen. */
final class TrainingFields extends Section {

    private final HouseForm form;
    private final ComboBox<CourseCard> course;
    private final TextArea description = new TextArea();
    private final TextField link = new TextField();
    private List<String> topics = List.of();
    private String title = "";
    private boolean onlyDraft;

    /** Makes the training from what stands here. */
    interface Maker {

        /** @param publish opens enrolment at once */
        void make(boolean publish);
    }

    TrainingFields(PlannerChoices choices, Maker maker) {
        addClassNames("card", "card-body", "training-planner-training");
        var heading = new H2(getTranslation("training-planner.training"));
        heading.setId("training-planner-training");
        getElement().setAttribute("aria-labelledby", "training-planner-training");
        form = new HouseForm(getTranslation("training-planner.publish"), () -> {
            maker.make(!onlyDraft);
            onlyDraft = false;
        });
        course = choices.courses();
        course.addCustomValueSetListener(typed -> title = typed.getDetail().strip());
        course.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                title = "";
            }
            description.setVisible(chosen.getValue() == null);
        });
        form.field(course, getTranslation("training-planner.course"), getTranslation("training-planner.course.hint"));
        description.setMaxLength(5_000);
        form.optional(description, getTranslation("training.field.description"), "");
        form.field(link, getTranslation("training-planner.link"));
        var draft = new Button(getTranslation("training-planner.draft"), _ -> {
            onlyDraft = true;
            form.submitButton().click();
        });
        form.beside(draft);
        add(heading, new Paragraph(getTranslation("training-planner.training.explanation")), form);
        setVisible(false);
    }

    /** Begins with this course. */
    void begin(CourseCard known) {
        course.setValue(known);
    }

    /** A new course is about this. */
    void about(String topic) {
        topics = List.of(topic);
        course.setHelperText(getTranslation("training-planner.course.about", topic));
    }

    /** @param online asks for the link of the meeting */
    void show(boolean online) {
        link.setVisible(online);
        setVisible(true);
        course.focus();
    }

    CourseChoice typed() {
        var chosen = course.getValue();
        return new CourseChoice(
                chosen == null ? null : chosen.id(),
                title,
                description.getValue(),
                topics,
                link.isVisible() ? link.getValue() : "");
    }

    void refuse(List<Flaw> flaws) {
        flaws.forEach(flaw -> {
            var arguments = new Object[flaw.arguments().size() + 1];
            arguments[0] = getTranslation("training.field." + flaw.field());
            for (var number = 1; number < arguments.length; number++) {
                arguments[number] = flaw.arguments().get(number - 1);
            }
            form.problem(fieldOf(flaw.field()), getTranslation("training.flaw." + flaw.reason(), arguments));
        });
    }

    /** Says what no field can be blamed for. */
    void refuse(String problem) {
        form.problem(problem);
    }

    private Component fieldOf(String field) {
        return switch (field) {
            case "description" -> description;
            case "link" -> link;
            default -> course;
        };
    }
}
