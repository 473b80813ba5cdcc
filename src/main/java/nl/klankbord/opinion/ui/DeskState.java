package nl.klankbord.opinion.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.opinion.OpinionCard;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionType;

/** Which requests the desk shows and how, as it stands in the URL; what cannot be read there is left out. */
record DeskState(
        View view,
        boolean board,
        String text,
        Set<OpinionType> types,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        int page)
        implements Serializable {

    private static final int LAST_PAGE = 1_000_000;
    static final int LONGEST_TEXT = 200;
    private static final String VIEW = "lijst";
    private static final String LOOK = "weergave";
    private static final String BOARD = "bord";
    private static final String TEXT = "q";
    private static final String TYPE = "soort";
    private static final String PARTNER = "partner";
    private static final String TOPIC = "onderwerp";
    private static final String PAGE = "page";

    DeskState {
        types = Set.copyOf(types);
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
    }

    /** All requests of one list. */
    static DeskState of(View view) {
        return new DeskState(view, false, "", Set.of(), Set.of(), Set.of(), 1);
    }

    static DeskState from(QueryParameters parameters) {
        return new DeskState(
                parameters
                        .getSingleParameter(VIEW)
                        .flatMap(name -> named(View.values(), DeskState::nameOf, name))
                        .orElse(View.FOR_ME),
                parameters.getSingleParameter(LOOK).filter(BOARD::equals).isPresent(),
                cut(parameters.getSingleParameter(TEXT).orElse("")),
                read(parameters, TYPE, name -> named(OpinionType.values(), OpinionType::name, name)),
                read(parameters, PARTNER, PartnerId::parse),
                read(parameters, TOPIC, TopicId::parse),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(page -> page.matches("[0-9]{1,7}"))
                        .map(page -> Math.clamp(Integer.parseInt(page), 1, LAST_PAGE))
                        .orElse(1));
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT).strip() : text;
    }

    private static <T> Set<T> read(QueryParameters parameters, String key, Function<String, Optional<T>> parse) {
        var values = new LinkedHashSet<T>();
        parameters.getParameters(key).forEach(value -> parse.apply(value).ifPresent(values::add));
        return values;
    }

    private static <E> Optional<E> named(E[] values, Function<E, String> nameOf, String name) {
        return Stream.of(values)
                .filter(value -> nameOf.apply(value).equals(name))
                .findFirst();
    }

    private static String nameOf(View view) {
        return switch (view) {
            case FOR_ME -> "voor-mij";
            case MINE -> "mijn-vragen";
            case QUEUE -> "wachtrij";
            case CLOSED -> "afgerond";
            case STUCK -> "vastgelopen";
        };
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (view != View.FOR_ME) {
            parameters.put(VIEW, List.of(nameOf(view)));
        }
        if (board) {
            parameters.put(LOOK, List.of(BOARD));
        }
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        write(parameters, TYPE, types);
        write(parameters, PARTNER, partners);
        write(parameters, TOPIC, topics);
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        return new QueryParameters(parameters);
    }

    private static void write(Map<String, List<String>> parameters, String key, Collection<?> values) {
        if (!values.isEmpty()) {
            parameters.put(key, values.stream().map(String::valueOf).sorted().toList());
        }
    }

    /** The address of the desk in this state, without a leading slash. */
    String path() {
        return path(OpinionLinks.DESK);
    }

    /** The address of one request beside its list; of a draft, where it is typed. */
    String path(OpinionCard card) {
        return card.state() == OpinionState.DRAFT ? OpinionLinks.to(card) : path(OpinionLinks.to(card));
    }

    private String path(String to) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? to : to + "?" + query;
    }

    OpinionQuery query() {
        return new OpinionQuery(view, text, types, partners, topics, new PageRequest(page, PageRequest.USUAL));
    }

    /** How many values are chosen. */
    int filters() {
        return types.size() + partners.size() + topics.size();
    }

    /** Whether not everything in the list is wanted. */
    boolean isNarrowed() {
        return filters() > 0 || !text.isEmpty();
    }

    /** Another list, of the same words and filters. */
    DeskState in(View other) {
        return new DeskState(other, board, text, types, partners, topics, 1);
    }

    DeskState onBoard(boolean wanted) {
        return new DeskState(view, wanted, text, types, partners, topics, 1);
    }

    DeskState page(int other) {
        return new DeskState(view, board, text, types, partners, topics, other);
    }

    DeskState unfiltered() {
        return whole().text(text);
    }

    /** Everything in the list. */
    DeskState whole() {
        return of(view).onBoard(board);
    }

    DeskState text(String typed) {
        return new DeskState(view, board, cut(typed), types, partners, topics, 1);
    }

    DeskState with(OpinionType type, boolean chosen) {
        return new DeskState(view, board, text, with(types, type, chosen), partners, topics, 1);
    }

    DeskState with(PartnerId partner, boolean chosen) {
        return new DeskState(view, board, text, types, with(partners, partner, chosen), topics, 1);
    }

    DeskState with(TopicId topic, boolean chosen) {
        return new DeskState(view, board, text, types, partners, with(topics, topic, chosen), 1);
    }

    private static <T> Set<T> with(Set<T> values, T value, boolean chosen) {
        var other = new HashSet<>(values);
        if (chosen) {
            other.add(value);
        } else {
            other.remove(value);
        }
        return other;
    }
}
