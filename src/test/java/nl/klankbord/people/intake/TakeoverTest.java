package nl.klankbord.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stays the person's own when the organisation says it anew. */
class TakeoverTest {

    private static final Instant THEN = Instant.parse("2027-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final TopicId PLAN = TopicId.random();
    private static final TopicId GRAVES = TopicId.random();
    private static final Map<String, TopicId> TOPICS =
            Map.of("omgevingsplan", PLAN, "bestemmingsplan", PLAN, "grafrechten", GRAVES);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Said said(String fields) {
        return ReadPeople.ndjson(("{'externalId':'7','name':'Jan van Dijk'" + fields + "}").replace('\'', '"'))
                .only();
    }

    private static Takeover.Outcome take(Said said, Standing before) {
        return new Takeover(TOPICS, false, NOW).of(said, before);
    }

    private static Standing imported(String fields) {
        return new Takeover(TOPICS, false, THEN)
                .of(said(fields), Standing.nobody("7", ReadPeople.ZUNDERT))
                .after();
    }

    /** The same colleague after somebody wrote in the portal. */
    private static Standing written(Standing before, UnaryOperator<Map<String, Object>> pen) {
        var fields =
                new HashMap<String, Object>(JSON.convertValue(before, new TypeReference<Map<String, Object>>() {}));
        return JSON.convertValue(pen.apply(fields), Standing.class);
    }

    private static Standing with(Standing before, String field, Object value) {
        return written(before, fields -> {
            fields.put(field, value);
            return fields;
        });
    }

    private static Standing withLines(Standing before, Map<UUID, Standing.Line> lines) {
        return with(before, "expertise", lines);
    }

    private static Standing.Line plan(Standing of) {
        return Objects.requireNonNull(of.expertise().get(PLAN.value()));
    }

    private static Standing.Line own(int level) {
        return new Standing.Line(
                level, "eigen woorden", List.of(), null, THEN, false, null, ExpertiseOrigin.OWN, false, false);
    }

    @Test
    void nameJobAndDepartmentAreAlwaysTheOrganisations() {
        var before = with(imported(",'jobTitle':'Jurist','department':'Ruimte'"), "jobTitle", "Tovenaar");

        var outcome = take(said(",'jobTitle':'Jurist','department':'Sociaal'"), before);

        assertThat(outcome.after().jobTitle()).isEqualTo("Jurist");
        assertThat(outcome.after().department()).isEqualTo("Sociaal");
        assertThat(outcome.fields()).containsExactly("jobTitle", "department");
    }

    @Test
    void aStoryThatThePersonWroteStays() {
        var before = with(imported(",'about':'Van de organisatie'"), "about", "Van mijzelf");

        var outcome = take(said(",'about':'Nieuw van de organisatie'"), before);

        assertThat(outcome.after().about()).isEqualTo("Van mijzelf");
        assertThat(outcome.fields()).isEmpty();
        assertThat(take(said(",'about':'Nog nieuwer'"), outcome.after()).after().about())
                .isEqualTo("Van mijzelf");
    }

    @Test
    void aStoryThatNobodyTouchedFollowsTheOrganisation() {
        var outcome = take(said(",'about':'Nieuw'"), imported(",'about':'Oud'"));

        assertThat(outcome.after().about()).isEqualTo("Nieuw");
        assertThat(outcome.fields()).containsExactly("about");
        assertThat(take(said(",'about':''"), outcome.after()).after().about()).isEmpty();
    }

    @Test
    void whatSomebodyWroteBeforeTheFirstImportStays() {
        var before = with(Standing.nobody("7", ReadPeople.ZUNDERT), "headline", "Zelf geschreven");

        assertThat(take(said(",'headline':'Van boven'"), before).after().headline())
                .isEqualTo("Zelf geschreven");
    }

    @Test
    void whatTheFileDoesNotTellStays() {
        var before = imported(
                ",'jobTitle':'Jurist','about':'Iets','projects':['A'],'trainer':true,'expertise':[{'topic':'omgevingsplan','level':2}]");

        assertThat(take(said(""), before).fields()).isEmpty();
        assertThat(take(said(""), before).after().expertise()).isEqualTo(before.expertise());
    }

    @Test
    void aLineThatThePersonDeclaredStaysAsItIs() {
        var before =
                withLines(imported(",'expertise':[{'topic':'omgevingsplan','level':2}]"), Map.of(PLAN.value(), own(5)));

        var outcome = take(said(",'expertise':[{'topic':'omgevingsplan','level':1}]"), before);

        assertThat(outcome.after().expertise()).containsExactly(Map.entry(PLAN.value(), own(5)));
        assertThat(outcome.fields()).isEmpty();
        assertThat(take(said(",'expertise':[]"), outcome.after()).after().expertise())
                .hasSize(1);
    }

    @Test
    void aLineThatThePersonTookAwayDoesNotComeBack() {
        var before = withLines(imported(",'expertise':[{'topic':'omgevingsplan','level':2}]"), Map.of());

        assertThat(take(said(",'expertise':[{'topic':'omgevingsplan','level':4}]"), before)
                        .after()
                        .expertise())
                .isEmpty();
    }

    @Test
    void aLineOfTheOrganisationThatIsNamedNoLongerGoesUnlessAColleagueConfirmedIt() {
        var before = imported(",'expertise':[{'topic':'omgevingsplan','level':2},{'topic':'grafrechten','level':3}]");
        var confirmed = new HashMap<>(before.expertise());
        confirmed.computeIfPresent(
                PLAN.value(),
                (_, line) -> new Standing.Line(
                        2, "", List.of(), null, THEN, true, UUID.randomUUID(), line.origin(), false, false));

        var outcome = take(said(",'expertise':[]"), withLines(before, confirmed));

        assertThat(outcome.after().expertise()).containsOnlyKeys(PLAN.value());
        assertThat(outcome.fields()).containsExactly("expertise");
    }

    @Test
    void anotherLevelNeedsAnotherConfirmation() {
        var before = imported(",'expertise':[{'topic':'omgevingsplan','level':2,'note':'a'}]");
        var line = plan(before);
        var confirmed = withLines(
                before,
                Map.of(
                        PLAN.value(),
                        new Standing.Line(
                                2, "a", List.of(), null, THEN, true, UUID.randomUUID(), line.origin(), false, false)));

        var same = take(said(",'expertise':[{'topic':'omgevingsplan','level':2,'note':'b'}]"), confirmed);
        assertThat(plan(same.after()).confirmedByColleague()).isTrue();
        var other = take(said(",'expertise':[{'topic':'omgevingsplan','level':3,'note':'a'}]"), confirmed);
        assertThat(plan(other.after()).confirmedByColleague()).isFalse();
        assertThat(plan(other.after()).confirmedAt()).isEqualTo(NOW);
    }

    @Test
    void twoWordsForOneTopicAreOneLineOfTheHighestLevel() {
        var after =
                imported(",'expertise':[{'topic':'omgevingsplan','level':2},{'topic':'bestemmingsplan','level':4}]");

        assertThat(after.expertise()).hasSize(1);
        assertThat(plan(after).level()).isEqualTo(4);
    }

    @Test
    void otherIntentsOfThePersonStay() {
        var before = with(imported(",'trainer':true"), "intents", List.of(Intent.ASK_ME, Intent.TEACH));

        assertThat(take(said(",'trainer':false,'availableForSecondOpinion':true"), before)
                        .after()
                        .intents())
                .containsExactly(Intent.ASK_ME, Intent.SECOND_OPINION);
        var ownHand = with(before, "intents", List.of(Intent.ASK_ME));
        assertThat(take(said(",'trainer':true"), ownHand).after().intents()).containsExactly(Intent.ASK_ME);
    }

    @Test
    void whoHadLeftComesBack() {
        var outcome = take(said(""), imported("").leftOn(LocalDate.of(2027, 2, 1)));

        assertThat(outcome.after().leftOn()).isNull();
        assertThat(outcome.fields()).isNotEmpty();
    }
}
