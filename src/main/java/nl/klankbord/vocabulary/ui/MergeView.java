package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.klankbord.access.Role;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.vocabulary.Moderation;
import nl.klankbord.vocabulary.Moderation.MergeOutcome;
import nl.klankbord.vocabulary.Moderation.MergePreview;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyLinks;

/** Takes up one topic in another, after showing what that touches. */
@Route(TopicsView.ROUTE + "/:" + MergeView.ID + "/samenvoegen")
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class MergeView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient Vocabulary vocabulary;
    private final transient Moderation moderation;

    MergeView(Vocabulary vocabulary, Moderation moderation) {
        this.vocabulary = vocabulary;
        this.moderation = moderation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topic = event.getRouteParameters()
                .get(ID)
                .flatMap(TopicId::parse)
                .flatMap(vocabulary::find)
                .orElseThrow(NotFoundException::new);
        title(getTranslation("vocabulary.merge.title", topic.nl()));
        subtitle(getTranslation("vocabulary.merge.subtitle"));
        replaceContent(new Choice(topic).form);
    }

    /** Which topic, and what would happen. */
    private final class Choice {

        private final Topic from;
        private final OneTopicPicker into = new OneTopicPicker(vocabulary);
        private final Div preview = new Div();
        private final HouseForm form;

        Choice(Topic from) {
            this.from = from;
            form = new HouseForm(getTranslation("vocabulary.merge.do"), this::merge);
            form.field(into, getTranslation("vocabulary.merge.into"), getTranslation("vocabulary.merge.into.hint"));
            preview.addClassName("vocabulary-outcome");
            preview.getElement().setAttribute("aria-live", "polite");
            form.part(preview);
            into.addValueChangeListener(_ -> show());
            var cancel = new Anchor(VocabularyLinks.CANDIDATES, getTranslation("vocabulary.cancel"));
            cancel.addClassName("button");
            form.beside(cancel);
        }

        private void show() {
            preview.removeAll();
            if (into.getValue() != null) {
                moderation
                        .preview(from.id(), into.getValue(), getLocale())
                        .ifPresentOrElse(
                                what -> preview.add(note(what)),
                                () -> form.problem(into, getTranslation("vocabulary.merge.same")));
            }
        }

        private Div note(MergePreview what) {
            var note = new Div(
                    new H2(getTranslation("vocabulary.merge.preview")),
                    new Paragraph(getTranslation(
                            "vocabulary.merge.gone",
                            what.from().nl(),
                            what.into().nl())),
                    list(getTranslation("vocabulary.merge.words"), what.words()),
                    list(getTranslation("vocabulary.merge.uses"), what.uses()));
            note.addClassNames("note", "stack");
            return note;
        }

        private Div list(String heading, List<String> lines) {
            var list = new UnorderedList();
            list.addClassName("vocabulary-merge");
            lines.forEach(line -> list.add(new ListItem(line)));
            if (lines.isEmpty()) {
                list.add(new ListItem(getTranslation("vocabulary.merge.none")));
            }
            return new Div(new Paragraph(heading), list);
        }

        private void merge() {
            if (into.isEmpty()) {
                form.problem(into, getTranslation("vocabulary.merge.choose"));
                return;
            }
            switch (moderation.merge(from.id(), into.getValue())) {
                case MergeOutcome.Merged merged -> {
                    UndoNotice.show(getTranslation(
                            "vocabulary.merged", from.nl(), merged.into().nl()));
                    getUI().ifPresent(ui ->
                            ui.navigate(VocabularyLinks.to(merged.into().id())));
                }
                case MergeOutcome.NotThere _ -> form.problem(into, getTranslation("vocabulary.merge.same"));
            }
        }
    }
}
