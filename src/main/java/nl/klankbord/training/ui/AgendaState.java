package nl.klankbord.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.training.AgendaQuery;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.TrainingLinks;
import org.jspecify.annotations.Nullable;

/**
 * What the agenda shows, as it stands in the URL; what cannot be read there is left out.
 *
 * @param day a day in the month or week that is shown; null for that of today
 * @param free only where somebody of the own partner finds a seat
 * @param mine only what one takes part in, waits for, organises or gives
 * @param opened the lesson whose window is open; null for none
 */
record AgendaState(
        View view,
        @Nullable LocalDate day,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        String place,
        boolean free,
        boolean mine,
        @Nullable LessonId opened)
        implements Serializable {

    /** How it looks; on a phone always a list. */
    enum View {
        MONTH,
        WEEK,
        LIST
    }

    /** The days that are shown, both ends among them. */
    record Period(LocalDate from, LocalDate to) implements Serializable {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    static final int LONGEST_PLACE = 80;

    /** Years that the agenda goes back and ahead. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2199;
    private static final String VIEW = "weergave";
    private static final String DAY = "op";
    private static final String PARTNER = "partner";
    private static final String TOPIC = "onderwerp";
    private static final String PLACE = "plaats";
    private static final String FREE = "vrij";
    private static final String MINE = "van-mij";
    private static final String OPENED = "les";
    private static final String YES = "ja";

    AgendaState {
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
    }

    /** This month, everything. */
    static AgendaState now() {
        return new AgendaState(View.MONTH, null, Set.of(), Set.of(), "", false, false, null);
    }

    static AgendaState from(QueryParameters parameters) {
        return new AgendaState(
                parameters
                        .getSingleParameter(VIEW)
                        .flatMap(name -> AddressQuery.named(View.values(), AgendaState::nameOf, name))
                        .orElse(View.MONTH),
                parameters.getSingleParameter(DAY).flatMap(AgendaState::day).orElse(null),
                AddressQuery.read(parameters, PARTNER, PartnerId::parse),
                AddressQuery.read(parameters, TOPIC, TopicId::parse),
                cut(parameters.getSingleParameter(PLACE).orElse("")),
                parameters.getSingleParameter(FREE).filter(YES::equals).isPresent(),
                parameters.getSingleParameter(MINE).filter(YES::equals).isPresent(),
                parameters.getSingleParameter(OPENED).flatMap(LessonId::parse).orElse(null));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(AgendaState::isShown);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isShown(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.length() > LONGEST_PLACE ? text.substring(0, LONGEST_PLACE).strip() : text;
    }

    private static String nameOf(View view) {
        return switch (view) {
            case MONTH -> "maand";
            case WEEK -> "week";
            case LIST -> "lijst";
        };
    }

    /** The filters alone, as they stand in the address. */
    String selection() {
        return filters(new AddressQuery()).parameters().getQueryString();
    }

    private AddressQuery filters(AddressQuery to) {
        return to.write(PARTNER, partners)
                .write(TOPIC, topics)
                .write(PLACE, place)
                .write(FREE, free ? YES : "")
                .write(MINE, mine ? YES : "");
    }

    QueryParameters parameters() {
        return filters(new AddressQuery()
                        .write(VIEW, view == View.MONTH ? "" : nameOf(view))
                        .write(DAY, day == null ? "" : day.toString()))
                .write(OPENED, opened == null ? "" : opened.toString())
                .parameters();
    }

    /** The address of the agenda in this state, without a leading slash. */
    String path() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? TrainingLinks.AGENDA : TrainingLinks.AGENDA + "?" + query;
    }

    /** The month or the week that is shown. */
    Period period(LocalDate today) {
        var in = day == null ? today : day;
        if (view == View.WEEK) {
            var monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Period(monday, monday.plusDays(6));
        }
        return new Period(in.withDayOfMonth(1), in.with(TemporalAdjusters.lastDayOfMonth()));
    }

    AgendaQuery query(Period period, PageRequest page) {
        return between(period.from(), period.to(), page);
    }

    /** The same filters, from a day on. */
    AgendaQuery queryFrom(@Nullable LocalDate from, PageRequest page) {
        return between(from, null, page);
    }

    /** The same filters, up to and with a day. */
    AgendaQuery between(@Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        return new AgendaQuery(from, to, partners, topics, place, free, mine, "", null, page);
    }

    /** How many values are chosen. */
    int filters() {
        return partners.size() + topics.size() + (place.isEmpty() ? 0 : 1) + (free ? 1 : 0) + (mine ? 1 : 0);
    }

    AgendaState in(View other) {
        return new AgendaState(other, day, partners, topics, place, free, mine, null);
    }

    /** Where this day is; null for today. */
    AgendaState at(@Nullable LocalDate other) {
        return new AgendaState(view, other, partners, topics, place, free, mine, null);
    }

    /** The month or week after this one, or before it. */
    AgendaState step(LocalDate today, int ahead) {
        var from = period(today).from();
        var to = view == View.WEEK ? from.plusWeeks(ahead) : from.plusMonths(ahead);
        return isShown(to) ? at(to) : this;
    }

    AgendaState open(@Nullable LessonId lesson) {
        return new AgendaState(view, day, partners, topics, place, free, mine, lesson);
    }

    AgendaState unfiltered() {
        return new AgendaState(view, day, Set.of(), Set.of(), "", false, false, null);
    }

    AgendaState with(PartnerId partner, boolean chosen) {
        return new AgendaState(
                view, day, AddressQuery.with(partners, partner, chosen), topics, place, free, mine, null);
    }

    AgendaState with(TopicId topic, boolean chosen) {
        return new AgendaState(view, day, partners, AddressQuery.with(topics, topic, chosen), place, free, mine, null);
    }

    AgendaState place(String typed) {
        return new AgendaState(view, day, partners, topics, cut(typed), free, mine, null);
    }

    AgendaState free(boolean wanted) {
        return new AgendaState(view, day, partners, topics, place, wanted, mine, null);
    }

    AgendaState mine(boolean wanted) {
        return new AgendaState(view, day, partners, topics, place, free, wanted, null);
    }
}
