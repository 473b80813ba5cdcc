package nl.klankbord.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.klankbord.people.ProfileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleCsvTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aTableOfAPersonnelSystemIsUnderstood() {
        var said = ReadPeople.csv("""
                        Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;Functie;Afdeling;Expertise;Talen;Second opinion
                        007;Jan;van den;Berg;Jurist;Ruimte;omgevingsplan:4|grafrechten:basis:nog niet lang;Nederlands, Pools;ja
                        """).only();

        assertThat(said.externalId()).isEqualTo("007");
        assertThat(List.of(said.givenName(), said.infix(), said.familyName()))
                .containsExactly("Jan", "van den", "Berg");
        assertThat(said.jobTitle()).isEqualTo("Jurist");
        assertThat(said.department()).isEqualTo("Ruimte");
        assertThat(said.expertise())
                .containsExactly(
                        new Said.Topic("omgevingsplan", 4, ""), new Said.Topic("grafrechten", 1, "nog niet lang"));
        assertThat(said.languages()).containsExactly("Nederlands", "Pools");
        assertThat(said.secondOpinion()).isTrue();
        assertThat(said.about()).isNull();
        assertThat(said.partner()).isEqualTo(ReadPeople.ZUNDERT);
        assertThat(said.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"externalId,name\n1,Zoë\n", "externalId;name\r\n1;Zoë", "id\tnaam\n1\tZoë\n", "id|naam\n1|Zoë\n"
            })
    void everyUsualSeparatorAndEncodingIsSeen(String table) {
        for (var bytes : List.of(
                table.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_16BE),
                table.getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(WINDOWS))) {
            assertThat(ReadPeople.csv(bytes, null).only().familyName()).isEqualTo("Zoë");
        }
    }

    @Test
    void windowsIsSeenHoweverLateItsFirstAccentComes() {
        var people = new StringBuilder("id;naam\n");
        for (var i = 0; i < 20_000; i++) {
            people.append(i).append(";Jansen\n");
        }
        people.append("x;Zoë\n");

        assertThat(ReadPeople.csv(people.toString(), WINDOWS).people().getLast().familyName())
                .isEqualTo("Zoë");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "id",
                "naam\nJan\n",
                "id;functie\n1;jurist\n",
                "id;naam\n1;\"Jan\n",
                "id;naam\n1,Jan\n",
                "id;naam;functie\n1;Jan\n",
                "id;naam\n1;Jan;jurist\n",
                "id;naam\n;Jan\n",
                "id;naam\n1;=HYPERLINK(A1)\n",
                "id;naam;expertise\n1;Jan;omgevingsplan\n",
                "id;naam;expertise\n1;Jan;omgevingsplan:6\n",
                "id;naam;trainer\n1;Jan;misschien\n",
                "id;naam;partner\n1;Jan;Nergenshuizen\n",
                "id;naam;partner\n1;Jan;Rucphen\n",
                "PK\u0003\u0004rest"
            })
    void whatIsWrongIsToldWithItsLine(String table) {
        var read = ReadPeople.csv(table);

        assertThat(read.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.message()).isNotBlank();
        });
        assertThat(read.people()).isEmpty();
    }

    @Test
    void aSecondColumnOfTheSameNameIsLeftAsideUnlessChosen() {
        var columns = Columns.guess(List.of("id", "naam", "id", "expertise", "expertise"), Map.of());

        assertThat(columns.meanings())
                .containsExactly(
                        Optional.of(PersonField.EXTERNAL_ID),
                        Optional.of(PersonField.NAME),
                        Optional.empty(),
                        Optional.of(PersonField.EXPERTISE),
                        Optional.of(PersonField.EXPERTISE));
    }

    @Test
    void tenMillionCharactersInOneCellEndInOneMessage() throws IOException {
        for (var quote : List.of("", "\"")) {
            var start = ("id;naam\n1;Jan\n2;" + quote).getBytes(StandardCharsets.UTF_8);
            InputStream endless = new InputStream() {
                private int left = 10_000_000;

                @Override
                public int read() {
                    return left-- > 0 ? 'a' : -1;
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    var number = Math.min(left, length);
                    Arrays.fill(target, offset, offset + number, (byte) 'a');
                    left -= number;
                    return number == 0 ? -1 : number;
                }
            };
            try (var in = new SequenceInputStream(new ByteArrayInputStream(start), endless)) {
                var read = ReadPeople.csv(in, null);
                assertThat(read.faults()).hasSize(1);
                assertThat(read.faults().getFirst().line()).isEqualTo(3);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadWhateverStandsInIt() {
        var alphabet =
                new String[] {"=", "+", "-", "@", ";", ",", "\"", "\r\n", "\n", "\t", "'", "a", "B", "é", "€", " ", "😀"
                };
        var encodings = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        var separators = new char[] {';', ',', '\t', '|'};
        var random = new Random(11);
        for (var time = 0; time < 1_000; time++) {
            var text = new StringBuilder("x");
            for (var i = random.nextInt(8); i > 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            var table = new StringWriter();
            try (var writer = CsvWriter.builder()
                    .fieldSeparator(separators[random.nextInt(separators.length)])
                    .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                    .build(table)) {
                writer.writeRecord("externalId", "name", "about");
                writer.writeRecord("7", "Jan", text.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }

            var encoding = encodings.get(random.nextInt(encodings.size()));
            var said =
                    ReadPeople.csv(("\ufeff" + table).getBytes(encoding), null).only();

            assertThat(said.about()).isEqualTo(ProfileText.lines(text.toString()));
        }
    }

    @Test
    void nothingBreaksTheReader() {
        var alphabet = "=+-@;,|\"\r\n\t'a1é\u0000\ufeff\u202e:".getBytes(StandardCharsets.UTF_8);
        var random = new Random(13);
        for (var time = 0; time < 2_000; time++) {
            var out = new ByteArrayOutputStream();
            out.writeBytes("id;naam;expertise\n1;Jan;a:1\n".getBytes(StandardCharsets.UTF_8));
            for (var i = random.nextInt(60); i > 0; i--) {
                out.write(random.nextInt(20) == 0 ? random.nextInt(256) : alphabet[random.nextInt(alphabet.length)]);
            }
            var bytes = out.toByteArray();

            var read = ReadPeople.csv(bytes, null);

            assertThat(read.people().size() + read.faults().size()).isPositive();
        }
    }
}
