package nl.klankbord.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.klankbord.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Content and text of files, piece by piece: of a file that comes in or goes out one piece is in memory. */
@Component
class FileBytes {

    /** Bytes of a piece; sealed it stays below one MiB. */
    static final int PIECE = 1024 * 1024 - 256;

    static final String PURPOSE = "files";

    /** What of a file. */
    enum Part {
        CONTENT,
        TEXT
    }

    private final JdbcClient jdbc;
    private final Vault vault;

    FileBytes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Writes until the stream ends; each piece is there at once, unless the caller has a transaction. */
    void write(FileId file, Part part, InputStream in) throws IOException {
        var piece = in.readNBytes(PIECE);
        for (var seq = 0; piece.length > 0; seq++) {
            var sealed = vault.sealBytes(vault.sharedKey(PURPOSE), place(file, part, seq), piece);
            jdbc.sql("insert into file_piece (file, part, seq, sealed) values (?, ?, ?, ?)")
                    .params(file.toString(), part.name(), seq, sealed)
                    .update();
            piece = in.readNBytes(PIECE);
        }
    }

    /** Writes everything to the stream; fails when a piece was changed, moved or lost its key. */
    void copy(FileId file, Part part, OutputStream out) throws IOException {
        var pieces = jdbc.sql("select count(*) from file_piece where file = ? and part = ?")
                .params(file.toString(), part.name())
                .query(Integer.class)
                .single();
        for (var seq = 0; seq < pieces; seq++) {
            out.write(piece(file, part, seq));
        }
    }

    /** Everything at once; for what is known to be small. */
    byte[] read(FileId file, Part part) {
        var out = new ByteArrayOutputStream();
        try {
            copy(file, part, out);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written outside memory", e);
        }
        return out.toByteArray();
    }

    void forget(FileId file, Part part) {
        jdbc.sql("delete from file_piece where file = ? and part = ?")
                .params(file.toString(), part.name())
                .update();
    }

    private byte[] piece(FileId file, Part part, int seq) {
        return jdbc.sql("select sealed from file_piece where file = ? and part = ? and seq = ?")
                .params(file.toString(), part.name(), seq)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(kept -> vault.openBytes(place(file, part, seq), kept))
                .orElseThrow(() -> new IllegalStateException("A piece of file " + file + " does not open"));
    }

    static String place(FileId file, Part part, int seq) {
        return "file|" + file + "|" + part + "|" + seq;
    }
}
