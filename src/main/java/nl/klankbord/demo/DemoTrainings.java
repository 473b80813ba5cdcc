package nl.klankbord.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.partners.Room;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.CourseEntry;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.LessonEntry;
import nl.klankbord.training.Level;
import nl.klankbord.training.PastTraining;
import nl.klankbord.training.PastTraining.Comer;
import nl.klankbord.training.attendance.Presence;
import nl.klankbord.training.evaluation.EvaluationQuestion;
import nl.klankbord.training.evaluation.EvaluationSheet;

/** The trainings of the demonstration: two years of them, over all partners, and what is still to come. */
final class DemoTrainings {

    private static final int HOUR = 60;
    private static final int HUNDRED = 100;

    /** The day before which seats are set aside, and the one on which is told whether it goes on, before the first lesson. */
    private static final int RELEASE = 14;

    private static final int DECISION = 7;
    private static final int EARLY_DECISION = 24;

    private final List<Member> members;
    private final Map<PartnerId, List<Room>> rooms;
    private final Function<String, PartnerId> partners;
    private final Instant now;
    private final List<Subject> subjects = Subject.all();
    private final Dice dice = Dice.of(DemoFilling.SEED);

    /** @param members the network, demo accounts first */
    DemoTrainings(
            List<Member> members, Map<PartnerId, List<Room>> rooms, Function<String, PartnerId> partners, Instant now) {
        this.members = List.copyOf(members);
        this.rooms = Map.copyOf(rooms);
        this.partners = partners;
        this.now = now;
    }

    /** A course of the list, and what was and will be given of it. */
    record Given(CourseEntry entry, Member maker, List<Function<CourseId, PastTraining>> editions) {}

    List<Given> all() {
        return WordLists.blocks("trainings.txt").stream().map(this::given).toList();
    }

    private Given given(WordLists.Block block) {
        var subject = subject(block);
        var trainer = trainer(block, subject);
        var editions = block.list("given").stream()
                .map(one -> WordLists.split(one, ' '))
                .map(one -> edition(
                        block,
                        Integer.parseInt(one.getFirst()),
                        partners.apply(one.get(1)),
                        trainer,
                        !one.getLast().equals("draft"),
                        dice.split()))
                .toList();
        return new Given(course(block, subject), trainer, editions);
    }

    private static CourseEntry course(WordLists.Block block, Subject subject) {
        var line = WordLists.split(block.text("line"), '|');
        return new CourseEntry(
                block.title(),
                block.text("description"),
                block.text("goals"),
                block.text("audience"),
                List.of(subject.term()),
                Level.valueOf(block.text("level")),
                line.isEmpty() ? "" : line.getFirst(),
                line.isEmpty() ? 0 : Integer.parseInt(line.getLast()),
                Integer.parseInt(block.text("pe")) * HOUR);
    }

    private Member trainer(WordLists.Block block, Subject subject) {
        return members.stream()
                .filter(member -> block.text("by").equals(member.person().username()))
                .findFirst()
                .orElseGet(() -> members.stream()
                        .filter(member -> member.person().awayForDays() == null
                                && member.person().username() == null)
                        .max(Comparator.comparing(
                                        (Member member) -> member.person().trainer())
                                .thenComparing(member -> member.person().knows().getOrDefault(subject.id(), 0))
                                .thenComparing(member -> member.person().externalId()))
                        .orElseThrow());
    }

    private Function<CourseId, PastTraining> edition(
            WordLists.Block block, int days, PartnerId organiser, Member trainer, boolean published, Dice dice) {
        var lessons = lessons(block, days, organiser);
        var begins = lessons.getFirst().start().toLocalDate();
        var planned = begins.minusDays(dice.between(70, 110))
                .atTime(9, 30)
                .atZone(WorkingDays.HERE)
                .toInstant();
        // What is to come within months was planned already, however far ahead it is.
        var plannedAt = planned.isBefore(now.minus(Duration.ofDays(5))) ? planned : now.minus(Duration.ofDays(5));
        var cost = WordLists.split(block.text("cost"), '|');
        int seats = Integer.parseInt(block.text("seats"));
        var quotas = quotas(seats, days);
        var comers = comers(block, days, plannedAt, lessons, trainer, dice);
        return course -> new PastTraining(
                new EditionEntry(
                        course,
                        organiser,
                        List.of(trainer.id()),
                        null,
                        Set.copyOf(quotas.keySet()),
                        lessons,
                        seats,
                        Integer.parseInt(block.text("minimum")),
                        quotas,
                        begins.minusDays(RELEASE),
                        begins.minusDays(block.text("quiet").equals("yes") ? EARLY_DECISION : DECISION),
                        new BigDecimal(cost.getFirst()),
                        CostRule.valueOf(cost.getLast()),
                        null,
                        block.text("approval").equals("yes"),
                        EditionEntry.CANCEL_DAYS),
                trainer.id(),
                plannedAt,
                published,
                published ? comers : List.of());
    }

