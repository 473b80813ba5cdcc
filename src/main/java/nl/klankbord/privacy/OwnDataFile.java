package nl.klankbord.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klankbord.base.Download;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Attached;
import nl.klankbord.base.PersonalRecord.Word;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Somebody's data in one file: {@code gegevens.html} to read, {@code gegevens.json} for a program, and files beside them. */
@Component
class OwnDataFile {

    private static final String FILES = "bestanden/";

    private final OwnDataPage page;
    private final ObjectMapper json;

    OwnDataFile(OwnDataPage page, ObjectMapper json) {
        this.page = page;
        this.json = json;
    }

    Download of(String name, List<Chapter> chapters, Instant at, Locale language) {
        var attached = attached(chapters);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "gegevens.html", page.of(name, chapters, at, language).getBytes(StandardCharsets.UTF_8));
            put(zip, "gegevens.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree(chapters, at)));
            for (var number = 0; number < attached.size(); number++) {
                put(
                        zip,
                        FILES + (number + 1) + "-" + attached.get(number).fileName(),
                        attached.get(number).content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download("klankbord-gegevens.zip", "application/zip", bytes.size(), bytes::writeTo);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static List<Attached> attached(List<Chapter> chapters) {
        var all = new ArrayList<Attached>();
        chapters.stream()
                .flatMap(chapter -> chapter.groups().stream())
                .flatMap(group -> group.records().stream())
                .flatMap(about -> about.fields().stream())
                .forEach(field -> collect(field.value(), all));
        return all;
    }

    private static void collect(Object value, List<Attached> into) {
        switch (value) {
            case Attached file -> into.add(file);
            case Collection<?> more -> more.forEach(one -> collect(one, into));
            default -> {}
        }
    }

    private static Map<String, Object> tree(List<Chapter> chapters, Instant at) {
        var data = new LinkedHashMap<String, Object>();
        for (var chapter : chapters) {
            var kinds = new LinkedHashMap<String, Object>();
            for (var group : chapter.groups()) {
                kinds.put(
                        group.name(),
                        group.records().stream().map(OwnDataFile::tree).toList());
            }
            data.put(chapter.module(), kinds);
        }
        var whole = new LinkedHashMap<String, Object>();
        whole.put("madeAt", at.toString());
        whole.put("data", data);
        return whole;
    }

    private static Map<String, Object> tree(PersonalRecord about) {
        var fields = new LinkedHashMap<String, Object>();
        about.fields().forEach(field -> fields.put(field.name(), plain(field.value())));
        return fields;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Word word -> word.code();
            case Attached file -> file.fileName();
            case Number number -> number;
            case Boolean yes -> yes;
            case Collection<?> all -> all.stream().map(OwnDataFile::plain).toList();
            default -> value.toString();
        };
    }
}
