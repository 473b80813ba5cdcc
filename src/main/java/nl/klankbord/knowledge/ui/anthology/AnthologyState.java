package nl.klankbord.knowledge.ui.anthology;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.AddressQuery;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.anthology.AnthologyChoice;

/** What is chosen, as it stands in the address. */
record AnthologyState(AnthologyChoice choice) {

    private static final String FROM = "van";
    private static final String UNTIL = "tot";
    private static final String PARTNER = "partner";
    private static final String PICKED = "keuze";
    private static final String BETWEEN = ".";
    private static final String NOTHING = "niets";

    /** This year, when no period stands there. */
    static AnthologyState from(QueryParameters parameters, LocalDate today) {
        var from = month(parameters, FROM).orElse(YearMonth.of(today.getYear(), 1));
        var until = month(parameters, UNTIL).orElse(YearMonth.of(today.getYear(), today.getMonth()));
        return new AnthologyState(new AnthologyChoice(
                from,
                until.isBefore(from) ? from : until,
                AddressQuery.read(parameters, PARTNER, PartnerId::parse),
                parameters.getSingleParameter(PICKED).map(AnthologyState::ids).orElse(null)));
    }

    private static List<KnowledgeId> ids(String text) {
        return Arrays.stream(text.split("\\.", -1))
                .flatMap(id -> KnowledgeId.parse(id).stream())
                .toList();
    }

    private static Optional<YearMonth> month(QueryParameters parameters, String key) {
        return parameters.getSingleParameter(key).flatMap(text -> {
            try {
                return Optional.of(YearMonth.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    AnthologyState picked(List<KnowledgeId> ids) {
        return new AnthologyState(new AnthologyChoice(choice.from(), choice.until(), choice.partners(), ids));
    }

    /** That one a place earlier (-1) or later (1). */
    AnthologyState moved(List<KnowledgeId> now, KnowledgeId which, int by) {
        var ids = new ArrayList<>(now);
        var at = ids.indexOf(which);
        if (at >= 0 && at + by >= 0 && at + by < ids.size()) {
            ids.set(at, ids.get(at + by));
            ids.set(at + by, which);
        }
        return picked(ids);
    }

    QueryParameters parameters() {
        return new AddressQuery()
                .write(FROM, choice.from().toString())
                .write(UNTIL, choice.until().toString())
                .write(PARTNER, choice.partners())
                .write(PICKED, picked())
                .parameters();
    }

    /** Nothing chosen is something else than no choice made. */
    private String picked() {
        var ids = choice.picked();
        if (ids == null) {
            return "";
        }
        return ids.isEmpty() ? NOTHING : ids.stream().map(KnowledgeId::toString).collect(Collectors.joining(BETWEEN));
    }
}