    /** What is long past had no seats set aside any more. */
    private Map<PartnerId, Integer> quotas(int seats, int days) {
        var all = rooms.keySet();
        var quotas = new HashMap<PartnerId, Integer>();
        all.forEach(partner -> quotas.put(partner, days < RELEASE ? seats : seats / all.size()));
        return quotas;
    }

    private List<LessonEntry> lessons(WordLists.Block block, int days, PartnerId organiser) {
        var lessons = WordLists.split(block.text("lessons"), '|');
        var hours = WordLists.split(block.text("hours"), '-');
        boolean online = block.text("online").equals("yes");
        var room = rooms.getOrDefault(organiser, List.of()).stream().findFirst().orElse(null);
        var day = LocalDate.ofInstant(now, WorkingDays.HERE).plusDays(days);
        var entries = new ArrayList<LessonEntry>();
        for (int left = Integer.parseInt(lessons.getFirst()); left > 0; left--) {
            day = WorkingDays.national().onOrAfter(day);
            entries.add(new LessonEntry(
                    day.atTime(LocalTime.parse(hours.getFirst())),
                    day.atTime(LocalTime.parse(hours.getLast())),
                    online || room == null ? "" : room.place(),
                    online ? "https://overleg.example/" + block.text("subject") : "",
                    online || room == null ? null : room.id().value()));
            day = day.plusDays(Long.parseLong(lessons.getLast()));
        }
        return entries;
    }

    private List<Comer> comers(
            WordLists.Block block, int days, Instant plannedAt, List<LessonEntry> lessons, Member trainer, Dice dice) {
        var course = new Course(block, days, plannedAt, lessons, dice);
        return course.comers(trainer);
    }

    /** Who came forward for one edition, and what became of it. */
    private final class Course {

        private final WordLists.Block block;
        private final int days;
        private final Instant from;
        private final Instant until;
        private final boolean past;
        private final Dice dice;
        private final List<Comer> comers = new ArrayList<>();

        Course(WordLists.Block block, int days, Instant plannedAt, List<LessonEntry> lessons, Dice dice) {
            this.block = block;
            this.days = days;
            this.from = plannedAt;
            var begins = lessons.getFirst().start().atZone(WorkingDays.HERE).toInstant();
            var ends = lessons.getLast().end().atZone(WorkingDays.HERE).toInstant();
            this.past = ends.isBefore(now);
            this.until = begins.isBefore(now) ? begins.minus(Duration.ofDays(8)) : now.minus(Duration.ofHours(30));
            this.dice = dice;
        }

        List<Comer> comers(Member trainer) {
            int seats = Integer.parseInt(block.text("seats"));
            int minimum = Integer.parseInt(block.text("minimum"));
            boolean full = block.text("full").equals("yes") && days > 0 && days < RELEASE;
            int most = past ? dice.between(minimum, seats) : toCome(seats, minimum, full);
            var asked = new HashSet<>(Set.of(trainer.id()));
            int number = 0;
            for (var member : dice.shuffled(members)) {
                if (comers.size() == most) {
                    break;
                }
                if (member.person().username() == null
                        && member.person().awayForDays() == null
                        && asked.add(member.id())) {
                    comers.add(comer(member, moment(number++, most), false));
                }
            }
            accounts(full);
            return comers;
        }

        private int toCome(int seats, int minimum, boolean full) {
            if (full) {
                return seats + 2;
            }
            return block.text("quiet").equals("yes")
                    ? minimum - 2
                    : Math.max(2, seats * (90 - Math.min(days, 80)) / 100);
        }

        /** What the demo accounts find: a seat that came free, a manager who has not decided, and what they went to. */
        private void accounts(boolean full) {
            var employee = account("medewerker");
            if (full && days == 10) {
                // First of who wait, and somebody cancelled this morning.
                int seats = Integer.parseInt(block.text("seats"));
                comers.add(comer(employee, comers.get(seats).at().minusSeconds(HOUR), false));
                var goes = comers.getFirst();
                comers.set(0, comer(goes, now.minus(Duration.ofHours(5))));
            } else if (!past && block.text("approval").equals("yes")) {
                comers.add(comer(employee, until.minus(Duration.ofDays(6)), true));
            } else if (past && days > -100 && !block.text("line").isEmpty()) {
                comers.add(comer(employee, from.plus(Duration.ofDays(2)), false));
            }
        }

