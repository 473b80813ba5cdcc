package nl.klankbord.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.EnrolmentStep;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.TrainingLinks;

/** Opens over an entry of the month or the week: who may have which seat, and the way to one. */
final class LessonWindow extends Popover {

    private static final String TITLE = "training-window-title";

    private final transient AgendaParts parts;
    private final transient Runnable closed;
    private final transient Runnable changed;

    /**
     * @param closed hears that the reader is done with it
     * @param changed draws the agenda anew, after a step
     */
    LessonWindow(AgendaParts parts, Runnable closed, Runnable changed) {
        this.parts = parts;
        this.closed = closed;
        this.changed = changed;
        addClassName("training-window");
        setPosition(PopoverPosition.END_TOP);
        setOpenOnClick(false);
        setAriaLabelledBy(TITLE);
        setAutofocus(true);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && change.isFromClient()) {
                closed.run();
            }
        });
    }

    /** Fills it with a lesson; where it stands is told by {@link #setFor}. */
    void show(EditionPage page, LessonCard lesson, Actor reader) {
        removeAll();
        var card = page.card();
        var title = new H3(parts.words().title(card, lesson, getLocale()));
        title.setId(TITLE);
        var close = new Button(Icons.CLOSE.create(), _ -> {
            close();
            closed.run();
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("base.close"));
        var head = new Div(title, close);
        head.addClassName("training-window-head");
        add(
                head,
                new Paragraph(TrainingWords.capital(parts.words().moment(lesson, getLocale()))),
                new Paragraph(TrainingWords.capital(parts.words().place(lesson, getLocale()))),
                trainers(card));
        if (card.state() == EditionState.OPEN) {
            add(seats(card), new SeatTable(page.partners(), reader::worksFor, parts.words()));
        } else {
            var standing = new Div(parts.words().badge(new AgendaLesson(card, lesson), getLocale()));
            standing.addClassName("training-window-seats");
            add(standing);
        }
        actions(page);
    }

    private Paragraph trainers(EditionCard card) {
        var names = Stream.concat(card.trainers().stream().map(ColleagueCard::name), Stream.of(card.externalTrainer()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        var line = new Paragraph(getTranslation("training-agenda.trainer", names));
        line.addClassNames("small", "muted");
        line.setVisible(!names.isEmpty());
        return line;
    }

    private Div seats(EditionCard card) {
        var row = new Div(new H4(parts.words().free(card.seats(), getLocale())));
        row.addClassNames("row", "training-window-seats");
        parts.words().outlook(card, getLocale()).ifPresent(row::add);
        return row;
    }

    private void actions(EditionPage page) {
        var trouble = new Trouble();
        var row = new Div();
        row.addClassName("row");
        var buttons = new SeatButtons(parts.taking(), this, getLocale(), trouble, changed);
        var own = page.card().own();
        if (page.steps().contains(EditionStep.ENROL) && page.ownSteps().isEmpty()) {
            var enrol = buttons.enrol(page.card().id());
            enrol.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(enrol);
        } else if (own != null && page.ownSteps().contains(EnrolmentStep.TAKE)) {
            var take = buttons.step(own.id(), EnrolmentStep.TAKE, false);
            take.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(take);
        }
        var to = new Anchor(TrainingLinks.to(page.card().id()), getTranslation("training-agenda.to-training"));
        to.addClassName("training-window-link");
        row.add(to);
        add(trouble);
        TrainingWords.own(page.card()).ifPresent(standing -> {
            parts.words().turn(standing, getLocale()).ifPresent(turn -> add(new Paragraph(turn)));
        });
        add(row);
    }
}
