package nl.klankbord.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.calendar.FeedOutcome;
import nl.klankbord.calendar.Feeds;
import nl.klankbord.calendar.NewFeed;

/** Asks what a new feed is of, and how it is called. */
class FeedForm extends Div {

    private final transient Feeds feeds;
    private final transient Actor actor;
    private final transient Optional<String> selection;
    private final transient Consumer<FeedOutcome.Made> made;
    private final RadioButtonGroup<Boolean> what = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final HouseForm form = new HouseForm(getTranslation("calendar.feeds.make"), this::make);

    /** @param selection the list that somebody came from, if any */
    FeedForm(Feeds feeds, Actor actor, Optional<String> selection, Consumer<FeedOutcome.Made> made) {
        this.feeds = feeds;
        this.actor = actor;
        this.selection = selection;
        this.made = made;
        what.setItems(true, false);
        what.setItemLabelGenerator(own -> getTranslation(own ? "calendar.feeds.of-me" : "calendar.feeds.of-selection"));
        what.setValue(selection.isEmpty());
        what.addValueChangeListener(_ -> suggestName());
        if (selection.isPresent()) {
            form.field(what, getTranslation("calendar.feeds.what"));
        }
        name.setMaxLength(NewFeed.NAME_LENGTH);
        form.field(name, getTranslation("calendar.feeds.name"), getTranslation("calendar.feeds.name.hint"));
        suggestName();
        add(form);
    }

    private void suggestName() {
        name.setValue(
                getTranslation(what.getValue() ? "calendar.feeds.name.of-me" : "calendar.feeds.name.of-selection"));
    }

    private void make() {
        if (!NewFeed.isName(name.getValue())) {
            form.problem(name, getTranslation("calendar.feeds.name.missing"));
        }
        if (form.refused()) {
            return;
        }
        var chosen = what.getValue() ? Optional.<String>empty() : selection;
        switch (feeds.make(actor, new NewFeed(name.getValue(), chosen.orElse(null)))) {
            case FeedOutcome.Made feed -> made.accept(feed);
            case FeedOutcome.TooMany _ -> form.problem(getTranslation("calendar.feeds.too-many", Feeds.MOST));
        }
    }
}
