package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.NextWish;
import nl.klankbord.intervision.meeting.after.NextPage;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.intervision.ui.Trouble;

/** After the last meeting of a series: go on, another circle, or stop. */
final class NextPart extends Part {

    private final Trouble trouble = new Trouble();

    NextPart(CircleId circle, NextPage page, CircleTools tools, Runnable changed) {
        super("intervision-meeting.next.heading");
        var outcome = page.outcome();
        if (outcome != null) {
            put(new Paragraph(getTranslation("intervision-meeting.next.outcome." + outcome)));
            if (!page.counts().isEmpty()) {
                var counts = new UnorderedList();
                for (var wish : NextWish.values()) {
                    counts.add(new ListItem(getTranslation(
                            "intervision-meeting.next.count",
                            getTranslation("intervision-meeting.next." + wish),
                            page.counts().getOrDefault(wish, 0))));
                }
                put(counts);
            }
            return;
        }
        put(new Paragraph(getTranslation("intervision-meeting.next.ask", Dates.full(page.until(), getLocale()))));
        var choice = new RadioButtonGroup<NextWish>();
        choice.setLabel(getTranslation("intervision-meeting.next.label"));
        choice.setItems(NextWish.values());
        choice.setItemLabelGenerator(wish -> getTranslation("intervision-meeting.next." + wish));
        choice.addClassName("intervision-meeting-next");
        Optional.ofNullable(page.wish()).ifPresent(choice::setValue);
        var save = new Button(getTranslation("intervision-meeting.next.save"), _ -> choice.getOptionalValue()
                .ifPresentOrElse(
                        wish -> {
                            if (tools.next().wish(circle, wish, tools.taking().actor())) {
                                TurnsChanged.tell();
                                UndoNotice.show(getTranslation("intervision-meeting.next.saved"));
                            }
                            changed.run();
                        },
                        () -> trouble.show(Optional.of(getTranslation("intervision-meeting.next.missing")))));
        put(trouble, choice, row(save));
    }
}
