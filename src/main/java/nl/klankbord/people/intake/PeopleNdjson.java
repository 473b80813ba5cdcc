package nl.klankbord.people.intake;

import java.io.IOException;
import java.io.InputStream;
import nl.klankbord.base.ImportFaults;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People as lines of JSON. */
final class PeopleNdjson {

    static final int LONGEST_LINE = 200_000;
    private static final long MOST_BYTES = 500_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PeopleNdjson() {}

    static void read(InputStream in, Reading reading) throws IOException {
        var lines = new Lines(in, LONGEST_LINE);
        for (var line = lines.next(); line != null && reading.goesOn(); line = lines.next()) {
            if (lines.bytes() > MOST_BYTES) {
                reading.faults().add(line.number(), "", "people.import.too-large", MOST_BYTES / 1_000_000);
                return;
            }
            if (line.flaw() != null) {
                flaw(line, line.flaw(), reading.faults());
            } else if (!line.text().isBlank()) {
                person(line, reading);
            }
        }
    }

    private static void flaw(Lines.Line line, Lines.Flaw flaw, ImportFaults faults) {
        switch (flaw) {
            case TOO_LONG -> faults.add(line.number(), "", "people.import.line-too-long", LONGEST_LINE);
            case NOT_UTF8 -> faults.add(line.number(), "", "people.import.not-utf8");
        }
    }

    private static void person(Lines.Line line, Reading reading) {
        try {
            if (JSON.readTree(line.text()) instanceof JsonNode node && node.isObject()) {
                reading.take(new JsonRow(line.number(), node, reading.faults()));
            } else {
                reading.faults().add(line.number(), "", "people.import.not-an-object");
            }
        } catch (JacksonException e) {
            reading.faults().add(line.number(), "", "people.import.not-json");
        }
    }
}
