package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/** What was asked, as the requester wrote it. */
final class QuestionText extends Div {

    QuestionText(OpenDossier open, OpinionEntry question) {
        part(getTranslation("opinion.field.question"), question.question());
        part(ownView(open, open.dossier().requester()), question.ownView());
        scope(question);
        ground(question);
        if (!question.involved().isEmpty()) {
            var list = new UnorderedList();
            question.involved().forEach(name -> list.add(new ListItem(name)));
            section(getTranslation("opinion.field.involved")).add(list);
        }
    }

    private String ownView(OpenDossier open, @Nullable ColleagueCard requester) {
        return requester == null || open.isRequester()
                ? getTranslation("opinion.field.ownView")
                : getTranslation("opinion-dossier.view-of", requester.name());
    }

    private void scope(OpinionEntry question) {
        if (!question.scopeIn().isEmpty() || !question.scopeOut().isEmpty()) {
            var section = section(getTranslation("opinion-dossier.scope"));
            if (!question.scopeIn().isEmpty()) {
                section.add(DossierSection.typed(getTranslation("opinion-dossier.scope.in", question.scopeIn())));
            }
            if (!question.scopeOut().isEmpty()) {
                section.add(DossierSection.typed(getTranslation("opinion-dossier.scope.out", question.scopeOut())));
            }
        }
    }

    private void ground(OpinionEntry question) {
        if (question.ground() == null) {
            return;
        }
        var section = section(getTranslation("opinion-dossier.ground"));
        section.add(new Paragraph(getTranslation("opinion.ground." + question.ground())));
        if (question.ground().mayBe()) {
            section.add(DossierSection.small(getTranslation("opinion-dossier.ground.notice")));
        }
    }

    private void part(String heading, String text) {
        if (!text.isEmpty()) {
            section(heading).add(DossierSection.typed(text));
        }
    }

    private DossierSection section(String heading) {
        var section = new DossierSection();
        section.heading(heading);
        add(section);
        return section;
    }
}
