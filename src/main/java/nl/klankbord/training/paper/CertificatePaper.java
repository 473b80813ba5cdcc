package nl.klankbord.training.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.PaperTemplate;
import nl.klankbord.base.paper.Sender;

/**
 * A certificate as it is handed out: every text in its place and in its language.
 *
 * @param language of the words, as an HTML language tag
 * @param sender the partner that organised the training
 * @param kind what this is: "Certificaat"
 * @param took between the name and the title: "nam deel aan de training"
 * @param title of the course
 * @param facts when, how long, with whom
 * @param check where anybody can see whether it is real
 */
public record CertificatePaper(
        String language,
        Sender sender,
        String kind,
        String person,
        String took,
        String title,
        List<Fact> facts,
        Check check) {

    private static final PaperTemplate PAGE = PaperTemplate.of("training/certificate.html");

    public CertificatePaper {
        facts = List.copyOf(facts);
    }

    /**
     * Where anybody can see whether it is real.
     *
     * @param heading "Controleer dit certificaat"
     * @param how a sentence
     * @param link the whole address
     * @param picture what the code beside it is, for who does not see it
     */
    public record Check(String heading, String how, String link, String picture) {}

    /** Writes the whole document. */
    public void write(OutputStream out) throws IOException {
        var code = QrCodeImage.of(check.link());
        PAGE.write(new Filling(this, sender, code), Set.of(code), out);
    }

    /** What the template asks for. */
    private record Filling(CertificatePaper paper, Sender sender, String code) {}
}
