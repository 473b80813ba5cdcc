package nl.klankbord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.PastOpinion;
import org.junit.jupiter.api.Test;

class DemoOpinionsTest {

    private static final Instant NOW = Instant.parse("2027-06-07T09:00:00Z");

    private final List<Member> members = Network.of(6).build().stream()
            .map(person ->
                    new Member(person, new ColleagueId(id(person.externalId())), new PartnerId(id(person.partner()))))
            .toList();

    private final List<PastOpinion> opinions = new DemoOpinions(members, NOW).all();

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thereAreSomeFortyAndAlwaysTheSame() {
        assertThat(opinions).hasSizeBetween(38, 48).isEqualTo(new DemoOpinions(members, NOW).all());
    }

    @Test
    void everyStepWasTakenBeforeNowAndInOrder() {
        assertThat(opinions).allSatisfy(opinion -> {
            assertThat(opinion.steps())
                    .extracting(PastOpinion.Step::at)
                    .isSorted()
                    .allMatch(at -> at.isBefore(NOW));
        });
    }

    @Test
    void nobodyOfTheOwnPartnerAdvises() {
        for (var opinion : opinions) {
            assertThat(opinion.steps().stream()
                            .filter(step -> step.move() instanceof OpinionMove.Accept)
                            .map(PastOpinion.Step::partner))
                    .doesNotContain(opinion.partner());
        }
    }

    @Test
    void nothingInThemLooksLikePersonalData() {
        for (var opinion : opinions) {
            var entry = opinion.entry();
            var pieces = List.of(
                    new Piece("title", entry.title()),
                    new Piece("question", entry.question()),
                    new Piece("ownView", entry.ownView()),
                    new Piece("publicLine", entry.publicLine()));
            assertThat(PersonalDataGate.look(pieces, entry.answers()).spots()).isEmpty();
        }
    }

    @Test
    void everyTypeAndVisibilityIsThere() {
        assertThat(opinions.stream().map(opinion -> opinion.entry().type()).collect(Collectors.toSet()))
                .hasSize(4);
        assertThat(opinions.stream()
                        .map(opinion -> opinion.entry().visibility())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(nl.klankbord.opinion.Visibility.values()));
    }
}
