package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Download;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.opinion.Dossier.Reading.What;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A dossier as one file, to be stored in the own case system: all that was written, readable anywhere, and the files. */
@Service
@PermitAll
public class OpinionExport {

    private static final String PAGE = "dossier.html";
    private static final String FOLDER = "bijlagen/";

    private final OpinionRepository repository;
    private final Dossiers dossiers;
    private final DossierPage page;
    private final Attachments attachments;
    private final Files files;
    private final ReadingLog readings;
    private final OpinionTime time;

    OpinionExport(
            OpinionRepository repository,
            Dossiers dossiers,
            DossierPage page,
            Attachments attachments,
            Files files,
            ReadingLog readings,
            OpinionTime time) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.page = page;
        this.attachments = attachments;
        this.files = files;
        this.readings = readings;
        this.time = time;
    }

    /** The dossier as this person may see it, in Dutch; empty when that is not all of it. Logged as a download. */
    @Transactional
    public Optional<Download> dossier(OpinionId id, Actor actor) {
        var now = time.now();
        return repository
                .findById(id.value())
                .filter(request -> request.sightOf(Hand.of(actor)).reaches(Sight.DOSSIER))
                .map(request -> {
                    readings.note(request, What.DOWNLOADED, actor, now);
                    var ready = attachments.of(id).stream()
                            .filter(StoredFile::isReady)
                            .toList();
                    var written = page.of(dossiers.dossier(request, actor, now), ready, now.now());
                    // Its title would tell in a folder of downloads what the request is about.
                    var name = "dossier-" + id.toString().substring(0, 8) + ".zip";
                    return new Download(name, "application/zip", -1, out -> write(written, ready, out));
                });
    }

    private void write(String written, List<StoredFile> ready, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(PAGE));
        zip.write(written.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        var names = new HashSet<String>();
        for (var file : ready) {
            zip.putNextEntry(new ZipEntry(FOLDER + unique(file.name(), names)));
            files.writeTo(file.id(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The second "plan.pdf" is "plan (2).pdf", also where capitals do not count. */
    private static String unique(String name, HashSet<String> names) {
        var dot = name.lastIndexOf('.');
        var unique = name;
        for (var number = 2; !names.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }
        return unique;
    }
}
