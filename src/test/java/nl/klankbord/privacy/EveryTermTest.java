package nl.klankbord.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.ManagedType;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.klankbord.base.Personal;
import nl.klankbord.base.Personal.Term;
import nl.klankbord.base.Retention;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A term that stands at a field is kept: the module of the field lets something go after just that term. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class EveryTermTest {

    /** Terms that do not end by time alone, or within a day: a job looks each minute. */
    private static final Set<Term> OF_THEMSELVES = EnumSet.of(Term.WHILE_EMPLOYED, Term.UNTIL_REPLACED, Term.ONE_DAY);

    /** Kept by jobs that look more often than once a night. */
    private static final Map<String, Set<Term>> SOONER = Map.of("people", EnumSet.of(Term.THIRTY_DAYS));

    @Autowired
    private EntityManager entities;

    @Autowired
    private List<Retention> retentions;

    @Test
    void eachTermHasOneThatKeepsIt() {
        var kept = retentions.stream()
                .collect(groupingBy(each -> each.name().split("[.-]", 2)[0], mapping(Retention::kept, toSet())));
        var missing = new TreeSet<String>();
        entities.getMetamodel().getManagedTypes().stream()
                .map(ManagedType::getJavaType)
                .forEach(type -> {
                    var module = type.getName().split("\\.")[2];
                    terms(type)
                            .filter(term ->
                                    !SOONER.getOrDefault(module, Set.of()).contains(term))
                            .filter(term ->
                                    !kept.getOrDefault(module, Set.<Period>of()).contains(term.period()))
                            .forEach(term -> missing.add(type.getSimpleName() + " " + term));
                });

        assertThat(missing).isEmpty();
    }

    private static Stream<Term> terms(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(field -> field.getAnnotation(Personal.class))
                .filter(Objects::nonNull)
                .map(Personal::term)
                .filter(term -> !OF_THEMSELVES.contains(term));
    }

    @Test
    void eachHasANameOfItsOwnByWhichItsNightsAreKnown() {
        assertThat(retentions)
                .hasSizeGreaterThan(10)
                .extracting(Retention::name)
                .doesNotHaveDuplicates();
    }
}
