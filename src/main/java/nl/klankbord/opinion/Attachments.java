package nl.klankbord.opinion;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.Actor;
import nl.klankbord.files.FileId;
import nl.klankbord.files.FileOwner;
import nl.klankbord.files.FileState;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of requests. How many there are stands beside the request, so that adding one does not outdate its form. */
@Component
class Attachments {

    static final String KIND = "opinion-request";

    private final Files files;
    private final JdbcClient jdbc;

    Attachments(Files files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    static FileOwner owner(OpinionId request) {
        return new FileOwner(KIND, request.value());
    }

    List<StoredFile> of(OpinionId request) {
        return files.of(owner(request));
    }

    boolean anyHeld(OpinionId request) {
        return of(request).stream().anyMatch(file -> file.state() == FileState.QUARANTINED);
    }

    /** Looks at names and text of all files; the text of one of them is in memory. */
    GateReport look(OpinionId request, GateAnswers answers) {
        return of(request).stream()
                .filter(StoredFile::isReady)
                .map(file -> look(file, answers))
                .reduce(new GateReport(List.of()), GateReport::and);
    }

    GateReport look(StoredFile file, GateAnswers answers) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(file.name(), file.name()));
        pieces.add(new Piece(file.name(), files.text(file.id())));
        return PersonalDataGate.look(pieces, answers);
    }

    void count(OpinionId request, int more) {
        jdbc.sql("update opinion_request set attachments = attachments + ? where id = ?")
                .params(more, request.toString())
                .update();
    }

    void remove(OpinionId request, FileId file) {
        files.remove(file);
        count(request, -1);
    }

    /** Answers which there were; they can be taken back for a while. */
    List<FileId> letGo(OpinionId request) {
        return files.letGo(owner(request));
    }

    void takeBack(List<FileId> letGo, OpinionId request, Actor actor) {
        count(request, files.takeBack(letGo, owner(request), actor));
    }

    void removeAll(OpinionId request) {
        files.removeAll(owner(request));
    }
}
