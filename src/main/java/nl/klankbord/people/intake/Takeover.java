package nl.klankbord.people.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a colleague by what an organisation says of them. Name, job and department are the organisation's: they
 * are always taken. Headline, story, projects, languages and what somebody may be asked for are taken as long as they are
 * empty, or still what an earlier import put there; once the person wrote something else, that stays. So it is with
 * expertise: lines that the person declared or took over stay as they are, what the person took away does not come
 * back, and of the organisation's own lines those that are named no longer go, unless a colleague confirmed them. What
 * the file does not tell stays.
 */
final class Takeover {

    private static final Map<Intent, PersonField> INTENTS = new EnumMap<>(Map.of(
            Intent.SECOND_OPINION, PersonField.SECOND_OPINION,
            Intent.INTERVISION, PersonField.INTERVISION,
            Intent.TEACH, PersonField.TRAINER));

    private final Map<String, TopicId> topics;
    private final boolean shared;
    private final Instant now;

    /**
     * @param topics by the words that the file has for them
     * @param shared whether everyone sees the imported lines. What the network's administrator shared before stays shared:
     *     an import does not narrow it
     */
    Takeover(Map<String, TopicId> topics, boolean shared, Instant now) {
        this.topics = topics;
        this.shared = shared;
        this.now = now;
    }

    /** How a colleague will stand, and which fields then show otherwise; fingerprints may differ when none does. */
    record Outcome(Standing after, List<String> fields) {

        Outcome {
            fields = List.copyOf(fields);
        }
    }

    Outcome of(Said said, Standing before) {
        return new Run(said, before).outcome();
    }

    private final class Run {

        private final Said said;
        private final Standing before;
        private final Standing.Imported imported;
        private final List<String> fields = new ArrayList<>();

        Run(Said said, Standing before) {
            this.said = said;
            this.before = before;
            this.imported = before.imported() == null ? Standing.Imported.NOTHING : before.imported();
        }

        Outcome outcome() {
            var names = names();
            var job = organisations(PersonField.JOB_TITLE, said.jobTitle(), before.jobTitle());
            var department = organisations(PersonField.DEPARTMENT, said.department(), before.department());
            var headline = persons(PersonField.HEADLINE, said.headline(), before.headline(), imported.headline(), "");
            var about = persons(PersonField.ABOUT, said.about(), before.about(), imported.about(), "");
            var projects = persons(
                    PersonField.PROJECTS, said.projects(), before.projects(), imported.projects(), List.<String>of());
            var languages = persons(
                    PersonField.LANGUAGES,
                    said.languages(),
                    before.languages(),
                    imported.languages(),
                    List.<String>of());
            var intents = intents();
            var expertise = expertise();
            if (before.leftOn() != null) {
                fields.add(PersonField.PARTNER.inJson());
            }
            return new Outcome(
                    new Standing(
                            before.id(),
                            before.version(),
                            before.externalId(),
                            before.partner(),
                            names ? said.givenName() : before.givenName(),
                            names ? said.infix() : before.infix(),
                            names ? said.familyName() : before.familyName(),
                            job,
                            department,
                            headline.value(),
                            about.value(),
                            projects.value(),
                            languages.value(),
                            intents.value(),
                            null,
                            expertise,
                            new Standing.Imported(
                                    headline.print(),
                                    about.print(),
                                    projects.print(),
                                    languages.print(),
                                    intents.print(),
                                    said.expertise() == null ? imported.topics() : named())),
                    fields);
        }

        /** Whether the name is another; compared letter by letter. */
        private boolean names() {
            var other = !said.givenName().equals(before.givenName())
                    || !Objects.equals(said.infix(), before.infix())
                    || !said.familyName().equals(before.familyName());
            if (other) {
                fields.add(PersonField.NAME.inJson());
            }
            return other;
        }

