package nl.klankbord.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.demo.SeedVocabulary.SeedTopic;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final List<DemoColleague> PEOPLE = Network.of(6).build();
    private static final List<SeedTopic> TOPICS = SeedVocabulary.read().topics();

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertEquals(PEOPLE, Network.of(6).build());
        assertNotEquals(PEOPLE, Network.of(7).build());
    }

    @Test
    void aLargerNetworkBeginsWithTheSmallerOne() {
        assertEquals(PEOPLE, Network.of(6).colleagues(1_000).build().subList(0, PEOPLE.size()));
    }

    @Test
    void everyPartnerHasPeople() {
        assertTrue(PEOPLE.size() >= 600);
        for (String partner : Network.DE6) {
            assertTrue(count(person -> person.partner().equals(partner)) > 50, partner);
        }
    }

    @Test
    void noTwoPeopleShareANameAnIdOrAnAddress() {
        assertEquals(PEOPLE.size(), different(PEOPLE, DemoColleague::fullName));
        assertEquals(PEOPLE.size(), different(PEOPLE, DemoColleague::externalId));
        assertEquals(PEOPLE.size(), different(PEOPLE, DemoColleague::mail));
        assertTrue(PEOPLE.stream().allMatch(person -> person.mail().matches("[a-z0-9.]+@[a-z0-9-]+\\.example")));
        assertTrue(PEOPLE.stream().allMatch(person -> person.externalId().matches("[A-Z]{2}-\\d{4}")));
    }

    @Test
    void topicsComeFromTheSharedVocabulary() {
        Set<String> known = TOPICS.stream().map(SeedTopic::nl).collect(Collectors.toSet());
        for (DemoColleague person : PEOPLE) {
            for (DemoExpertise line : person.expertise()) {
                assertTrue(known.contains(line.topic()), line.topic());
            }
            assertTrue(
                    known.containsAll(person.wantsToLearn()),
                    person.wantsToLearn().toString());
        }
        for (Subject subject : Subject.all()) {
            assertTrue(known.contains(subject.term()), subject.id());
        }
    }

    @Test
    void thePartnersNameTheSameWorkDifferently() {
        Set<String> shared = TOPICS.stream()
                .flatMap(SeedTopic::dutchTerms)
                .map(term -> term.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (Subject subject : Subject.all()) {
            Set<String> words = IntStream.range(0, Network.DE6.size())
                    .mapToObj(subject::wordOf)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            assertTrue(words.size() >= 3, subject.id());
            long inVocabulary = words.stream().filter(shared::contains).count();
            assertTrue(inVocabulary * 2 <= words.size(), subject.id() + " " + words);
        }
    }

    @Test
    void whatSomebodyKnowsIsToldSomewhere() {
        List<Subject> subjects = Subject.all();
        for (DemoColleague person : PEOPLE) {
            for (DemoExpertise line : person.expertise()) {
                String id = Subject.of(line.topic(), subjects).id();
                assertEquals(line.level(), person.knows().get(id), person.toString());
            }
            if (person.workingDays().isEmpty()) {
                assertTrue(person.knows().size() <= 1, person.toString());
                continue;
            }
            for (String id : person.knows().keySet()) {
                Subject subject = subjects.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                String told = (person.headline() + person.about() + person.projects()).toLowerCase(Locale.ROOT);
                assertTrue(
                        person.expertise().stream()
                                        .anyMatch(line -> line.topic().equals(subject.term()))
                                || subject.words().stream()
                                        .anyMatch(word -> told.contains(word.toLowerCase(Locale.ROOT)))
                                || subject.projects().stream()
                                        .anyMatch(project -> told.contains(project.toLowerCase(Locale.ROOT))),
                        id + " " + person);
            }
            String notTheirs = person.notTheirs();
            assertFalse(notTheirs != null && person.knows().containsKey(notTheirs), person.toString());
        }
    }

    @Test
    void theFirstEightSignIn() {
        assertEquals(
                List.of(
                        "medewerker",
                        "trainer",
                        "begeleider",
                        "leidinggevende",
                        "coordinator",
                        "beheerder",
                        "netwerkbeheerder",
                        "bestuurder"),
                PEOPLE.stream()
                        .map(DemoColleague::username)
                        .filter(Objects::nonNull)
                        .toList());
        assertEquals(Set.copyOf(Network.DE6), partnersOf(PEOPLE.subList(0, 8)));
        DemoColleague sanne = PEOPLE.getFirst();
        assertEquals("Sanne Verhulst", sanne.fullName());
        assertEquals("RU-0001", sanne.externalId());
        assertEquals("Rucphen", sanne.partner());
        assertEquals(PEOPLE.get(3).externalId(), sanne.managerExternalId());
    }

    @Test
    void managersCameEarlierAndWorkForTheSamePartner() {
        Set<String> earlier =
                PEOPLE.stream().limit(8).map(DemoColleague::externalId).collect(Collectors.toCollection(HashSet::new));
        for (DemoColleague person : PEOPLE) {
            String manager = person.managerExternalId();
            if (manager != null) {
                assertTrue(earlier.contains(manager), person.toString());
                assertEquals(person.externalId().substring(0, 2), manager.substring(0, 2));
            }
            assertFalse(person.externalId().equals(person.standInExternalId()), person.toString());
            assertTrue(person.standInExternalId() == null || earlier.contains(person.standInExternalId()));
            earlier.add(person.externalId());
        }
        assertTrue(count(person -> person.managerExternalId() == null) < 20);
    }

    @Test
    void someProfilesAreSparseAndSomeSayWhatIsNotTheirs() {
        long sparse = count(person -> person.workingDays().isEmpty());
        assertTrue(sparse > PEOPLE.size() / 8 && sparse < PEOPLE.size() / 5, "sparse: " + sparse);
        for (DemoColleague person : PEOPLE) {
            if (person.workingDays().isEmpty()) {
                assertTrue(person.about().isEmpty() && person.expertise().isEmpty(), person.toString());
                assertNull(person.awayForDays());
            }
            assertFalse(person.partner().isEmpty()
                    || person.department().isEmpty()
                    || person.jobTitle().isEmpty());
        }
        long notTheirs = count(person -> person.notTheirs() != null);
        assertTrue(notTheirs > PEOPLE.size() / 15 && notTheirs < PEOPLE.size() / 6, "not theirs: " + notTheirs);
    }

    @Test
    void noPlaceholderIsLeftOpen() {
        for (DemoColleague person : PEOPLE) {
            assertFalse((person.headline() + person.about() + person.projects() + person.expertise()).contains("{"));
        }
    }

    @Test
    void anyNumberOfPartnersWillDo() {
        List<String> names = IntStream.range(0, 342)
                .mapToObj(number -> "Gemeente aan de " + Integer.toString(number + 1_000, 36))
                .toList();
        List<DemoColleague> many =
                Network.of(6).partners(names).colleagues(5_000).build();
        assertEquals(Set.copyOf(names), partnersOf(many));
        assertEquals(many.size(), different(many, DemoColleague::externalId));
        assertEquals(many.size(), different(many, DemoColleague::mail));
        assertThrows(IllegalArgumentException.class, () -> Network.of(6).colleagues(7));
        assertThrows(IllegalArgumentException.class, () -> Network.of(6).partners(List.of()));
    }

    private static long count(Predicate<DemoColleague> wanted) {
        return PEOPLE.stream().filter(wanted).count();
    }

    private static long different(List<DemoColleague> people, Function<DemoColleague, String> what) {
        return people.stream().map(what).distinct().count();
    }

    private static Set<String> partnersOf(List<DemoColleague> people) {
        return people.stream().map(DemoColleague::partner).collect(Collectors.toSet());
    }
}
