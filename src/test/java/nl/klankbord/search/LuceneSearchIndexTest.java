package nl.klankbord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchIndexTest {

    @Test
    void aBlankTextListsEverythingInOrder(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            things.put("Berg", "water");
            things.put("Aalst", "jeugd");

            assertThat(things.names(things.search(" "))).containsExactly("Aalst", "Berg");
            assertThat(things.search("?!").total()).isZero();
        }
    }

    @Test
    void whatCannotBeReadKeepsNothingElseOut(@TempDir Path folder) {
        try (var things = new IndexedThings(folder)) {
            things.put("Aalst", "water");
            var unreadable = things.put("Berg", "water");
            things.spoil(unreadable);
            things.started();
            things.put("Cals", "water");
            assertThat(things.names(things.search("water"))).containsExactlyInAnyOrder("Aalst", "Cals");

            var later = things.put("Dijk", "water");
            things.search("water");
            things.spoil(later);
            things.put("Eik", "water");
            assertThat(things.names(things.search("water"))).containsExactlyInAnyOrder("Aalst", "Cals", "Eik");
        }
    }

    @Test
    void allThatIsWantedMustBeThereAndElseAsMuchAsThereIs(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            things.put("Beide", "subsidies voor jeugd");
            things.put("Een", "jeugd");

            var both = things.search("Wie weet iets van subsidie voor de jeugd?");
            assertThat(things.names(both)).containsExactly("Beide", "Een");
            assertThat(both.direct()).isEqualTo(1);
            assertThat(things.names(things.search("jeugd archeologie"))).containsExactlyInAnyOrder("Beide", "Een");
            assertThat(things.search("archeologie").total()).isZero();
        }
    }

    @Test
    void aSynonymIsFoundAndSaysOfWhat(@TempDir Path folder) {
        var plan = new Thesaurus.Concept(
                "omgevingsplan", List.of("omgevingsplan", "bestemmingsplan"), List.of("VTH"), List.of("zoning plan"));
        try (var things = new IndexedThings(folder, plan).started()) {
            things.put("Joost", "Omgevingsplannen maken");

            var hits = things.search("bestemmingsplan");

            assertThat(hits.alsoSearched()).contains("omgevingsplan");
            var reason = hits.hits().getFirst().reasons().getFirst();
            assertThat(reason.synonymOf()).isEqualTo("bestemmingsplan");
            assertThat(reason.text()
                            .substring(
                                    reason.marks().getFirst()[0], reason.marks().getFirst()[1]))
                    .isEqualTo("Omgevingsplannen");
            assertThat(things.search("vth").total()).isEqualTo(1);
        }
    }

    @Test
    void aNameIsFoundByPartsBeginningsAndWithASlip(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            things.put("Fatima El Idrissi", "planeconomie");
            things.put("Joost van den Berg", "jeugd");

            for (var typed : List.of("fatima", "el idrissi", "IDR", "Idrisi", "idrissi fatima")) {
                assertThat(things.names(things.search(typed))).as(typed).containsExactly("Fatima El Idrissi");
            }
            assertThat(things.names(things.search("joost berg"))).containsExactly("Joost van den Berg");
            assertThat(things.names(things.search("joost jeugd"))).containsExactly("Joost van den Berg");
        }
    }

    @Test
    void aFacetCountsAsIfItHadNoFilterAndAFilterLeavesTheWordsAlone(@TempDir Path folder) {
        var water = IndexedThings.topic("waterschap");
        try (var things = new IndexedThings(folder).started()) {
            things.put("Een", "RU", water);
            things.put("Twee", "ZU", water);
            things.put("Drie", "MO", IndexedThings.topic("waterschip"));

            var exact = things.search("waterschap", Map.of("key", Set.of("RU")), Set.of(IndexedThings.EVERYONE));
            assertThat(exact.total()).isEqualTo(1);
            assertThat(IndexedThings.counted(exact, "key")).isEqualTo(Map.of("RU", 1L, "ZU", 1L));
            var none = things.search("waterschap", Map.of("key", Set.of("MO")), Set.of(IndexedThings.EVERYONE));
            assertThat(none.total()).isZero();
            var near = things.search("waterschep", Map.of("key", Set.of("RU")), Set.of(IndexedThings.EVERYONE));
            assertThat(near.total()).isEqualTo(1);
            assertThat(IndexedThings.counted(near, "key")).isEqualTo(Map.of("RU", 1L, "ZU", 1L));
            assertThat(near.didYouMean()).isEqualTo("waterschap");
        }
    }

    @Test
    void whatIsChangedOrRemovedIsSoInTheIndex(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            var id = things.put("Een", "jeugd");
            assertThat(things.search("jeugd").total()).isEqualTo(1);
            things.put(thing(id, "Een", "water"));
            assertThat(things.search("jeugd").total()).isZero();
            assertThat(things.search("water").total()).isEqualTo(1);
            things.remove(id);
            assertThat(things.search("").total()).isZero();
        }
    }

    @Test
    void aTransactionThatCommitsAfterLaterOnesIsNotForgotten(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            var late = things.putLater(thing(UUID.randomUUID(), "Laat", "jeugd"));
            things.put("Vlug", "jeugd");
            assertThat(things.names(things.search("jeugd"))).containsExactly("Vlug");
            late.run();
            assertThat(things.names(things.search("jeugd"))).containsExactlyInAnyOrder("Laat", "Vlug");
        }
    }

    @Test
    void aDamagedOrMissingIndexIsMadeAnew(@TempDir Path folder) throws IOException {
        try (var things = new IndexedThings(folder)) {
            things.put("Een", "jeugd");
            things.started();
            assertThat(things.search("jeugd").total()).isEqualTo(1);
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var things = new IndexedThings(folder)) {
            things.put("Twee", "water");
            things.started();
            assertThat(things.names(things.search(""))).containsExactly("Twee");
            assertThat(things.index().ids(IndexedThings.KIND)).hasSize(1);
        }
    }

    @Test
    void aDatabaseThatWasPutBackGetsAnIndexOfItsOwn(@TempDir Path folder) {
        try (var things = new IndexedThings(folder).started()) {
            things.put("Een", "jeugd");
            things.put("Twee", "jeugd");
            assertThat(things.search("jeugd").total()).isEqualTo(2);
            things.putBack();
            assertThat(things.search("jeugd").total()).isZero();
        }
    }

    private static SearchDocument thing(UUID id, String name, String text) {
        return new SearchDocument(
                IndexedThings.KIND,
                id,
                List.of(name),
                List.of(IndexedThings.topic(text)),
                List.of(),
                name,
                0,
                SearchDocument.NOTHING_SHOWN,
                Set.of(IndexedThings.EVERYONE));
    }
}
