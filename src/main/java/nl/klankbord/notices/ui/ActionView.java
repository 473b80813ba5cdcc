package nl.klankbord.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.notices.ActionLinks;
import nl.klankbord.notices.ActionLinks.Opened;
import nl.klankbord.notices.ActionLinks.Used;
import nl.klankbord.notices.ActionPage;
import nl.klankbord.notices.ActionPage.Choice;
import nl.klankbord.notices.NoticeLinks;

/**
 * Where a link from a mail leads that takes a decision: the question and its button. Looking at it changes nothing, since
 * mail scanners look too. Needs no signing in; the link is known to its owner alone.
 */
@Route(NoticeLinks.ACTION + "/:token")
@AnonymousAllowed
class ActionView extends HousePage implements BeforeEnterObserver {

    private final transient ActionLinks links;
    private String token = "";

    ActionView(ActionLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        switch (links.open(token, getLocale())) {
            case Opened.Asked asked -> ask(asked.question());
            case Opened.Gone _ -> say("notices.action.gone", "notices.action.gone.how");
            case Opened.SomebodyElses _ -> say("notices.action.other", "notices.action.other.how");
        }
    }

    private void ask(ActionPage.Question question) {
        title(question.title());
        var choice = new RadioButtonGroup<Choice>();
        choice.setItems(question.choices());
        choice.setItemLabelGenerator(Choice::label);
        var form = new HouseForm[1];
        form[0] = new HouseForm(question.button(), () -> {
            if (!question.choices().isEmpty() && choice.isEmpty()) {
                form[0].problem(choice, getTranslation("notices.action.choose"));
            }
            if (!form[0].refused()) {
                use(choice.getValue());
            }
        });
        form[0].part(new Paragraph(question.explanation()));
        if (!question.choices().isEmpty()) {
            form[0].field(choice, getTranslation("notices.action.choice"));
        }
        replaceContent(form[0]);
    }

    private void use(Choice choice) {
        switch (links.use(token, choice == null ? null : choice.value(), getLocale())) {
            case Used.Answered answered -> {
                title(getTranslation(
                        answered.outcome() instanceof ActionPage.Outcome.Done
                                ? "notices.action.done"
                                : "notices.action.refused"));
                show(answered.outcome().text(), answered.outcome().path(), getTranslation("notices.action.open"));
            }
            case Used.NotUsable _ -> say("notices.action.gone", "notices.action.gone.how");
        }
        header().focusTitle();
    }

    private void say(String titleKey, String howKey) {
        title(getTranslation(titleKey));
        show(getTranslation(howKey), NoticeLinks.ALL, getTranslation("notices.action.notices"));
    }

    private void show(String text, String path, String label) {
        var link = new Anchor(path, label);
        link.addClassName("button");
        var body = new Div(new Paragraph(text), link);
        body.addClassName("stack");
        replaceContent(body);
    }
}
