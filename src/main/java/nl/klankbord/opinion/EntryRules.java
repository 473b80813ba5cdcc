package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.PersonalDataGate;
import nl.klankbord.gate.Piece;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Reason;
import nl.klankbord.people.ProfileText;
import nl.klankbord.vocabulary.Vocabulary;

/** What a question must look like before it is handed in; lengths are in characters, the others in number. */
public final class EntryRules {

    public static final int TITLE = 150;
    public static final int QUESTION = 1_000;
    public static final int VIEW = 20_000;
    public static final int SCOPE = 5_000;
    public static final int PUBLIC_LINE = 250;
    public static final int TOPICS = 10;
    public static final int INVOLVED = 30;
    public static final int NAME = 200;
    public static final int REASON = 1_000;

    private final List<Flaw> flaws = new ArrayList<>();

    private EntryRules() {}

    /** The entry in the form in which it is kept. */
    static OpinionEntry tidied(OpinionEntry entry) {
        var answers = entry.answers();
        return new OpinionEntry(
                ProfileText.line(entry.title()),
                ProfileText.lines(entry.question()),
                ProfileText.lines(entry.ownView()),
                entry.type(),
                ProfileText.lines(entry.scopeIn()),
                ProfileText.lines(entry.scopeOut()),
                entry.wantedBy(),
                ProfileText.list(entry.topics()),
                entry.visibility(),
                ProfileText.line(entry.publicLine()),
                entry.ground(),
                ProfileText.list(entry.involved()),
                entry.fourEyes(),
                entry.coordinatorMayOffer(),
                new GateAnswers(
                        answers.notBsn().stream()
                                .map(said -> new NotBsn(ProfileText.line(said.number()), ProfileText.line(said.what())))
                                .toList(),
                        answers.anonymised(),
                        ProfileText.line(answers.reason()),
                        answers.recipients()));
    }

    /**
     * What in it looks like personal data. "It must stay, for these people only" holds for what these people alone read, so
     * not for what stands on a public card.
     */
    static GateReport look(OpinionEntry entry) {
        var said = entry.answers();
        var ofCard = entry.visibility() == Visibility.NAMED_ONLY
                ? said
                : new GateAnswers(said.notBsn(), said.anonymised(), "", Set.of());
        return PersonalDataGate.look(content(entry), said).and(PersonalDataGate.look(card(entry), ofCard));
    }

    private static List<Piece> content(OpinionEntry entry) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("title", entry.title()));
        pieces.add(new Piece("question", entry.question()));
        pieces.add(new Piece("ownView", entry.ownView()));
        pieces.add(new Piece("scopeIn", entry.scopeIn()));
        pieces.add(new Piece("scopeOut", entry.scopeOut()));
        entry.involved().forEach(name -> pieces.add(new Piece("involved", name)));
        return pieces;
    }

    private static List<Piece> card(OpinionEntry entry) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("publicLine", entry.publicLine()));
        entry.topics().forEach(topic -> pieces.add(new Piece("topics", topic)));
        return pieces;
    }

    /** Everything that is wrong with a tidied entry by itself, in the order of the form. */
    static List<Flaw> flaws(OpinionEntry entry, LocalDate today) {
        var rules = new EntryRules();
        rules.atMost("title", 0, entry.title(), TITLE);
        rules.required("question", entry.question(), QUESTION);
        rules.required("ownView", entry.ownView(), VIEW);
        rules.present("type", entry.type() != null);
        rules.required("scopeIn", entry.scopeIn(), SCOPE);
        rules.required("scopeOut", entry.scopeOut(), SCOPE);
        rules.wantedBy(entry, today);
        rules.topics(entry);
        rules.atMost("publicLine", 0, entry.publicLine(), PUBLIC_LINE);
        rules.present("ground", entry.ground() != null);
        rules.list("involved", entry.involved(), INVOLVED, NAME);
        rules.atMost("answers", 0, entry.answers().reason(), REASON);
        if (entry.visibility() == Visibility.OPEN_NETWORK
                && !entry.answers().recipients().isEmpty()) {
            rules.flaw("visibility", Reason.NEVER_OPEN_WITH_RECIPIENTS);
        }
        return List.copyOf(rules.flaws);
    }

    private void wantedBy(OpinionEntry entry, LocalDate today) {
        present("wantedBy", entry.wantedBy() != null);
        if (entry.wantedBy() != null && entry.wantedBy().isBefore(today)) {
            flaw("wantedBy", Reason.IN_THE_PAST);
        }
    }

    private void topics(OpinionEntry entry) {
        present("topics", !entry.topics().isEmpty());
        list("topics", entry.topics(), TOPICS, NAME);
        for (var row = 0; row < entry.topics().size(); row++) {
            var topic = entry.topics().get(row);
            if (topic.length() <= NAME && !Vocabulary.isTerm(topic)) {
                flaws.add(new Flaw("topics", row, Reason.NOT_A_TOPIC, 0));
            }
        }
    }

    private void list(String field, List<String> texts, int most, int length) {
        if (texts.size() > most) {
            flaws.add(new Flaw(field, 0, Reason.TOO_MANY, most));
        }
        for (var row = 0; row < texts.size(); row++) {
            atMost(field, row, texts.get(row), length);
        }
    }

    private void required(String field, String text, int length) {
        present(field, !text.isEmpty());
        atMost(field, 0, text, length);
    }

    private void present(String field, boolean there) {
        if (!there) {
            flaw(field, Reason.EMPTY);
        }
    }

    private void atMost(String field, int row, String text, int length) {
        if (text.length() > length) {
            flaws.add(new Flaw(field, row, Reason.TOO_LONG, length));
        }
    }

    private void flaw(String field, Reason reason) {
        flaws.add(new Flaw(field, 0, reason, 0));
    }
}
