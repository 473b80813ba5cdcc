package nl.klankbord.training.ui.needs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.need.Need;
import nl.klankbord.training.need.NeedState;
import nl.klankbord.training.ui.PlannerLinks;

/** Something people want to learn, with what the reader can do about it. */
final class NeedCard extends ListItem {

    /** What can be pressed. */
    interface Presses {
        void join(Need need);

        void leave(Need need);

        void meet(Need need, CourseId course);

        /** Courses that could answer it. */
        List<Need.Answer> answers(Need need);
    }

    private final transient Need need;
    private final transient Presses presses;
    private final Div buttons = new Div();

    NeedCard(Need need, Presses presses) {
        this.need = need;
        this.presses = presses;
        addClassNames("card", "training-papers-need");
        var line = new Paragraph(need.line());
        line.addClassName("training-papers-need-line");
        var count = new Paragraph(getTranslation("training-papers.needs.count", need.people(), need.partners()));
        count.addClassNames("muted", "small");
        add(new H3(need.topicName()), line, count);
        if (!need.own().isEmpty()) {
            var own = new Paragraph(getTranslation(
                    "training-papers.needs.own",
                    need.own().stream().map(ColleagueCard::name).collect(Collectors.joining(", "))));
            own.addClassName("small");
            add(own);
        }
        buttons.addClassNames("row", "training-papers-need-buttons");
        add(buttons);
        buttons();
    }

    private void buttons() {
        var course = need.course();
        if (need.state() == NeedState.MET && course != null) {
            var link = new Anchor(TrainingLinks.to(course), getTranslation("training-papers.needs.course"));
            link.addClassName("button");
            buttons.add(link);
            return;
        }
        var button = need.joined()
                ? new Button(getTranslation("training-papers.needs.leave"), _ -> presses.leave(need))
                : new Button(getTranslation("training-papers.needs.join"), _ -> presses.join(need));
        button.setAriaLabel(
                getTranslation("training-papers.needs.named", button.getText(), need.topicName(), need.line()));
        buttons.add(button);
        if (need.mayMeet()) {
            trainer();
        }
    }

    private void trainer() {
        var plan = new Anchor(PlannerLinks.about(need.topic()), getTranslation("training-papers.needs.plan"));
        plan.addClassName("button");
        buttons.add(plan);
        var answers = presses.answers(need);
        if (!answers.isEmpty()) {
            var choice = new ComboBox<Need.Answer>(getTranslation("training-papers.needs.answer"));
            choice.setItems(answers);
            choice.setItemLabelGenerator(Need.Answer::title);
            choice.addValueChangeListener(chosen -> {
                if (chosen.getValue() != null) {
                    presses.meet(need, chosen.getValue().course());
                }
            });
            add(choice);
        }
    }
}
