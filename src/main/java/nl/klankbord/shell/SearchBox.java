package nl.klankbord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.base.ui.SearchField.Group;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.ui.SuggestedKnowledge;
import nl.klankbord.opinion.ui.SuggestedOpinions;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.ui.SuggestedColleagues;
import nl.klankbord.training.ui.SuggestedTrainings;

/** The one search field of the portal: suggestions while typing, and Enter shows what is found among the colleagues. */
final class SearchBox extends Div {

    private final transient SuggestedColleagues colleagues;
    private final transient SuggestedOpinions opinions;
    private final transient SuggestedTrainings trainings;
    private final transient SuggestedKnowledge knowledge;
    private final SearchField field;
    private final Anchor button;

    SearchBox(
            SuggestedColleagues colleagues,
            SuggestedOpinions opinions,
            SuggestedTrainings trainings,
            SuggestedKnowledge knowledge) {
        this.colleagues = colleagues;
        this.opinions = opinions;
        this.trainings = trainings;
        this.knowledge = knowledge;
        addClassName("shell-search");
        field = new SearchField(
                        getTranslation("shell.search.name"), getTranslation("shell.search.placeholder"), this::search)
                .suggesting(this::suggestions);
        button = new Anchor(PeopleLinks.DIRECTORY, Icons.SEARCH.create());
        button.addClassName("shell-search-button");
        button.setAriaLabel(getTranslation("shell.search.open"));
        add(field, button);
    }

    /** Requests, courses and knowledge stand with the colleagues only, so that one pause in typing is counted once. The words themselves stay last. */
    private List<Group> suggestions(String typed) {
        var groups = new ArrayList<>(colleagues.groups(typed, getLocale()));
        if (!groups.isEmpty()) {
            groups.add(groups.size() - 1, opinions.group(typed, getLocale()));
            groups.add(groups.size() - 1, trainings.group(typed, getLocale()));
            groups.add(groups.size() - 1, knowledge.group(typed, getLocale()));
        }
        return groups;
    }

    private void search(String typed) {
        getUI().ifPresent(ui -> ui.navigate(
                PeopleLinks.DIRECTORY,
                typed.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", typed))));
    }

    /** Another page was opened: that was what one looked for. */
    void moved(String path) {
        field.show("");
        // That page's own box is the search there.
        var aside = path.equals(PeopleLinks.DIRECTORY) || path.equals(KnowledgeLinks.PLACE);
        field.setVisible(!aside);
        button.setVisible(!aside);
    }
}
