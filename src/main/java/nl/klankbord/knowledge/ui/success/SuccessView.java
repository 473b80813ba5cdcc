package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.success.SuccessOutcome;
import nl.klankbord.knowledge.success.SuccessPage;
import nl.klankbord.knowledge.success.SuccessStep;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.knowledge.ui.useful.UsefulPanel;
import nl.klankbord.knowledge.useful.Useful;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;

/** One success, to read. */
@Route(KnowledgeLinks.SUCCESSES + "/:" + SuccessView.ID)
@PermitAll
class SuccessView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Successes successes;
    private final transient Partners partners;
    private final transient People people;
    private final transient Useful useful;
    private final transient CurrentActor actors;

    SuccessView(Successes successes, Partners partners, People people, Useful useful, CurrentActor actors) {
        this.successes = successes;
        this.partners = partners;
        this.people = people;
        this.useful = useful;
        this.actors = actors;
        addClassName("knowledge-success");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(KnowledgeId::parse)
                .flatMap(id -> successes.find(id, actors.get()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(SuccessPage page) {
        var known = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, one -> one));
        title(page.title());
        header().subtitle(new Span(getTranslation(
                "knowledge-success.when",
                SuccessWords.month(page.month(), getLocale()),
                getTranslation("knowledge-success.from." + page.origin()))));
        var parts = new ArrayList<Component>();
        if (page.withdrawn()) {
            var note = new Paragraph(getTranslation("knowledge-success.withdrawn.note"));
            note.addClassName("note");
            parts.add(note);
        }
        parts.add(new SuccessText(page, known));
        page.ownGains().stream()
                .filter(known::containsKey)
                .filter(of -> actors.get().worksFor(of))
                .forEach(of -> parts.add(editor(page, of, known)));
        parts.add(who(page));
        if (!page.withdrawn()) {
            parts.add(new UsefulPanel(page.id(), useful, actors));
        }
        replaceContent(parts.toArray(Component[]::new));
        steps(page);
    }

    private Component editor(SuccessPage page, PartnerId of, Map<PartnerId, PartnerCard> known) {
        return new GainEditor(
                page,
                of,
                known.get(of) instanceof PartnerCard card ? card.name() : "",
                (read, text, answers) -> successes.gain(page.id(), read, of, text, answers, actors.get()),
                saved -> again(saved.id(), "knowledge-success.kept"));
    }

    private Component who(SuccessPage page) {
        var who = new Div();
        who.addClassNames("muted", "stack", "knowledge-success-who");
        var cards = people.cards(page.colleagues()).values().stream()
                .sorted(Comparator.comparing(ColleagueCard::name))
                .toList();
        if (!cards.isEmpty()) {
            var line = new Paragraph(new Span(getTranslation("knowledge-success.by")));
            cards.forEach(one -> line.add(new Span(" "), new Anchor(PeopleLinks.to(one.id()), one.name())));
            who.add(line);
        }
        if (!page.topics().isEmpty()) {
            who.add(new Paragraph(getTranslation(
                    "knowledge-success.about", String.join(", ", page.topics().values()))));
        }
        people.cards(List.of(page.owner()))
                .values()
                .forEach(owner -> who.add(new Paragraph(getTranslation("knowledge-success.owner", owner.name()))));
        return who;
    }

    private void steps(SuccessPage page) {
        var buttons = new Div();
        buttons.addClassName("row");
        if (page.can(SuccessStep.LEAVE)) {
            buttons.add(new Button(
                    getTranslation("knowledge-success.leave"),
                    _ -> tell(successes.leave(page.id(), actors.get()), "knowledge-success.left")));
        }
        if (page.can(SuccessStep.RESTORE)) {
            buttons.add(new Button(getTranslation("knowledge-success.restore"), _ -> restore(page.id())));
        }
        if (page.can(SuccessStep.WITHDRAW)) {
            buttons.add(new Button(getTranslation("knowledge-success.withdraw"), _ -> withdraw(page.id())));
        }
        if (page.can(SuccessStep.CHANGE)) {
            var change = new Anchor(
                    KnowledgeLinks.toChange(KnowledgeKind.SUCCESS, page.id()),
                    getTranslation("knowledge-success.change"));
            change.addClassName("button");
            primary(change);
        }
        content(buttons);
    }

    private void withdraw(KnowledgeId id) {
        if (successes.withdraw(id, actors.get()) instanceof SuccessOutcome.Saved) {
            UndoNotice.show(getTranslation("knowledge-success.withdrawn"), () -> restore(id));
        }
        again(id, "");
    }

    private void restore(KnowledgeId id) {
        tell(successes.restore(id, actors.get()), "knowledge-success.restored");
    }

    private void tell(SuccessOutcome outcome, String doneKey) {
        if (outcome instanceof SuccessOutcome.Saved saved) {
            again(saved.id(), doneKey);
        } else {
            UndoNotice.show(getTranslation("knowledge-success.gone"));
        }
    }

    private void again(KnowledgeId id, String doneKey) {
        if (!doneKey.isEmpty()) {
            UndoNotice.show(getTranslation(doneKey));
        }
        successes.find(id, actors.get()).ifPresentOrElse(this::show, () -> UI.getCurrent()
                .navigate(KnowledgeLinks.PLACE));
    }
}
