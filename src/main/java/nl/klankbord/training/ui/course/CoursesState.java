package nl.klankbord.training.ui.course;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.training.TrainingLinks;

/** Which courses are looked for, as it stands in the URL. */
record CoursesState(String text, int page) implements Serializable {

    static final int LONGEST_TEXT = 120;
    private static final String TEXT = "q";

    CoursesState {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT).strip() : text;
    }

    static CoursesState from(QueryParameters parameters) {
        return new CoursesState(parameters.getSingleParameter(TEXT).orElse(""), AddressQuery.page(parameters));
    }

    QueryParameters parameters() {
        return new AddressQuery().write(TEXT, text).writePage(page).parameters();
    }

    /** The address in this state, without a leading slash. */
    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? TrainingLinks.COURSES : TrainingLinks.COURSES + "?" + query;
    }

    PageRequest request() {
        return new PageRequest(page, PageRequest.USUAL);
    }

    CoursesState page(int other) {
        return new CoursesState(text, other);
    }
}
