package nl.klankbord.shell.start;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.people.ProfileTopic;

/** "Klopt dit nog?": the topic that was not confirmed for longest, and the others with one press. */
final class StillTrue extends Div {

    /** @param confirm hears which topics still hold */
    StillTrue(List<ProfileTopic> old, String editPath, Consumer<List<TopicId>> confirm) {
        addClassNames("card-body", "stack");
        var oldest = old.getFirst();
        var name = new Span(oldest.name());
        name.addClassName("shell-strong");
        var level =
                new Span(getTranslation("shell.start.still.level", getTranslation("people.level." + oldest.level())));
        var when = new Paragraph(
                getTranslation("shell.start.still.since", Dates.full(Dates.dayOf(oldest.confirmedAt()), getLocale())));
        when.addClassNames("small", "muted");
        add(new Paragraph(name, level), when);
        var yes = new Button(getTranslation("shell.start.still.yes"), _ -> confirm.accept(List.of(oldest.topic())));
        yes.setDisableOnClick(true);
        yes.setAriaLabel(getTranslation("shell.turn.step", getTranslation("shell.start.still.yes"), oldest.name()));
        var change = new Anchor(editPath, getTranslation("shell.start.still.change"));
        change.addClassName("shell-plain");
        var ways = new Div(yes, change);
        ways.addClassName("row");
        add(ways);
        if (old.size() > 1) {
            var all = new Button(
                    getTranslation("shell.start.still.all", old.size()),
                    _ -> confirm.accept(old.stream().map(ProfileTopic::topic).toList()));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            all.setDisableOnClick(true);
            add(all);
        }
    }
}
