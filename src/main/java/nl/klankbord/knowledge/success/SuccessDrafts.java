package nl.klankbord.knowledge.success;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.knowledge.KnowledgeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed of a success and did not publish yet; nobody else reads it. */
@Service
@PermitAll
public class SuccessDrafts {

    private static final String KIND = "knowledge-success";
    private static final String NEW = "new";

    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    SuccessDrafts(Drafts drafts, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** A draft as it was left. */
    public record Draft(SuccessEntry entry, Instant savedAt) {}

    /** @param of which success; null for a new one */
    @Transactional(readOnly = true)
    public Optional<Draft> find(@Nullable KnowledgeId of, Actor author) {
        return drafts.find(author.colleague(), KIND, subject(of))
                .flatMap(kept -> read(kept.text()).map(entry -> new Draft(entry, kept.savedAt())));
    }

    /** @return when it was kept */
    @Transactional
    public Instant keep(@Nullable KnowledgeId of, SuccessEntry typed, Actor author) {
        drafts.save(author.colleague(), KIND, subject(of), json.writeValueAsString(typed));
        return clock.instant();
    }

    /** Safe to repeat. */
    @Transactional
    public void discard(@Nullable KnowledgeId of, Actor author) {
        drafts.discard(author.colleague(), KIND, subject(of));
    }

    /** Empty for one of an earlier release that had other fields. */
    private Optional<SuccessEntry> read(String text) {
        try {
            return Optional.of(json.readValue(text, SuccessEntry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String subject(@Nullable KnowledgeId of) {
        return of == null ? NEW : of.toString();
    }
}
