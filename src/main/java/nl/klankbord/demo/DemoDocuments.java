package nl.klankbord.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.paper.PaperTemplate;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.knowledge.document.DocumentArchive;
import nl.klankbord.knowledge.document.DocumentEntry;
import nl.klankbord.knowledge.document.PastDocument;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.web.util.HtmlUtils;

/** The documents of the demonstration, made into files when it is filled: a few of each kind. */
final class DemoDocuments {

    /** One part of a document, below its heading; in a PDF a page. */
    record Part(String heading, String text) {}

    private final List<Member> members;
    private final Vocabulary topics;
    private final Instant now;

    /** @param members the network, demo accounts first */
    DemoDocuments(List<Member> members, Vocabulary topics, Instant now) {
        this.members = List.copyOf(members);
        this.topics = topics;
        this.now = now;
    }

    void fill(DocumentArchive archive) {
        if (archive.isEmpty()) {
            archive.register(WordLists.blocks("documents.txt").stream()
                    .map(this::document)
                    .toList());
        }
    }

    private PastDocument document(WordLists.Block block) {
        var owner = members.stream()
                .filter(member -> block.text("by").equals(member.person().username()))
                .findFirst()
                .orElseThrow();
        return new PastDocument(
                block.text("file"),
                content(block),
                new DocumentEntry(block.title(), block.text("summary"), topics(block)),
                owner.partner(),
                owner.id(),
                now.minus(Duration.ofDays(Integer.parseInt(block.text("days")))));
    }

    private Set<TopicId> topics(WordLists.Block block) {
        return block.list("topics").stream()
                .flatMap(name -> topics.byTerm(name).stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
    }

    private static byte[] content(WordLists.Block block) {
        var parts = parts(block.text("text"));
        var file = block.text("file");
        if (file.endsWith(".pdf")) {
            return pdf(block.title(), parts);
        }
        return file.endsWith(".odt")
                ? odt(block.title(), parts)
                : text(block.title(), parts).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        for (var part : WordLists.split(text, '§')) {
            if (!part.isEmpty()) {
                var end = part.indexOf(". ");
                parts.add(new Part(part.substring(0, end), part.substring(end + 2)));
            }
        }
        return parts;
    }

    private static byte[] pdf(String title, List<Part> parts) {
        var out = new ByteArrayOutputStream();
        try {
            PaperTemplate.of("demo/document.html").write(Map.of("title", title, "parts", parts), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(String title, List<Part> parts) {
        return parts.stream()
                .map(part -> "## " + part.heading() + "\n\n" + part.text() + "\n\n")
                .collect(Collectors.joining("", "# " + title + "\n\n", ""));
    }

    private static byte[] odt(String title, List<Part> parts) {
        var body = parts.stream()
                .map(part -> "<text:h text:outline-level=\"2\">" + HtmlUtils.htmlEscape(part.heading(), "UTF-8")
                        + "</text:h><text:p>" + HtmlUtils.htmlEscape(part.text(), "UTF-8") + "</text:p>")
                .collect(Collectors.joining());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body>
                      <office:text><text:h text:outline-level="1">%s</text:h>%s</office:text></office:body>
                    </office:document-content>
                    """.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), body));
            entry(zip, "META-INF/manifest.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                      <manifest:file-entry manifest:full-path="/"
                        manifest:media-type="application/vnd.oasis.opendocument.text"/>
                      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                    </manifest:manifest>
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
