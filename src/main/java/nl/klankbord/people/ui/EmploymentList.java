package nl.klankbord.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.function.Consumer;
import nl.klankbord.people.Employers.Editable;
import nl.klankbord.people.OtherEmployment;

/** For whom somebody also works; what the reader wrote down for the own organisation can be changed and removed. */
final class EmploymentList extends UnorderedList {

    private final transient EmploymentWords words;
    private final transient Consumer<OtherEmployment> remove;

    EmploymentList(Editable editable, EmploymentWords words, Consumer<OtherEmployment> remove) {
        this.words = words;
        this.remove = remove;
        addClassName("people-employments");
        if (editable.employments().isEmpty()) {
            add(new ListItem(getTranslation("people.employments.none")));
        }
        editable.employments().forEach(line -> add(item(editable, line)));
    }

    private ListItem item(Editable editable, OtherEmployment line) {
        var text = words.of(line.entry(), getLocale());
        var item = new ListItem(new Span(text));
        if (editable.mayChange(line)) {
            var change = new RouterLink(
                    getTranslation("people.employments.edit"),
                    EmploymentsView.class,
                    EmploymentsView.parameters(editable.card().id()));
            change.setQueryParameters(QueryParameters.simple(
                    Map.of(EmploymentsView.CHANGE, line.id().toString())));
            change.getElement().setAttribute("aria-label", getTranslation("people.employments.edit.label", text));
            var button = new Button(getTranslation("people.employments.remove"), _ -> remove.accept(line));
            button.setAriaLabel(getTranslation("people.employments.remove.label", text));
            item.add(change, button);
        }
        return item;
    }
}
