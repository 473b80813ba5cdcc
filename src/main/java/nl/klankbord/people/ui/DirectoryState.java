package nl.klankbord.people.ui;

import com.vaadin.flow.router.QueryParameters;
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
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.people.Availability;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.Intent;
import org.jspecify.annotations.Nullable;

/** What is asked of the directory, as it stands in the URL; what cannot be read there is left out. */
record DirectoryState(
        String text,
        boolean literal,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        @Nullable Integer minLevel,
        Set<Intent> availableFor,
        Set<Availability> availability,
        int page) {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LOWEST_CHOICE = 2;
    private static final int HIGHEST_LEVEL = 5;
    private static final String TEXT = "q";
    private static final String LITERAL = "letterlijk";
    private static final String PARTNER = "partner";
    private static final String TOPIC = "onderwerp";
    private static final String LEVEL = "niveau";
    private static final String INTENT = "waarvoor";
    private static final String AVAILABILITY = "beschikbaar";
    private static final String PAGE = "page";

    DirectoryState {
        text = text.length() > SearchField.LONGEST_TEXT ? text.substring(0, SearchField.LONGEST_TEXT) : text;
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
        availableFor = Set.copyOf(availableFor);
        availability = Set.copyOf(availability);
    }

    /** Nothing but a text. */
    DirectoryState(String text) {
        this(text, false, Set.of(), Set.of(), null, Set.of(), Set.of(), 1);
    }

    static DirectoryState of(ColleagueQuery query) {
        return new DirectoryState(
                query.text(),
                query.literal(),
                query.partners(),
                query.topics(),
                query.minLevel(),
                query.availableFor(),
                query.availability(),
                1);
    }

    static DirectoryState from(QueryParameters parameters) {
        return new DirectoryState(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                parameters.getSingleParameter(LITERAL).isPresent(),
                read(parameters, PARTNER, PartnerId::parse),
                read(parameters, TOPIC, TopicId::parse),
                parameters
                        .getSingleParameter(LEVEL)
                        .filter(level -> level.matches("[" + LOWEST_CHOICE + "-" + HIGHEST_LEVEL + "]"))
                        .map(Integer::valueOf)
                        .orElse(null),
                read(parameters, INTENT, name -> named(Intent.values(), name)),
                read(parameters, AVAILABILITY, name -> named(Availability.values(), name)),
                parameters
                        .getSingleParameter(PAGE)
                        .flatMap(DirectoryState::number)
                        .orElse(1));
    }

    private static <T> Set<T> read(QueryParameters parameters, String key, Function<String, Optional<T>> parse) {
        var values = new LinkedHashSet<T>();
        parameters.getParameters(key).forEach(value -> parse.apply(value).ifPresent(values::add));
        return values;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
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
        if (literal) {
            parameters.put(LITERAL, List.of("1"));
        }
        write(parameters, PARTNER, partners);
        write(parameters, TOPIC, topics);
        if (minLevel != null) {
            parameters.put(LEVEL, List.of(minLevel.toString()));
        }
        write(parameters, INTENT, availableFor);
        write(parameters, AVAILABILITY, availability);
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

    ColleagueQuery query() {
        return new ColleagueQuery(
                text,
                literal,
                partners,
                topics,
                minLevel,
                availableFor,
                availability,
                new PageRequest(page, PageRequest.USUAL));
    }

    boolean asksNothing() {
        return text.isEmpty() && filters() == 0;
    }

    /** How many values are chosen, the literal search not among them. */
    int filters() {
        return partners.size() + topics.size() + (minLevel == null ? 0 : 1) + availableFor.size() + availability.size();
    }

    /** Other words; "literally" was said of the words before. */
    DirectoryState text(String typed) {
        return new DirectoryState(typed.strip(), false, partners, topics, minLevel, availableFor, availability, 1);
    }

    DirectoryState literally(boolean wanted) {
        return new DirectoryState(text, wanted, partners, topics, minLevel, availableFor, availability, 1);
    }

    DirectoryState page(int other) {
        return new DirectoryState(text, literal, partners, topics, minLevel, availableFor, availability, other);
    }

    DirectoryState unfiltered() {
        return new DirectoryState(text).literally(literal);
    }

    DirectoryState with(PartnerId partner, boolean chosen) {
        return new DirectoryState(
                text, literal, with(partners, partner, chosen), topics, minLevel, availableFor, availability, 1);
    }

    DirectoryState with(TopicId topic, boolean chosen) {
        return new DirectoryState(
                text, literal, partners, with(topics, topic, chosen), minLevel, availableFor, availability, 1);
    }

    DirectoryState atLeast(@Nullable Integer level) {
        return new DirectoryState(text, literal, partners, topics, level, availableFor, availability, 1);
    }

    DirectoryState with(Intent intent, boolean chosen) {
        return new DirectoryState(
                text, literal, partners, topics, minLevel, with(availableFor, intent, chosen), availability, 1);
    }

    DirectoryState with(Availability one, boolean chosen) {
        return new DirectoryState(
                text, literal, partners, topics, minLevel, availableFor, with(availability, one, chosen), 1);
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
