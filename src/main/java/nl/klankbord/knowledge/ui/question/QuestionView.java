package nl.klankbord.knowledge.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.question.QuestionOutcome;
import nl.klankbord.knowledge.question.QuestionPage;
import nl.klankbord.knowledge.question.QuestionState;
import nl.klankbord.knowledge.question.QuestionStep;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;

/** One open question, with its answers. */
@Route(KnowledgeLinks.QUESTIONS + "/:" + QuestionView.ID)
@PermitAll
class QuestionView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Questions questions;
    private final transient People people;
    private final transient CurrentActor actors;
    private final transient Dates dates;

    QuestionView(Questions questions, People people, CurrentActor actors, Dates dates) {
        this.questions = questions;
        this.people = people;
        this.actors = actors;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(KnowledgeId::parse)
                .flatMap(id -> questions.find(id, actors.get()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(QuestionPage page) {
        var cards = people.cards(
                Stream.concat(Stream.of(page.asker()), page.answers().stream().map(QuestionPage.Answer::author))
                        .collect(Collectors.toSet()));
        title(page.question());
        header().subtitle(
                        new StatusBadge(
                                word("state." + page.state()),
                                page.state() == QuestionState.ANSWERED
                                        ? StatusBadge.Tone.GOOD
                                        : StatusBadge.Tone.NEUTRAL),
                        new Span(getTranslation(
                                "knowledge-success.question.by",
                                name(cards, page.asker()),
                                dates.moment(page.madeAt(), getLocale()))));
        replaceContent();
        if (!page.text().isEmpty()) {
            var text = new Paragraph(page.text());
            text.addClassName("knowledge-success-lines");
            content(text);
        }
        var about = new Paragraph(getTranslation(
                "knowledge-success.about", String.join(", ", page.topics().values())));
        about.addClassName("muted");
        content(
                about,
                steps(page),
                new H2(getTranslation(
                        "knowledge-success.question.answers", page.answers().size())));
        content(answers(page, cards));
        if (page.answers().stream().anyMatch(QuestionPage.Answer::mine)) {
            content(new Anchor(PeopleLinks.toEdit(actors.get().colleague()), word("profile")));
        }
        if (page.can(QuestionStep.ANSWER)) {
            content(new AnswerForm(
                    (typed, said) -> questions.answer(page.id(), typed, said, actors.get()),
                    () -> again(page.id(), "sent")));
        }
    }

    private Component answers(QuestionPage page, Map<ColleagueId, ColleagueCard> cards) {
        var list = new OrderedList();
        list.addClassNames("stack", "knowledge-anthology-list");
        page.answers()
                .forEach(answer -> list.add(new AnswerItem(
                        answer,
                        name(cards, answer.author()),
                        dates.moment(answer.madeAt(), getLocale()),
                        page.can(QuestionStep.ACCEPT) ? () -> accept(page.id(), answer) : null,
                        () -> tell(questions.takeBack(answer.id(), actors.get()), page.id(), "taken-back"))));
        return list;
    }

    private Component steps(QuestionPage page) {
        var row = new Div();
        row.addClassName("row");
        if (page.can(QuestionStep.NOT_ME)) {
            row.add(new Button(
                    word("not-me"), _ -> tell(questions.notMe(page.id(), actors.get()), page.id(), "not-me.done")));
        }
        if (page.can(QuestionStep.CLOSE)) {
            row.add(new Button(
                    word("close"), _ -> undoable(questions.close(page.id(), actors.get()), page.id(), "closed")));
        }
        if (page.can(QuestionStep.REOPEN)) {
            row.add(new Button(word("reopen"), _ -> reopen(page.id())));
        }
        return row;
    }

    private void accept(KnowledgeId id, QuestionPage.Answer answer) {
        undoable(questions.accept(id, answer.id(), actors.get()), id, "accepted");
    }

    private void reopen(KnowledgeId id) {
        tell(questions.reopen(id, actors.get()), id, "reopened");
    }

    private void undoable(QuestionOutcome outcome, KnowledgeId id, String key) {
        if (outcome instanceof QuestionOutcome.Done) {
            UndoNotice.show(word(key), () -> reopen(id));
            again(id, "");
        } else {
            again(id, "late");
        }
    }

    private void tell(QuestionOutcome outcome, KnowledgeId id, String key) {
        again(id, outcome instanceof QuestionOutcome.Done ? key : "late");
    }

    private void again(KnowledgeId id, String key) {
        questions.find(id, actors.get()).ifPresent(this::show);
        if (!key.isEmpty()) {
            UndoNotice.show(word(key));
        }
    }

    private String name(Map<ColleagueId, ColleagueCard> cards, ColleagueId who) {
        return cards.get(who) instanceof ColleagueCard card ? card.name() : word("somebody");
    }

    private String word(String key) {
        return getTranslation("knowledge-success.question." + key);
    }
}