        private String organisations(PersonField field, @Nullable String wanted, String stands) {
            if (wanted == null || wanted.equals(stands)) {
                return stands;
            }
            fields.add(field.inJson());
            return wanted;
        }

        private <T> Kept<T> persons(
                PersonField field, @Nullable T wanted, T stands, @Nullable String print, T nothing) {
            var ownHand = print == null ? !stands.equals(nothing) : !print.equals(print(stands));
            if (wanted == null || ownHand) {
                return new Kept<>(stands, print);
            }
            if (!wanted.equals(stands)) {
                fields.add(field.inJson());
            }
            return new Kept<>(wanted, print(wanted));
        }

        /** Only what the file can tell of; the person's other intents are not touched. */
        private Kept<List<Intent>> intents() {
            var wanted = new HashSet<>(before.intents());
            var told = false;
            for (var intent : INTENTS.keySet()) {
                var says = says(intent);
                told |= says != null;
                if (Boolean.TRUE.equals(says)) {
                    wanted.add(intent);
                } else if (Boolean.FALSE.equals(says)) {
                    wanted.remove(intent);
                }
            }
            var stands = tellable(before.intents());
            var print = imported.intents();
            var ownHand = print == null ? !stands.isEmpty() : !print.equals(print(stands));
            if (!told || ownHand) {
                return new Kept<>(before.intents(), print);
            }
            INTENTS.forEach((intent, field) -> {
                if (wanted.contains(intent) != before.intents().contains(intent)) {
                    fields.add(field.inJson());
                }
            });
            return new Kept<>(List.copyOf(wanted), print(tellable(wanted)));
        }

        private @Nullable Boolean says(Intent intent) {
            return switch (intent) {
                case SECOND_OPINION -> said.secondOpinion();
                case INTERVISION -> said.intervision();
                case TEACH -> said.trainer();
                default -> null;
            };
        }

        private Map<UUID, Standing.Line> expertise() {
            if (said.expertise() == null) {
                return before.expertise();
            }
            var wanted = wanted();
            var lines = new HashMap<UUID, Standing.Line>();
            before.expertise().forEach((topic, line) -> {
                var stays = line.origin() == ExpertiseOrigin.OWN || line.retired();
                if (stays) {
                    lines.put(topic, line);
                } else if (wanted.get(topic) instanceof Said.Topic told) {
                    lines.put(topic, line.renamed(told, shared || line.shared(), now));
                } else if (line.confirmedByColleague() || !imported.topics().contains(topic)) {
                    lines.put(topic, line);
                }
            });
            wanted.forEach((topic, told) -> {
                var takenAway = imported.topics().contains(topic);
                if (!before.expertise().containsKey(topic) && !takenAway) {
                    lines.put(topic, Standing.Line.named(told, shared, now));
                }
            });
            if (!lines.equals(before.expertise())) {
                fields.add(PersonField.EXPERTISE.inJson());
            }
            return lines;
        }

        /** Two words for one topic are one line, of the highest level. */
        private Map<UUID, Said.Topic> wanted() {
            var wanted = new HashMap<UUID, Said.Topic>();
            for (var line : Objects.requireNonNull(said.expertise())) {
                wanted.merge(topic(line), line, (first, second) -> second.level() > first.level() ? second : first);
            }
            return wanted;
        }

        private UUID topic(Said.Topic line) {
            return Objects.requireNonNull(topics.get(line.topic()), "every word was looked up")
                    .value();
        }

        private List<UUID> named() {
            return List.copyOf(wanted().keySet());
        }
    }

    /** A value, with the fingerprint of what an import put there. */
    private record Kept<T>(T value, @Nullable String print) {}

    private static Set<Intent> tellable(Iterable<Intent> intents) {
        var tellable = new TreeSet<Intent>();
        intents.forEach(intent -> {
            if (INTENTS.containsKey(intent)) {
                tellable.add(intent);
            }
        });
        return tellable;
    }

    /** Short and the same for the same text, without telling it. */
    private static String print(Object value) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
