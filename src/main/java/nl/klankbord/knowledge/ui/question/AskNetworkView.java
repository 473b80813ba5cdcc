package nl.klankbord.knowledge.ui.question;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.question.QuestionEntry;
import nl.klankbord.knowledge.question.QuestionOutcome;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;

/** Where a question is put to the network. The directory leads here when it finds nobody, with what was looked for. */
@Route(KnowledgeLinks.NEW_QUESTION)
@PermitAll
class AskNetworkView extends HousePage implements BeforeEnterObserver {

    private static final int ROWS = 4;

    private final transient Questions questions;
    private final transient CurrentActor actors;
    private final HouseForm form = new HouseForm(getTranslation("knowledge-success.question.ask"), this::ask);
    private final transient MarkedTexts texts = MarkedTexts.answerable();
    private final TextArea question;
    private final TextArea text;
    private final MultiSelectComboBox<String> topics = new MultiSelectComboBox<>();

    AskNetworkView(Questions questions, CurrentActor actors, Vocabulary vocabulary) {
        super("knowledge-success.question.new");
        this.questions = questions;
        this.actors = actors;
        subtitle(getTranslation("knowledge-success.question.intro"));
        question = area("question", 1, Shelf.LONGEST_TITLE, false);
        text = area("text", ROWS, QuestionEntry.TEXT, true);
        ComponentTexts.apply(topics);
        topics.setItems(TopicChoices.of(vocabulary, Topic::nl));
        topics.setAllowCustomValue(true);
        topics.addCustomValueSetListener(typed -> choose(typed.getDetail()));
        form.field(
                topics,
                getTranslation("knowledge-success.field.topics"),
                getTranslation("knowledge-success.hint.topics"));
        var back = new Anchor(KnowledgeLinks.PLACE, getTranslation("base.cancel"));
        back.addClassName("button");
        form.beside(back);
        content(form);
    }

    private TextArea area(String field, int rows, int most, boolean optional) {
        var marked = texts.text(
                field,
                getTranslation("knowledge-success.field." + field),
                getTranslation("knowledge-success.hint." + field),
                rows);
        marked.area().setMaxLength(most);
        form.part(optional ? marked.optional() : marked);
        return marked.area();
    }

    private void choose(String topic) {
        var chosen = new LinkedHashSet<>(topics.getValue());
        if (!topic.isBlank() && chosen.add(topic.strip())) {
            topics.setValue(chosen);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("vraag")
                .filter(typed -> typed.length() <= Shelf.LONGEST_TITLE)
                .ifPresent(question::setValue);
        asked.getSingleParameter("onderwerp").filter(Vocabulary::isTerm).ifPresent(this::choose);
    }

    private void ask() {
        var typed = new QuestionEntry(question.getValue(), text.getValue(), List.copyOf(topics.getValue()));
        switch (questions.ask(typed, texts.answers(), actors.get())) {
            case QuestionOutcome.Done(var id) -> {
                UndoNotice.show(getTranslation("knowledge-success.question.asked"));
                UI.getCurrent().navigate(KnowledgeLinks.to(KnowledgeKind.QUESTION, id));
            }
            case QuestionOutcome.NotAccepted(var flaws) -> flaws.forEach(this::mend);
            case QuestionOutcome.PersonalData(var report) -> texts.show(report, form::problem);
            case QuestionOutcome.NotNow _ -> form.problem(getTranslation("knowledge-success.question.late"));
        }
    }

    private void mend(QuestionEntry.Flaw flaw) {
        form.problem(
                switch (flaw.field()) {
                    case "question" -> question;
                    case "topics" -> topics;
                    default -> text;
                },
                getTranslation(
                        "knowledge-success.flaw." + flaw.reason(),
                        getTranslation("knowledge-success.field." + flaw.field()),
                        flaw.most()));
    }
}
