package nl.klankbord.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.AddressQuery;
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

    private static final int LOWEST_CHOICE = 2;
    private static final int HIGHEST_LEVEL = 5;
    private static final String TEXT = "q";
    private static final String LITERAL = "letterlijk";
    private static final String PARTNER = "partner";
    private static final String TOPIC = "onderwerp";
    private static final String LEVEL = "niveau";
    private static final String INTENT = "waarvoor";
    private static final String AVAILABILITY = "beschikbaar";

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
                AddressQuery.read(parameters, PARTNER, PartnerId::parse),
                AddressQuery.read(parameters, TOPIC, TopicId::parse),
                parameters
                        .getSingleParameter(LEVEL)
                        .filter(level -> level.matches("[" + LOWEST_CHOICE + "-" + HIGHEST_LEVEL + "]"))
                        .map(Integer::valueOf)
                        .orElse(null),
                AddressQuery.read(parameters, INTENT, name -> AddressQuery.named(Intent.values(), Intent::name, name)),
                AddressQuery.read(
                        parameters,
                        AVAILABILITY,
                        name -> AddressQuery.named(Availability.values(), Availability::name, name)),
                AddressQuery.page(parameters));
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(TEXT, text)
                .write(LITERAL, literal ? "1" : "")
                .write(PARTNER, partners)
                .write(TOPIC, topics)
                .write(LEVEL, minLevel == null ? "" : minLevel.toString())
                .write(INTENT, availableFor)
                .write(AVAILABILITY, availability)
                .writePage(page)
                .parameters();
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
                text,
                literal,
                AddressQuery.with(partners, partner, chosen),
                topics,
                minLevel,
                availableFor,
                availability,
                1);
    }

    DirectoryState with(TopicId topic, boolean chosen) {
        return new DirectoryState(
                text,
                literal,
                partners,
                AddressQuery.with(topics, topic, chosen),
                minLevel,
                availableFor,
                availability,
                1);
    }

    DirectoryState atLeast(@Nullable Integer level) {
        return new DirectoryState(text, literal, partners, topics, level, availableFor, availability, 1);
    }

    DirectoryState with(Intent intent, boolean chosen) {
        return new DirectoryState(
                text,
                literal,
                partners,
                topics,
                minLevel,
                AddressQuery.with(availableFor, intent, chosen),
                availability,
                1);
    }

    DirectoryState with(Availability one, boolean chosen) {
        return new DirectoryState(
                text,
                literal,
                partners,
                topics,
                minLevel,
                availableFor,
                AddressQuery.with(availability, one, chosen),
                1);
    }
}
