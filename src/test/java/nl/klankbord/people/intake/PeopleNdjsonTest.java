package nl.klankbord.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleNdjsonTest {

    @Test
    void whatIsNotToldIsLeftOpen() {
        var said = ReadPeople.ndjson(
                        "\ufeff{\"externalId\":\" 7 \",\"name\":\"Jan\",\"about\":null,\"iets\":{}}\r\n\r\n")
                .only();

        assertThat(said.externalId()).isEqualTo(" 7 ");
        assertThat(said.about()).isNull();
        assertThat(said.jobTitle()).isNull();
        assertThat(said.expertise()).isNull();
        assertThat(said.trainer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nee",
                "[]",
                "{\"externalId\":\"7\"",
                "{\"externalId\":\"7\",\"name\":\"Jan\"} {}",
                "{\"externalId\":\"7\",\"externalId\":\"8\",\"name\":\"Jan\"}",
                "{\"externalId\":7,\"name\":\"Jan\"}",
                "{\"externalId\":\"\\u0000\",\"name\":\"Jan\"}",
                "{\"externalId\":\"7\",\"name\":\"\\u202e\"}",
                "{\"externalId\":\"7\",\"name\":\"Jan\",\"trainer\":\"ja\"}",
                "{\"externalId\":\"7\",\"name\":\"Jan\",\"projects\":[1]}",
                "{\"externalId\":\"7\",\"name\":\"Jan\",\"expertise\":\"veel\"}",
                "{\"externalId\":\"7\",\"name\":\"Jan\",\"expertise\":[{\"topic\":\"x\"}]}",
                "{\"externalId\":\"7\",\"name\":\"Jan\",\"expertise\":[{\"topic\":\"x\",\"level\":2.5}]}",
                "{\"externalId\":\"7\",\"name\":\"Jan\",\"expertise\":[{\"topic\":\" \",\"level\":2}]}"
            })
    void whatIsWrongIsToldWithItsLine(String line) {
        var read = ReadPeople.ndjson("\n" + line);

        assertThat(read.people()).isEmpty();
        assertThat(read.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.line())
                .isEqualTo(2));
    }

    @Test
    void aLineOfTenMillionCharactersIsNoneAndTheNextOneCounts() {
        var read = ReadPeople.ndjson(
                "{\"externalId\":\"" + "a".repeat(10_000_000) + "\"}\n{\"externalId\":\"8\",\"name\":\"Bea\"}");

        assertThat(read.messages()).containsExactly("1 : Deze regel is langer dan 200.000 tekens.");
        assertThat(read.people()).extracting(Said::line).containsExactly(2);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        var bytes = "{\"externalId\":\"7\",\"name\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ReadPeople.ndjson(new ByteArrayInputStream(bytes)).messages())
                .containsExactly("1 : Deze regel is geen tekst in UTF-8.");
    }

    @Test
    void linesAreTheSameHoweverTheyArrive() {
        var random = new Random(3);
        var parts = List.of("{", "}", "\"", ":", "externalId", "name", "\n", "\r\n", "é", "😀", "[", ",", "\\", "7");
        for (var time = 0; time < 2_000; time++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(40); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            var drops = new ByteArrayInputStream(bytes) {
                @Override
                public int read(byte[] target, int offset, int length) {
                    return super.read(target, offset, Math.min(length, 3));
                }
            };

            assertThat(ReadPeople.ndjson(drops)).isEqualTo(ReadPeople.ndjson(text.toString()));
        }
    }
}
