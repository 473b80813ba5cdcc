package nl.klankbord.opinion.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.opinion.OpinionCard;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.opinion.OpinionQuery.View;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionStep;
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

    static final int LONGEST_TEXT = 200;
    private static final String VIEW = "lijst";
    private static final String LOOK = "weergave";
    private static final String BOARD = "bord";
    private static final String TEXT = "q";
    private static final String TYPE = "soort";
    private static final String PARTNER = "partner";
    private static final String TOPIC = "onderwerp";

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
                        .flatMap(name -> AddressQuery.named(View.values(), DeskState::nameOf, name))
                        .orElse(View.FOR_ME),
                parameters.getSingleParameter(LOOK).filter(BOARD::equals).isPresent(),
                cut(parameters.getSingleParameter(TEXT).orElse("")),
                AddressQuery.read(
                        parameters, TYPE, name -> AddressQuery.named(OpinionType.values(), OpinionType::name, name)),
                AddressQuery.read(parameters, PARTNER, PartnerId::parse),
                AddressQuery.read(parameters, TOPIC, TopicId::parse),
                AddressQuery.page(parameters));
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT).strip() : text;
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
        return new AddressQuery()
                .write(VIEW, view == View.FOR_ME ? "" : nameOf(view))
                .write(LOOK, board ? BOARD : "")
                .write(TEXT, text)
                .write(TYPE, types)
                .write(PARTNER, partners)
                .write(TOPIC, topics)
                .writePage(page)
                .parameters();
    }

    /** The address of the desk in this state, without a leading slash. */
    String path() {
        return path(OpinionLinks.DESK);
    }

    /** The address of one request beside its list; of a draft, where it is typed. */
    String path(OpinionCard card) {
        return card.state() == OpinionState.DRAFT ? OpinionLinks.to(card) : path(OpinionLinks.to(card));
    }

    /** Where a step of one request is taken: what it asks opens there. */
    String path(OpinionCard card, OpinionStep step) {
        return switch (step) {
            case SUBMIT, DELIVER -> OpinionLinks.to(card.id(), step);
            default -> path(OpinionLinks.to(card.id()), parameters().merging(OpinionLinks.STEP, step.name()));
        };
    }

    /** The step whose form is to be opened. */
    static Optional<OpinionStep> step(QueryParameters parameters) {
        return parameters
                .getSingleParameter(OpinionLinks.STEP)
                .flatMap(name -> AddressQuery.named(OpinionStep.values(), OpinionStep::name, name));
    }

    private String path(String to) {
        return path(to, parameters());
    }

    private static String path(String to, QueryParameters parameters) {
        var query = parameters.getQueryString();
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
        return new DeskState(view, board, text, AddressQuery.with(types, type, chosen), partners, topics, 1);
    }

    DeskState with(PartnerId partner, boolean chosen) {
        return new DeskState(view, board, text, types, AddressQuery.with(partners, partner, chosen), topics, 1);
    }

    DeskState with(TopicId topic, boolean chosen) {
        return new DeskState(view, board, text, types, partners, AddressQuery.with(topics, topic, chosen), 1);
    }
}
