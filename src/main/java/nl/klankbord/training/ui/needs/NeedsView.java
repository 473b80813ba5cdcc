package nl.klankbord.training.ui.needs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.need.Need;
import nl.klankbord.training.need.NeedOutcome;
import nl.klankbord.training.need.NeedState;
import nl.klankbord.training.need.Needs;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What people want to learn: ask, join with one press, and for trainers: take it up. */
@Route(TrainingLinks.NEEDS)
@PermitAll
class NeedsView extends HousePage implements BeforeEnterObserver, NeedCard.Presses {

    private static final List<NeedState> ORDER = List.of(NeedState.PROPOSED, NeedState.OPEN, NeedState.MET);

    private final transient Needs needs;
    private final transient Vocabulary vocabulary;
    private final transient CurrentActor current;
    private final Div board = new Div();

    NeedsView(Needs needs, Vocabulary vocabulary, CurrentActor current) {
        super("training-papers.needs.title");
        this.needs = needs;
        this.vocabulary = vocabulary;
        this.current = current;
        subtitle(getTranslation("training-papers.needs.what"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        board.addClassName("training-papers-board");
        replaceContent(new AskForm(vocabulary, this::ask), board);
        show();
    }

    private void show() {
        board.removeAll();
        var all = needs.board(current.get());
        if (all.isEmpty()) {
            board.add(ListState.firstUse(
                    getTranslation("training-papers.needs.none"),
                    getTranslation("training-papers.needs.none.why"),
                    getTranslation("training-papers.needs.none.example")));
        }
        for (var state : ORDER) {
            var some = all.stream().filter(need -> need.state() == state).toList();
            if (!some.isEmpty()) {
                var cards = new UnorderedList();
                cards.addClassName("training-papers-needs");
                some.forEach(need -> cards.add(new NeedCard(need, this)));
                board.add(new H2(getTranslation("training-papers.need." + state)), cards);
            }
        }
    }

    private void ask(AskForm form, TopicId topic, String line) {
        switch (needs.ask(topic, line, current.get())) {
            case NeedOutcome.Done _ -> {
                form.clear();
                UndoNotice.show(getTranslation("training-papers.needs.asked"));
                show();
            }
            case NeedOutcome.Joined _ -> {
                form.clear();
                UndoNotice.show(getTranslation("training-papers.needs.joined-other"));
                show();
            }
            case NeedOutcome.NotAccepted wrong -> form.wrong(wrong);
            case NeedOutcome.NotNow _, NeedOutcome.Missing _ -> gone();
        }
    }

    @Override
    public void join(Need need) {
        told(needs.join(need.id(), current.get()), "training-papers.needs.joined", () -> leave(need));
    }

    @Override
    public void leave(Need need) {
        told(needs.leave(need.id(), current.get()), "training-papers.needs.left", null);
    }

    @Override
    public void meet(Need need, CourseId course) {
        told(needs.meet(need.id(), course, current.get()), "training-papers.needs.met", null);
    }

    @Override
    public List<Need.Answer> answers(Need need) {
        return needs.answers(need.topic());
    }

    private void told(NeedOutcome outcome, String textKey, @Nullable Runnable undo) {
        if (!(outcome instanceof NeedOutcome.Done)) {
            gone();
        } else if (undo == null) {
            UndoNotice.show(getTranslation(textKey));
        } else {
            UndoNotice.show(getTranslation(textKey), undo);
        }
        show();
    }

    private void gone() {
        UndoNotice.show(getTranslation("training-papers.needs.gone"));
        show();
    }
}
