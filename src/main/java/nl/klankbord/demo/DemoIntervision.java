package nl.klankbord.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.brought.CaseEntry;
import nl.klankbord.intervision.meeting.PastMeeting;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.after.Question;
import nl.klankbord.intervision.programme.EnrolEntry;
import nl.klankbord.intervision.programme.FieldMix;
import nl.klankbord.intervision.programme.MeetingPlace;
import nl.klankbord.intervision.programme.PastProgramme;
import nl.klankbord.intervision.programme.PastProgramme.Enrolled;
import nl.klankbord.intervision.programme.ProgrammeEntry;

/** The intervision of the demonstration: one programme that is over, one that runs, and three on their way. */
final class DemoIntervision {

    /** Of so many people one can lead meetings. */
    private static final int LEADING = 4;

    /** What a working morning or afternoon is free for, in percent. */
    private static final int SUITS = 92;

    private static final int TOPICS = 3;
    private static final int ABSENT = 12;
    private static final int ANSWERS = 75;
    private static final int ERASE_DAYS = 14;

    private static final List<String> METHODS =
            List.of("incidentmethode", "vijf-stappen", "tien-stappen", "roddelmethode", "socratisch-gesprek");

    /** What a circle tells of a meeting. */
    private static final List<String> LINES = List.of(
            "Goed geoefend met doorvragen in plaats van adviseren.",
            "De stilte tussen de vragen bleek het nuttigst.",
            "Volgende keer eerder beginnen met de kern.",
            "Iedereen herkende iets van zichzelf.",
            "De methode paste goed, de tijd was krap.",
            "Veel gelachen, en toch iets moeilijks besproken.");

    private final List<Member> members;
    private final Function<String, Optional<TopicId>> topics;
    private final Instant now;
    private final Dice dice = Dice.of(DemoFilling.SEED + 2);
    private final Set<ColleagueId> busy = new LinkedHashSet<>();

    /**
     * @param members the network, demo accounts first
     * @param topics by what the vocabulary calls them
     */
    DemoIntervision(List<Member> members, Function<String, Optional<TopicId>> topics, Instant now) {
        this.members = List.copyOf(members);
        this.topics = topics;
        this.now = now;
    }

    /**
     * A programme, and when its circles meet.
     *
     * @param over whether everything was done with it
     */
    record Programme(PastProgramme past, boolean over, int firstDay, int rhythm, int meetings) {}

    List<Programme> all() {
        return WordLists.blocks("programmes.txt").stream().map(this::programme).toList();
    }

    private Programme programme(WordLists.Block block) {
        var over = block.text("state").equals("CLOSED");
        var meets = WordLists.split(block.text("meets"), ' ');
        var first = Integer.parseInt(meets.getFirst());
        var rhythm = Integer.parseInt(meets.getLast());
        var series = Integer.parseInt(block.text("series"));
        var people = people(block);
        var enrolled = IntStream.range(0, people.size())
                .mapToObj(at -> enrolled(people.get(at), at % LEADING == 0))
                .toList();
        var undecided = WordLists.split(block.text("undecided"), ' ').stream()
                .map(this::account)
                .map(Member::id)
                .collect(Collectors.toSet());
        return new Programme(
                new PastProgramme(
                        entry(block, first, rhythm, series),
                        account(block.text("by")).id(),
                        now.minus(Duration.ofDays(Integer.parseInt(block.text("made")))),
                        over ? ProgrammeState.RUNNING : ProgrammeState.valueOf(block.text("state")),
                        enrolled,
                        undecided),
                over,
                first,
                rhythm,
                series);
    }

    private ProgrammeEntry entry(WordLists.Block block, int first, int rhythm, int series) {
        var size = WordLists.split(block.text("size"), ' ');
        var begins = today().plusDays(first);
        return new ProgrammeEntry(
                block.title(),
                block.text("purpose"),
                members.stream().map(Member::partner).collect(Collectors.toSet()),
                WordLists.split(block.text("subjects"), ' ').stream()
                        .flatMap(term -> topics.apply(term).stream())
                        .collect(Collectors.toSet()),
                Integer.parseInt(size.getFirst()),
                Integer.parseInt(size.getLast()),
                3,
                3,
                2,
                series,
                Integer.parseInt(block.text("minutes")),
                rhythm / 7,
                begins,
                begins.plusDays((long) rhythm * series),
                FieldMix.valueOf(block.text("field")),
                ProgrammeEntry.Weights.USUAL,
                2,
                MeetingPlace.valueOf(block.text("place")),
                block.text("state").equals("ENROLMENT_OPEN") ? today().plusDays(20) : begins.minusDays(30),
                ERASE_DAYS,
                Set.of());
    }