        private Member account(String username) {
            return members.stream()
                    .filter(member -> username.equals(member.person().username()))
                    .findFirst()
                    .orElseThrow();
        }

        private Instant moment(int number, int of) {
            return from.plus(Duration.between(from, until).multipliedBy(number).dividedBy(of));
        }

        private Comer comer(Member member, Instant at, boolean awaits) {
            boolean withdraws = !awaits
                    && member.person().username() == null
                    && !block.text("full").equals("yes")
                    && dice.percent(6)
                    && at.plus(Duration.ofDays(6)).isBefore(until);
            return new Comer(member.id(), member.partner(), at, withdraws ? at.plus(Duration.ofDays(4)) : null, awaits);
        }

        private Comer comer(Comer one, Instant withdrawnAt) {
            return new Comer(one.person(), one.partner(), one.at(), withdrawnAt, false);
        }
    }

    /** Something that people would like to learn. */
    record Wish(String topic, String line, Map<ColleagueId, PartnerId> wanting, Instant madeAt) {}

    List<Wish> wishes() {
        return WordLists.blocks("learning-wishes.txt").stream()
                .map(block -> {
                    var wanting = new HashMap<ColleagueId, PartnerId>();
                    var first = members.stream()
                            .filter(member ->
                                    block.text("from").equals(member.person().username()))
                            .findFirst();
                    first.ifPresent(member -> wanting.put(member.id(), member.partner()));
                    if (first.isEmpty()) {
                        join(wanting, block.text("from"), 1);
                    }
                    for (var more : block.list("with")) {
                        var parts = WordLists.split(more, ' ');
                        join(wanting, parts.getFirst(), Integer.parseInt(parts.getLast()));
                    }
                    return new Wish(
                            subject(block).term(),
                            block.title(),
                            wanting,
                            now.minus(Duration.ofDays(Long.parseLong(block.text("age")))));
                })
                .toList();
    }

    private void join(Map<ColleagueId, PartnerId> wanting, String partner, int number) {
        dice.shuffled(members).stream()
                .filter(member -> member.person().username() == null
                        && member.person().partner().equals(partner)
                        && !wanting.containsKey(member.id()))
                .limit(number)
                .forEach(member -> wanting.put(member.id(), member.partner()));
    }

    private Subject subject(WordLists.Block block) {
        return subjects.stream()
                .filter(each -> each.id().equals(block.text("subject")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No subject " + block.text("subject")));
    }

    /** Who was not there all the time. */
    Map<ColleagueId, Presence> absences(List<ColleagueId> placed) {
        var absences = new HashMap<ColleagueId, Presence>();
        for (var person : placed) {
            int rolled = isAccount(person) ? HUNDRED : dice.below(HUNDRED);
            if (rolled < 4) {
                absences.put(person, Presence.NO_SHOW);
            } else if (rolled < 9) {
                absences.put(person, Presence.EXCUSED);
            } else if (rolled < 13) {
                absences.put(person, Presence.PARTLY);
            }
        }
        return absences;
    }

    private boolean isAccount(ColleagueId person) {
        return members.stream()
                .anyMatch(
                        member -> member.id().equals(person) && member.person().username() != null);
    }

    /** What some of them thought of it. */
    Map<ColleagueId, EvaluationSheet> opinions(List<ColleagueId> placed) {
        var remarks = WordLists.lines("evaluations.txt");
        var opinions = new HashMap<ColleagueId, EvaluationSheet>();
        for (var person : placed) {
            if (dice.percent(70)) {
                var words = new HashMap<EvaluationQuestion, String>();
                if (dice.percent(40)) {
                    words.put(EvaluationQuestion.DONE_RIGHT, dice.pick(remarks));
                }
                opinions.put(
                        person,
                        new EvaluationSheet(
                                Map.of(
                                        EvaluationQuestion.RIGHT_THING, dice.between(3, 5),
                                        EvaluationQuestion.DONE_RIGHT, dice.between(3, 5),
                                        EvaluationQuestion.TOGETHER, dice.between(2, 5)),
                                words));
            }
        }
        return opinions;
    }
}
