package nl.klankbord.actions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.actions.ActionId;
import nl.klankbord.actions.ActionLinks;
import nl.klankbord.actions.ActionQuery;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.actions.ActionQuery.When;
import nl.klankbord.actions.ActionState;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.AddressQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which actions the register shows, as it stands in the URL; what cannot be read there is left out.
 *
 * @param kinds ids of what they come from; some that nobody knows find nothing
 * @param chosen the one that is open; null for none
 * @param adding whether a new one is being typed
 */
record ActionsState(
        View view,
        Stand stand,
        When when,
        Set<String> kinds,
        Set<PartnerId> partners,
        int page,
        @Nullable ActionId chosen,
        boolean adding)
        implements Serializable {

    private static final String VIEW = "lijst";
    private static final String STAND = "toestand";
    private static final String WHEN = "wanneer";
    private static final String KIND = "van";
    private static final String PARTNER = "partner";
    private static final String NEW = "nieuw";
    private static final String YES = "ja";

    ActionsState {
        kinds = Set.copyOf(kinds);
        partners = Set.copyOf(partners);
    }

    /** Which states are wanted. */
    enum Stand {
        OPEN("open", ActionState.OPEN),
        DONE("klaar", ActionState.DONE),
        DROPPED("vervallen", ActionState.DROPPED),
        ALL("alle", null);

        private final String name;
        private final @Nullable ActionState state;

        Stand(String name, @Nullable ActionState state) {
            this.name = name;
            this.state = state;
        }

        @Nullable
        ActionState state() {
            return state;
        }
    }

    static ActionsState of(View view) {
        return new ActionsState(view, Stand.OPEN, When.ANY, Set.of(), Set.of(), 1, null, false);
    }

    static ActionsState from(QueryParameters parameters) {
        return new ActionsState(
                parameters
                        .getSingleParameter(VIEW)
                        .flatMap(name -> AddressQuery.named(View.values(), ActionsState::nameOf, name))
                        .orElse(View.MINE),
                parameters
                        .getSingleParameter(STAND)
                        .flatMap(name -> AddressQuery.named(Stand.values(), stand -> stand.name, name))
                        .orElse(Stand.OPEN),
                parameters
                        .getSingleParameter(WHEN)
                        .flatMap(name -> AddressQuery.named(When.values(), ActionsState::nameOf, name))
                        .orElse(When.ANY),
                AddressQuery.read(parameters, KIND, ActionsState::kind),
                AddressQuery.read(parameters, PARTNER, PartnerId::parse),
                AddressQuery.page(parameters),
                parameters
                        .getSingleParameter(ActionLinks.CHOSEN)
                        .flatMap(ActionId::parse)
                        .orElse(null),
                parameters.getSingleParameter(NEW).filter(YES::equals).isPresent());
    }

    private static Optional<String> kind(String id) {
        return Optional.of(id).filter(name -> name.matches("[a-z-]{1,30}"));
    }

    private static String nameOf(View view) {
        return switch (view) {
            case MINE -> "mijn";
            case GIVEN -> "gegeven";
            case ALL -> "alle";
        };
    }

    private static String nameOf(When when) {
        return switch (when) {
            case ANY -> "altijd";
            case LATE -> "te-laat";
            case WEEK -> "week";
            case MONTH -> "maand";
        };
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(VIEW, view == View.MINE ? "" : nameOf(view))
                .write(STAND, stand == Stand.OPEN ? "" : stand.name)
                .write(WHEN, when == When.ANY ? "" : nameOf(when))
                .write(KIND, kinds)
                .write(PARTNER, partners)
                .writePage(page)
                .write(ActionLinks.CHOSEN, chosen == null ? "" : chosen.toString())
                .write(NEW, adding ? YES : "")
                .parameters();
    }

    /** The address in this state, without a leading slash. */
    String path() {
        return path(ActionLinks.ALL);
    }

    /** The list as a file. @param extension such as {@code csv} */
    String file(String extension) {
        return page(1).chosen(null).adding(false).path(ActionLinks.ALL + "." + extension);
    }

    private String path(String to) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? to : to + "?" + query;
    }

    ActionQuery query() {
        return new ActionQuery(
                view, stand.state(), when, kinds, partners, null, new PageRequest(page, PageRequest.USUAL));
    }

    /** How much is chosen besides the list. */
    int filters() {
        return (stand == Stand.OPEN ? 0 : 1) + (when == When.ANY ? 0 : 1) + kinds.size() + partners.size();
    }

    ActionsState unfiltered() {
        return of(view);
    }

    /** Another list, with the same filters. */
    ActionsState in(View other) {
        return new ActionsState(other, stand, when, kinds, partners, 1, null, false);
    }

    ActionsState with(Stand other) {
        return new ActionsState(view, other, when, kinds, partners, 1, null, false);
    }

    ActionsState with(When other) {
        return new ActionsState(view, stand, other, kinds, partners, 1, null, false);
    }

    ActionsState with(String kind, boolean wanted) {
        return new ActionsState(view, stand, when, AddressQuery.with(kinds, kind, wanted), partners, 1, null, false);
    }

    ActionsState with(PartnerId partner, boolean wanted) {
        return new ActionsState(view, stand, when, kinds, AddressQuery.with(partners, partner, wanted), 1, null, false);
    }

    ActionsState page(int other) {
        return new ActionsState(view, stand, when, kinds, partners, other, chosen, adding);
    }

    ActionsState chosen(@Nullable ActionId other) {
        return new ActionsState(view, stand, when, kinds, partners, page, other, adding);
    }

    ActionsState adding(boolean now) {
        return new ActionsState(view, stand, when, kinds, partners, page, chosen, now);
    }
}
