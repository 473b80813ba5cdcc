package nl.klankbord.shell.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Reference;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.OwnProfile;
import nl.klankbord.people.PeopleLinks;

/**
 * Draws the cards of the start page for one reader. Each is read by itself: one that cannot be read says so in its place
 * and leaves the others whole. Cost: the same number of queries however much waits, comes or is new.
 */
final class StartParts {

    private static final int DAYS_AHEAD = 14;

    private final StartTools tools;
    private final Actor actor;
    private final Locale language;
    private final Runnable again;

    /** @param again draws the page anew, after something was done */
    StartParts(StartTools tools, Actor actor, Locale language, Runnable again) {
        this.tools = tools;
        this.actor = actor;
        this.language = language;
        this.again = again;
    }

    /** What waits for the reader, and what the reader waits for. */
    List<Component> waiting() {
        var told = tools.turns().told(actor, language);
        var mine = new ArrayList<Component>();
        if (!told.mine().isEmpty()) {
            mine.add(new MineRows(told.mine(), tools.words(), again));
        }
        if (!told.failed().isEmpty()) {
            mine.add(failure(told.failed()));
        } else if (told.mine().isEmpty()) {
            mine.add(ListState.firstUse(
                    text("shell.start.mine.none"), text("shell.start.mine.why"), text("shell.start.mine.example")));
        }
        var cards = new ArrayList<Component>();
        var first = new StartCard("shell.start.mine", mine.toArray(Component[]::new))
                .count(told.mine().size(), true);
        if (told.mine().size() > 1) {
            var order = new Span(text("shell.start.mine.order"));
            order.addClassNames("small", "muted", "shell-start-order");
            first.end(order);
        }
        cards.add(first);
        if (!told.others().isEmpty()) {
            cards.add(new StartCard("shell.start.waits", new WaitRows(told.others(), tools.words(), again))
                    .count(told.others().size(), false));
        }
        return cards;
    }

    /** Help to begin with, what comes, what is new, and what the own profile asks. */
    List<Component> aside() {
        var cards = new ArrayList<Component>();
        var own = tools.faults()
                .part(
                        () -> tools.profiles().of(actor),
                        reference -> cards.add(new StartCard("shell.start.profile", failure(List.of(reference)))))
                .flatMap(read -> read);
        var guided = guides(cards, own);
        part("shell.start.agenda", cards, this::agenda);
        part("shell.start.new", cards, this::news);
        own.flatMap(state -> asked(state, guided)).ifPresent(cards::add);
        return cards;
    }

    /** @return whether there is help that speaks of the profile too */
    private boolean guides(List<Component> cards, Optional<OwnProfile.State> own) {
        var shown = tools.faults()
                .part(() -> tools.guides().of(actor, own), _ -> {})
                .flatMap(read -> read);
        shown.ifPresent(guidance -> cards.add(new GuideCard(guidance, () -> {
            tools.guides().putAway(guidance.guide(), actor);
            again.run();
            UndoNotice.show(text("shell.guide.gone"), () -> {
                tools.guides().takeOut(guidance.guide(), actor);
                again.run();
            });
        })));
        return shown.isPresent();
    }

    private Optional<Component> agenda() {
        var today = tools.dates().today();
        var appointments = tools.agenda().of(actor, today, today.plusDays(DAYS_AHEAD), language);
        return Optional.of(new StartCard(
                "shell.start.agenda",
                appointments.isEmpty()
                        ? ListState.firstUse(text("shell.start.agenda.none"), text("shell.start.agenda.why"), "")
                        : new AgendaRows(appointments)));
    }

    private Optional<Component> news() {
        var news = tools.turns().newFor(actor, language);
        var parts = new ArrayList<Component>();
        if (!news.items().isEmpty()) {
            parts.add(new NewsRows(news.items(), tools.dates()));
        }
        if (!news.failed().isEmpty()) {
            parts.add(failure(news.failed()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new StartCard("shell.start.new", parts.toArray(Component[]::new)));
    }

    private Optional<Component> asked(OwnProfile.State own, boolean guided) {
        var edit = PeopleLinks.toEdit(actor.colleague());
        if (!own.old().isEmpty()) {
            return Optional.of(new StartCard("shell.start.still", new StillTrue(own.old(), edit, this::stillTrue)));
        }
        return own.isGoodEnough() || guided
                ? Optional.empty()
                : Optional.of(new StartCard("shell.start.profile", new ProfileHelp(own, edit)));
    }

    private void stillTrue(List<TopicId> topics) {
        tools.confirmations().stillTrue(actor.colleague(), topics, actor);
        UndoNotice.show(text("shell.start.still.done", topics.size()));
        again.run();
        TurnsChanged.tell();
    }

    /** Adds a card, or the card with this title that says that it could not be read. */
    private void part(String titleKey, List<Component> cards, Supplier<Optional<Component>> read) {
        tools.faults()
                .part(read, reference -> cards.add(new StartCard(titleKey, failure(List.of(reference)))))
                .flatMap(card -> card)
                .ifPresent(cards::add);
    }

    private ListState failure(List<Reference> references) {
        return ListState.error(
                text("shell.start.failed"),
                references.stream().map(Reference::text).collect(Collectors.joining(", ")),
                again);
    }

    private String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(language, key, arguments);
    }
}
