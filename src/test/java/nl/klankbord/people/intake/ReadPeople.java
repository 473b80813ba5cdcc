package nl.klankbord.people.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import org.jspecify.annotations.Nullable;

/** People as a file tells of them, for Zundert unless a line says otherwise, read without a database. */
record ReadPeople(List<Said> people, List<Fault> faults) {

    static final PartnerId ZUNDERT = new PartnerId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final PartnerId RUCPHEN = new PartnerId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final Texts TEXTS = new Texts();

    /** How a file is read. */
    private interface Reader {
        void read(Reading reading) throws IOException;
    }

    static ReadPeople csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static ReadPeople csv(String text, Charset encoding) {
        return csv(text.getBytes(encoding), null);
    }

    static ReadPeople csv(byte[] bytes, @Nullable Columns columns) {
        return csv(new ByteArrayInputStream(bytes), columns);
    }

    static ReadPeople csv(InputStream in, @Nullable Columns columns) {
        return read(reading -> PeopleCsv.read(in, columns, reading));
    }

    static ReadPeople ndjson(String text) {
        return ndjson(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static ReadPeople ndjson(InputStream in) {
        return read(reading -> PeopleNdjson.read(in, reading));
    }

    private static ReadPeople read(Reader reader) {
        var people = new ArrayList<Said>();
        var faults = new ImportFaults(TEXTS, Texts.DUTCH);
        var scope = new Scope(Map.of("zundert", ZUNDERT, "rucphen", RUCPHEN), Set.of(ZUNDERT), ZUNDERT);
        var reading = new Reading(scope, faults, people::addAll);
        try {
            reader.read(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.end();
        return new ReadPeople(people, faults.list());
    }

    List<String> messages() {
        return faults.stream()
                .map(fault -> fault.line() + " " + fault.field() + ": " + fault.message())
                .toList();
    }

    Said only() {
        if (people.size() != 1 || !faults.isEmpty()) {
            throw new AssertionError(people.size() + " people, " + messages());
        }
        return people.getFirst();
    }
}
