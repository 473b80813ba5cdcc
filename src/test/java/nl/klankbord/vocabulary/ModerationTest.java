package nl.klankbord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.TopicId;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.vocabulary.Moderation.MergeOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ModerationTest {

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Moderation moderation;

    @Autowired
    private As as;

    /** Words that no other test has. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private TopicId made(String nl, List<String> synonyms, Set<TopicId> broader) {
        as.networkAdmin();
        var entry =
                new TopicEntry(TopicStatus.ACTIVE, nl + own, "", "", synonyms, List.of(), Map.of(), broader, Set.of());
        return switch (vocabulary.create(entry)) {
            case TopicOutcome.Saved saved -> saved.id();
            case TopicOutcome other -> throw new AssertionError(other.toString());
        };
    }

    private Topic topic(TopicId id) {
        return vocabulary.find(id).orElseThrow();
    }

    @Test
    void aCandidateIsTakenUpAndThatCanBeTakenBack() {
        as.networkAdmin();
        var candidate = vocabulary.topicNamed("kandidaat" + own).orElseThrow();
        assertThat(vocabulary.candidates()).extracting(Topic::id).contains(candidate);
        moderation.accept(candidate);
        assertThat(topic(candidate).status()).isEqualTo(TopicStatus.ACTIVE);
        moderation.reconsider(candidate);
        assertThat(topic(candidate).status()).isEqualTo(TopicStatus.CANDIDATE);
    }

    @Test
    void wordsOfAMergedTopicFindTheOtherAndItsIdLeadsThere() {
        var gone = made("weg", List.of("andere" + own), Set.of());
        var stays = made("blijft", List.of(), Set.of());
        assertThat(moderation
                        .preview(gone, stays, java.util.Locale.ENGLISH)
                        .orElseThrow()
                        .words())
                .containsExactly("weg" + own, "andere" + own);
        assertThat(moderation.merge(gone, stays)).isInstanceOf(MergeOutcome.Merged.class);
        assertThat(vocabulary.byTerm("andere" + own)).map(Topic::id).contains(stays);
        assertThat(topic(gone).id()).isEqualTo(stays);
        assertThat(topic(stays).synonyms()).containsExactlyInAnyOrder("weg" + own, "andere" + own);
    }

    @Test
    void idsThatLedToAMergedTopicLeadOn() {
        var first = made("een", List.of(), Set.of());
        var second = made("twee", List.of(), Set.of());
        var third = made("drie", List.of(), Set.of());
        moderation.merge(first, second);
        moderation.merge(second, third);
        assertThat(topic(first).id()).isEqualTo(third);
    }

    @Test
    void narrowerTopicsFallUnderTheOtherAndNoCircleArises() {
        var top = made("boven", List.of(), Set.of());
        var middle = made("midden", List.of(), Set.of(top));
        var bottom = made("onder", List.of(), Set.of(middle));
        moderation.merge(middle, bottom);
        assertThat(topic(bottom).broader()).containsExactly(top);
        var beside = made("naast", List.of(), Set.of());
        var child = made("kind", List.of(), Set.of(bottom));
        moderation.merge(bottom, beside);
        assertThat(topic(child).broader()).containsExactly(beside);
    }

    @Test
    void aTopicIsNotTakenUpInItselfOrInWhatIsNotThere() {
        var one = made("zelf", List.of(), Set.of());
        assertThat(moderation.merge(one, one)).isInstanceOf(MergeOutcome.NotThere.class);
        assertThat(moderation.merge(one, TopicId.random())).isInstanceOf(MergeOutcome.NotThere.class);
        assertThat(topic(one).id()).isEqualTo(one);
    }

    @Test
    void aWordIsAddedUnlessItCannotBeOne() {
        var one = made("plek", List.of(), Set.of());
        moderation.addWord(one, "plaats" + own);
        moderation.addWord(one, " ");
        moderation.addWord(one, "x".repeat(201));
        assertThat(topic(one).synonyms()).containsExactly("plaats" + own);
    }

    @Test
    void onlyTheNetworkAdministratorModerates() {
        var one = made("nee", List.of(), Set.of());
        as.somebody(nl.klankbord.base.PartnerId.random());
        assertThatThrownBy(() -> moderation.accept(one)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> moderation.merge(one, TopicId.random())).isInstanceOf(AccessDeniedException.class);
    }
}
