package nl.klankbord.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ColleagueQuery;

/** What is asked of the directory, as it stands in the URL; what cannot be read there is left out. */
record DirectoryState(String text, Set<PartnerId> partners, int page) {

    static final int LONGEST_TEXT = 500;

    private static final int LAST_PAGE = 1_000_000;
    private static final String TEXT = "q";
    private static final String PARTNER = "partner";
    private static final String PAGE = "page";

    DirectoryState {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        partners = Set.copyOf(partners);
    }

    static DirectoryState from(QueryParameters parameters) {
        var partners = new LinkedHashSet<PartnerId>();
        parameters.getParameters(PARTNER).forEach(partner -> PartnerId.parse(partner)
                .ifPresent(partners::add));
        return new DirectoryState(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                partners,
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(DirectoryState::number)
                        .orElse(1));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,7}")
                ? Optional.of(Math.clamp(Integer.parseInt(text), 1, LAST_PAGE))
                : Optional.empty();
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        if (!partners.isEmpty()) {
            parameters.put(
                    PARTNER, partners.stream().map(PartnerId::toString).sorted().toList());
        }
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        return new QueryParameters(parameters);
    }

    ColleagueQuery query() {
        return new ColleagueQuery(
                text, false, partners, Set.of(), null, Set.of(), Set.of(), new PageRequest(page, PageRequest.USUAL));
    }

    boolean asksNothing() {
        return text.isEmpty() && partners.isEmpty();
    }

    DirectoryState text(String typed) {
        return new DirectoryState(typed.strip(), partners, 1);
    }

    DirectoryState page(int other) {
        return new DirectoryState(text, partners, other);
    }

    DirectoryState everywhere() {
        return new DirectoryState(text, Set.of(), 1);
    }

    DirectoryState with(PartnerId partner, boolean chosen) {
        var others = new ArrayList<>(partners);
        others.remove(partner);
        if (chosen) {
            others.add(partner);
        }
        return new DirectoryState(text, Set.copyOf(others), 1);
    }
}
