package nl.klankbord.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.TopicId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What everybody may read of a request. Of one that is for named people only, and of a draft, it is empty. */
@Embeddable
@NotPersonal
class PublicCard {

    @Enumerated(EnumType.STRING)
    private @Nullable OpinionType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> topics;

    private @Nullable LocalDate wantedBy;

    private String publicLine;

    protected PublicCard() {
        this.topics = List.of();
        this.publicLine = "";
    }

    PublicCard(@Nullable OpinionType type, List<TopicId> topics, @Nullable LocalDate wantedBy, String publicLine) {
        this.type = type;
        this.topics = topics.stream().map(TopicId::value).toList();
        this.wantedBy = wantedBy;
        this.publicLine = publicLine;
    }

    static PublicCard none() {
        return new PublicCard();
    }

    @Nullable
    OpinionType type() {
        return type;
    }

    List<TopicId> topics() {
        return topics.stream().map(TopicId::new).toList();
    }

    @Nullable
    LocalDate wantedBy() {
        return wantedBy;
    }

    String publicLine() {
        return publicLine;
    }
}