    /** The accounts that are named, and others of all partners by turns; nobody is asked for two programmes that run. */
    private List<Member> people(WordLists.Block block) {
        var named = WordLists.split(block.text("with"), ' ').stream()
                .map(this::account)
                .toList();
        var others = new LinkedHashMap<PartnerId, List<Member>>();
        dice.shuffled(members).stream()
                .filter(member -> member.person().username() == null
                        && member.person().awayForDays() == null
                        && member.person().availableForIntervision()
                        && !busy.contains(member.id()))
                .sorted(Comparator.comparing(member -> member.person().partner()))
                .forEach(member -> others.computeIfAbsent(member.partner(), _ -> new ArrayList<>())
                        .add(member));
        var people = new ArrayList<>(named);
        var wanted = Integer.parseInt(block.text("people"));
        for (var turn = 0; people.size() < wanted; turn++) {
            for (var partner : others.values()) {
                if (turn < partner.size() && people.size() < wanted) {
                    people.add(partner.get(turn));
                }
            }
        }
        if (!block.text("state").equals("CLOSED")) {
            people.forEach(member -> busy.add(member.id()));
        }
        return people;
    }

    private Member account(String username) {
        return members.stream()
                .filter(member -> username.equals(member.person().username()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account " + username));
    }

    private Enrolled enrolled(Member member, boolean leads) {
        var knows = member.person().knows();
        var subjects = Subject.all().stream()
                .filter(subject -> knows.containsKey(subject.id()))
                .sorted(Comparator.comparing(subject -> knows.getOrDefault(subject.id(), 0), Comparator.reverseOrder()))
                .limit(TOPICS)
                .flatMap(subject -> topics.apply(subject.term()).stream())
                .collect(Collectors.toSet());
        var level = knows.values().stream().mapToInt(Integer::intValue).max().orElse(2);
        var days = EnumSet.noneOf(HalfDay.class);
        Stream.of(HalfDay.values())
                .filter(half -> member.person().workingDays().isEmpty()
                        || member.person().workingDays().contains(half.day()))
                .filter(_ -> dice.percent(SUITS))
                .forEach(days::add);
        return new Enrolled(
                member.id(),
                member.partner(),
                new EnrolEntry(
                        subjects,
                        level,
                        days,
                        leads || member.person().facilitator(),
                        dice.percent(60),
                        dice.pick(List.of(30, 45, 60)),
                        null));
    }

    /** The meetings of a circle as far as they have a date: on a half-day that all of them have. */
    List<PastMeeting> meetings(Programme programme, int number, List<ColleagueId> circle) {
        var shared = EnumSet.allOf(HalfDay.class);
        programme.past().enrolled().stream()
                .filter(one -> circle.contains(one.person()))
                .forEach(one -> shared.retainAll(one.entry().halfDays()));
        var half = shared.stream().findFirst().orElse(HalfDay.of(DayOfWeek.TUESDAY, true));
        var meetings = new ArrayList<PastMeeting>();
        for (var at = 0; at < dated(programme, number); at++) {
            meetings.add(meeting(programme, number, at, half, circle));
        }
        return meetings;
    }

    /** The last circle still looks for dates. */
    private static int dated(Programme programme, int number) {
        return programme.over() || number % 4 != 0 ? programme.meetings() : programme.meetings() / 2;
    }

    private PastMeeting meeting(Programme programme, int number, int at, HalfDay half, List<ColleagueId> circle) {
        var day = quiet(today().plusDays(programme.firstDay() + (long) programme.rhythm() * at + number % 3 * 3L))
                .with(TemporalAdjusters.nextOrSame(half.day()));
        var from = half.isMorning() ? LocalTime.of(9, 30) : LocalTime.of(13, 30);
        var slot = new Slot(day, from, from.plusMinutes(programme.past().entry().minutes()));
        var over = slot.ends().isBefore(now);
        return new PastMeeting(
                slot,
                programme.past().entry().place() == MeetingPlace.ONLINE,
                over ? METHODS.get((number + at) % METHODS.size()) : "",
                over && slot.ends().isBefore(now.minus(Duration.ofDays(7))) ? dice.pick(LINES) : "",
                circle.stream().filter(_ -> dice.percent(ABSENT)).collect(Collectors.toSet()));
    }

    /** Not around the turn of the year. */
    private static LocalDate quiet(LocalDate day) {
        return day.getDayOfYear() > 350 || day.getDayOfYear() < 5 ? day.plusDays(21) : day;
    }

    /** What those who answered thought of a meeting. */
    Map<ColleagueId, Map<Question, Integer>> answers(List<ColleagueId> circle) {
        var answers = new LinkedHashMap<ColleagueId, Map<Question, Integer>>();
        circle.stream().filter(_ -> dice.percent(ANSWERS)).forEach(who -> {
            var scores = new EnumMap<Question, Integer>(Question.class);
            for (var question : Question.values()) {
                scores.put(question, dice.between(3, Question.BEST));
            }
            answers.put(who, scores);
        });
        return answers;
    }

    /** A case, and who brings it. */
    record Brought(ColleagueId bringer, CaseEntry entry) {}

    /** The cases that members bring to the circle in which they are. */
    List<Brought> cases() {
        return WordLists.blocks("cases.txt").stream()
                .map(block -> new Brought(
                        account(block.text("by")).id(),
                        new CaseEntry(
                                block.title(), block.text("situation"), block.text("tried"), block.text("question"))))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, WorkingDays.HERE);
    }
}
