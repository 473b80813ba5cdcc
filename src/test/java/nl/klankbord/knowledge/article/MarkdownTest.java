package nl.klankbord.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.knowledge.article.Markdown.Excess;
import nl.klankbord.knowledge.article.Markdown.Part;
import nl.klankbord.knowledge.article.Markdown.Picture;
import nl.klankbord.knowledge.article.Markdown.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    /** Every tag that may come out, with every attribute it may have. */
    private static final Pattern SAFE_TAG = Pattern.compile("</?(?:"
            + "p|hr ?/?|br ?/?|ul|ol|ol start=\"[0-9]{1,9}\"|li|blockquote|pre|code|em|strong|table|thead|tbody|tr|th|td"
            + "|h[2-6]|h[2-6] id=\"deel-[0-9]{1,5}\""
            + "|a href=\"(?:https?://|mailto:|HTTPS?://|MAILTO:)[^\"<>]*\" rel=\"noopener noreferrer nofollow\"|a"
            + "|img src=\"kennis/afbeeldingen/[0-9a-f-]{36}\" alt=\"[^\"<>]*\" ?/?"
            + ")>");

    private static final List<String> ALPHABET = List.of(
            "[",
            "]",
            "(",
            ")",
            "!",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "~",
            "<",
            ">",
            "> ",
            "- ",
            "1. ",
            "# ",
            "###### ",
            "\n",
            "\n\n",
            "|",
            "|-|-|\n",
            "\\",
            "&",
            "&#106;",
            "&lt;",
            "\"",
            "'",
            "=",
            ":",
            "//",
            "/",
            "?",
            "#",
            " ",
            "\t",
            "\u0000",
            "\u202e",
            "\ud800",
            "javascript:",
            "JaVaScRiPt:",
            "data:text/html,",
            "vbscript:",
            "http://",
            "https://a.example",
            "mailto:a@b.example",
            "kennis/afbeeldingen/",
            "<script>",
            "</script>",
            "<img src=x onerror=",
            "<a href=",
            "<svg onload=",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?",
            "style=",
            "onclick=",
            "[a]: ",
            "[a]",
            "![x](",
            "x",
            "é",
            "😀",
            "https://a.example/\" onmouseover=\"");

    private static Reading.Readable read(String text) {
        return (Reading.Readable) Markdown.read(text);
    }

    @Test
    void whatWritersUseIsShown() {
        var html = read("# Mandaat\n\nEen **besluit** en een *motivering*.\n\n- een\n- twee\n\n> citaat\n\n"
                        + "| Wat | Wie |\n|---|---|\n| Besluit | College |\n\n[Lees](https://wetten.example/x)")
                .html();
        assertThat(html)
                .contains(
                        "<h2 id=\"deel-1\">Mandaat</h2>",
                        "<strong>besluit</strong>",
                        "<em>motivering</em>",
                        "<li>een</li>")
                .contains("<blockquote>", "<th>Wat</th>", "<td>College</td>", "href=\"https://wetten.example/x\"")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void theEndOfALineIsOneForTheReader() {
        assertThat(read("Regel een\nRegel twee").html()).contains("<br />");
    }

    @Test
    void theHighestHeadingComesBelowTheTitleOfThePage() {
        assertThat(read("### Klein\n\n#### Kleiner").parts())
                .containsExactly(new Part(2, "Klein", "deel-1"), new Part(3, "Kleiner", "deel-2"));
        assertThat(read("# A\n\n###### B").parts()).extracting(Part::level).containsExactly(2, 6);
    }

    @Test
    void htmlStaysText() {
        var reading = read("<b>vet</b> <script>alert(1)</script>\n\n<div onclick=\"x\">blok</div>");
        assertThat(reading.html()).doesNotContain("<b>", "<script", "<div").contains("&lt;b&gt;", "blok");
        assertThat(reading.plain()).contains("vet", "blok");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html,x)",
                "[x](//evil.example)",
                "[x](/\\evil.example)",
                "[x](vbscript:x)",
                "[x](kennis/nieuw)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void otherLinksThanHttpAndMailLeadNowhere(String text) {
        assertThat(read(text).html()).doesNotContain("href");
    }

    @Test
    void picturesComeFromThePortalOnly() {
        var own = UUID.randomUUID().toString();
        assertThat(read(Markdown.picture(own, "Een stroomschema")).html())
                .contains("<img src=\"kennis/afbeeldingen/" + own + "\" alt=\"Een stroomschema\"");
        assertThat(read("![x](https://elders.example/a.png)").html()).doesNotContain("<img");
        assertThat(read("![x](kennis/afbeeldingen/../x)").html()).doesNotContain("<img");
        assertThat(read("![](https://elders.example/a.png)").pictures())
                .containsExactly(new Picture("https://elders.example/a.png", ""));
    }

    @Test
    void whatIsSaidOfAPictureCannotEndIt() {
        var picture = Markdown.picture(UUID.randomUUID().toString(), "a](javascript:x) [b\n\\");
        assertThat(read(picture).pictures()).hasSize(1).allMatch(Picture::isOwn);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "[".repeat(1_000_000),
                "[".repeat(Markdown.LONGEST),
                "![".repeat(Markdown.LONGEST / 2),
                "[a](".repeat(Markdown.LONGEST / 4),
                "> ".repeat(Markdown.LONGEST / 2),
                ">".repeat(Markdown.LONGEST),
                (">".repeat(50) + "a\n").repeat(700),
                "- ".repeat(Markdown.LONGEST / 2),
                "1) ".repeat(Markdown.LONGEST / 3),
                "*a **a ".repeat(Markdown.LONGEST / 7),
                "*a _b ".repeat(3_000) + " b_ a*".repeat(3_000),
                "**".repeat(5_000) + "x" + "**".repeat(5_000),
                "`".repeat(Markdown.LONGEST),
                Stream.iterate(1, n -> n + 1).limit(270).map("`"::repeat).reduce("", (a, b) -> a + "x" + b),
                "<!--".repeat(Markdown.LONGEST / 4),
                "<![CDATA[".repeat(Markdown.LONGEST / 9),
                "<a href=\"".repeat(Markdown.LONGEST / 9),
                "|".repeat(Markdown.LONGEST / 2) + "\n" + "-|".repeat(5_000),
                "|" + "a|".repeat(29) + "\n|" + "-|".repeat(29) + "\n" + "a\n".repeat(3_900),
                "[a]: http://x.example/" + "y".repeat(10_000) + "\n\n" + "[a] ".repeat(7_000),
                "\n".repeat(Markdown.LONGEST),
                "&".repeat(Markdown.LONGEST),
                "[^a]".repeat(10_000),
                "[a]: <".repeat(6_000),
                "\\".repeat(Markdown.LONGEST));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombCostsBoundedTimeAndMemory(String bomb) {
        var reading = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Markdown.read(bomb));
        if (reading instanceof Reading.Readable readable) {
            assertThat(readable.html().length()).isLessThan(12 * Markdown.LONGEST + 1_000);
        }
    }

    @Test
    void whatIsTooMuchIsSaidToBe() {
        assertThat(Markdown.read("x".repeat(Markdown.LONGEST + 1)))
                .isEqualTo(new Reading.Refused(Excess.CHARACTERS, Markdown.LONGEST));
        assertThat(Markdown.read("x\n".repeat(Markdown.MOST_LINES + 1)))
                .isEqualTo(new Reading.Refused(Excess.LINES, Markdown.MOST_LINES));
        assertThat(Markdown.read("|".repeat(40))).isEqualTo(new Reading.Refused(Excess.COLUMNS, Markdown.MOST_COLUMNS));
        assertThat(Markdown.read("> ".repeat(45) + "x")).isEqualTo(new Reading.Refused(Excess.DEPTH, Markdown.DEEPEST));
        assertThat(Markdown.read("*a ".repeat(45) + " b*".repeat(45)))
                .isEqualTo(new Reading.Refused(Excess.DEPTH, Markdown.DEEPEST));
    }

    /** Biased: letters alone never come near anything. */
    @Test
    void whateverIsTypedIsSafeToShow() {
        var random = new Random(7);
        for (var round = 0; round < 8_000; round++) {
            var text = new StringBuilder();
            for (var length = 1 + random.nextInt(40); length > 0; length--) {
                text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
            }
            if (Markdown.read(text.toString()) instanceof Reading.Readable readable) {
                var tags = Pattern.compile("<[^>]*>?").matcher(readable.html());
                while (tags.find()) {
                    assertThat(tags.group()).as(text.toString()).matches(SAFE_TAG);
                }
            }
        }
    }
}
