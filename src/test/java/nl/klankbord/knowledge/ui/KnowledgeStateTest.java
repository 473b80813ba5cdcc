package nl.klankbord.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.knowledge.KnowledgeKind;
import org.junit.jupiter.api.Test;

class KnowledgeStateTest {

    @Test
    void whatIsAskedIsReadBackFromTheAddressAsItWas() {
        var asked = new KnowledgeState(
                "omgevingsplan & toezicht",
                true,
                Set.of(KnowledgeKind.values()),
                Set.of(new TopicId(UUID.randomUUID()), new TopicId(UUID.randomUUID())),
                Set.of(new PartnerId(UUID.randomUUID())),
                3);
        assertThat(KnowledgeState.from(asked.parameters())).isEqualTo(asked);
        assertThat(KnowledgeState.from(
                        QueryParameters.fromString(asked.parameters().getQueryString())))
                .isEqualTo(asked);
    }

    @Test
    void nothingAskedIsAnAddressWithoutAnything() {
        assertThat(new KnowledgeState("").address()).isEqualTo("kennis");
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        var read = KnowledgeState.from(new QueryParameters(Map.of(
                "soort",
                List.of("boek", "les"),
                "onderwerp",
                List.of("x"),
                "partner",
                List.of(""),
                "page",
                List.of("-1"))));
        assertThat(read).isEqualTo(new KnowledgeState("", false, Set.of(KnowledgeKind.LESSON), Set.of(), Set.of(), 1));
    }
}
