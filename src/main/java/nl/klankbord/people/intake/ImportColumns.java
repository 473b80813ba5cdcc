package nl.klankbord.people.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the columns of tables mean: guessed by their names, and remembered as the current actor chose it before. */
@Service
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
public class ImportColumns {

    private static final int MOST_WORDS = 200;
    private static final TypeReference<Map<String, Optional<PersonField>>> CHOICES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final CurrentActor currentActor;
    private final Texts texts;
    private final Clock clock;

    ImportColumns(JdbcTemplate jdbc, JsonMapper json, CurrentActor currentActor, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentActor = currentActor;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The start of a table.
     *
     * @param header the words above its columns
     * @param samples the first rows
     * @param columns what the columns most likely mean
     * @param faults why it cannot be read, when it cannot
     */
    public record Table(List<String> header, List<List<String>> samples, Columns columns, List<Fault> faults) {

        public Table {
            header = List.copyOf(header);
            samples = List.copyOf(samples);
            faults = List.copyOf(faults);
        }
    }

    /** Reads the start of a table about this partner's people. */
    @Transactional(readOnly = true)
    public Table read(InputStream in, @Nullable PartnerId partner, Locale language) {
        var faults = new ImportFaults(texts, language);
        try {
            var start = PeopleCsv.start(in, faults);
            return new Table(
                    start.header(), start.samples(), Columns.guess(start.header(), remembered(partner)), faults.list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Optional<PersonField>> remembered(@Nullable PartnerId partner) {
        return jdbc
                .queryForList(
                        "select mapping from people_import_columns where owner = ? and partner = ?",
                        String.class,
                        owner().toString(),
                        key(partner))
                .stream()
                .findFirst()
                .map(choices -> json.readValue(choices, CHOICES))
                .orElse(Map.of());
    }

    /** Keeps what the columns mean, for the next time that the current actor imports people of this partner. */
    @Transactional
    public void remember(@Nullable PartnerId partner, List<String> header, Columns columns) {
        var choices = new HashMap<>(remembered(partner));
        for (var i = 0; i < header.size(); i++) {
            var word = Columns.key(header.get(i));
            if (choices.size() < MOST_WORDS || choices.containsKey(word)) {
                choices.put(word, columns.meanings().get(i));
            }
        }
        jdbc.update(
                "insert into people_import_columns (owner, partner, mapping, saved_at) values (?, ?, ?, ?)"
                        + " on duplicate key update mapping = values(mapping), saved_at = values(saved_at)",
                owner().toString(),
                key(partner),
                json.writeValueAsString(choices),
                Timestamp.from(clock.instant()));
    }

    private UUID owner() {
        return currentActor.get().colleague().value();
    }

    private static String key(@Nullable PartnerId partner) {
        return (partner == null ? Scope.NONE : partner).toString();
    }
}
