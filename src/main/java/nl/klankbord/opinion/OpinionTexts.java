package nl.klankbord.opinion;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Audience;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every text of a request, sealed and bound to its place. Takes part in the caller's transaction. */
@Component
class OpinionTexts {

    static final String PURPOSE = "opinions";

    /** What a text is. */
    enum Kind {
        /** What a list shows: {@link CardText}. */
        CARD,
        /** {@link OpinionEntry}. */
        QUESTION,
        /** {@link MessageText}, numbered. */
        MESSAGE,
        /** {@link AdviceEntry}, by version. */
        ADVICE,
        /** {@link TimeText}. */
        TIME,
        /** {@link Closing}. */
        CLOSING,
        /** {@link LessonText}. */
        LESSON
    }

    /** What a list shows to those who may read the question; and all of the card of what is for named people only. */
    record CardText(
            String title,
            @Nullable OpinionType type,
            List<String> topics,
            @Nullable LocalDate wantedBy,
            String publicLine) {

        CardText {
            topics = List.copyOf(topics);
        }
    }

    record MessageText(
            Dossier.Message.Kind kind,
            String text,
            @Nullable GiveBack why,
            @Nullable ColleagueId instead) {

        static MessageText of(Dossier.Message.Kind kind, String text) {
            return new MessageText(kind, text, null, null);
        }
    }

    /** What an advice took so far, by who writes it; null for nothing said. */
    record TimeText(@Nullable Integer minutes) {}

    record LessonText(String text, boolean requesterAgrees, boolean reviewerAgrees, boolean shared) {}

    /** A text as it lies there. */
    record Kept<T>(int seq, @Nullable ColleagueId author, T text, Instant at) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    OpinionTexts(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** Writes over what stood there. */
    void write(OpinionId request, Kind kind, int seq, @Nullable ColleagueId author, Object text, Instant now) {
        var sealed = vault.seal(vault.sharedKey(PURPOSE), place(request, kind, seq), json.writeValueAsString(text));
        jdbc.sql("""
                        insert into opinion_text (request, kind, seq, author, sealed, written_at)
                        values (:request, :kind, :seq, :author, :sealed, :now)
                        on duplicate key update
                          author = values(author), sealed = values(sealed), written_at = values(written_at)
                        """)
                .param("request", request.toString())
                .param("kind", kind.name())
                .param("seq", seq)
                .param("author", author == null ? null : author.toString())
                .param("sealed", sealed)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Adds a message behind the others; the request is locked by the caller. */
    void say(OpinionId request, @Nullable ColleagueId author, MessageText message, Instant now) {
        var seq = jdbc.sql("select coalesce(max(seq), 0) + 1 from opinion_text where request = ? and kind = ?")
                .params(request.toString(), Kind.MESSAGE.name())
                .query(Integer.class)
                .single();
        write(request, Kind.MESSAGE, seq, author, message, now);
    }

    <T> Optional<T> read(OpinionId request, Kind kind, int seq, Class<T> type) {
        return jdbc.sql("select sealed from opinion_text where request = ? and kind = ? and seq = ?")
                .params(request.toString(), kind.name(), seq)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(content -> vault.open(place(request, kind, seq), content))
                .map(text -> json.readValue(text, type));
    }

    /** In their order; those whose key is gone are left out. */
    <T> List<Kept<T>> all(OpinionId request, Kind kind, Class<T> type) {
        return jdbc
                .sql("select seq, author, sealed, written_at from opinion_text"
                        + " where request = ? and kind = ? order by seq")
                .params(request.toString(), kind.name())
                .query((row, _) -> new Sealed(
                        row.getInt(1),
                        row.getString(2),
                        row.getBytes(3),
                        row.getTimestamp(4).toInstant()))
                .list()
                .stream()
                .flatMap(row -> vault.open(place(request, kind, row.seq()), row.content()).stream()
                        .map(text -> new Kept<>(
                                row.seq(),
                                row.author() == null ? null : new ColleagueId(UUID.fromString(row.author())),
                                json.readValue(text, type),
                                row.at())))
                .toList();
    }

    /** The requests that have a text of this kind. */
    List<OpinionId> requestsWith(Kind kind) {
        return jdbc.sql("select distinct request from opinion_text where kind = ? order by request")
                .param(kind.name())
                .query((row, _) -> new OpinionId(UUID.fromString(row.getString(1))))
                .list();
    }

    /** The card texts of many requests, in one query. */
    Map<OpinionId, CardText> cards(Collection<OpinionId> requests) {
        return ofMany(requests, Kind.CARD, CardText.class);
    }

    /** What was asked in many requests, in one query. */
    Map<OpinionId, OpinionEntry> questions(Collection<OpinionId> requests) {
        return ofMany(requests, Kind.QUESTION, OpinionEntry.class);
    }

    private <T> Map<OpinionId, T> ofMany(Collection<OpinionId> requests, Kind kind, Class<T> type) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        return opened(
                jdbc.sql("select request, sealed from opinion_text where kind = :kind and request in (:requests)")
                        .param("kind", kind.name())
                        .param(
                                "requests",
                                requests.stream().map(OpinionId::toString).toList()),
                kind,
                type);
    }

    /**
     * The card texts of the requests that only this reader's own token opens, as a party or as one of the named readers:
     * those that moved last.
     */
    Map<OpinionId, CardText> cardsFor(ColleagueId reader, int most) {
        return opened(
                jdbc.sql("""
                                select t.request, t.sealed from opinion_audience a
                                join opinion_request r on r.id = a.request
                                join opinion_text t on t.request = r.id and t.kind = 'CARD'
                                where a.token = :token order by r.turn_since desc, r.id limit :most
                                """).param("token", Audience.colleague(reader).token()).param("most", most),
                Kind.CARD,
                CardText.class);
    }

    private <T> Map<OpinionId, T> opened(JdbcClient.StatementSpec asked, Kind kind, Class<T> type) {
        var texts = new LinkedHashMap<OpinionId, T>();
        asked.query((row, _) -> Map.entry(new OpinionId(UUID.fromString(row.getString(1))), row.getBytes(2)))
                .list()
                .forEach(found -> vault.open(place(found.getKey(), kind, 0), found.getValue())
                        .ifPresent(text -> texts.put(found.getKey(), json.readValue(text, type))));
        return texts;
    }

    private static String place(OpinionId request, Kind kind, int seq) {
        return "opinion|" + request + "|" + kind + "|" + seq;
    }

    private record Sealed(int seq, @Nullable String author, byte[] content, Instant at) {}
}
