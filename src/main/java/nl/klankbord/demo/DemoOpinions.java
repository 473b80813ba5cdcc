package nl.klankbord.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceEntry.Certainty;
import nl.klankbord.opinion.AdviceEntry.Conclusion;
import nl.klankbord.opinion.Closing;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.DecisionGround;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.PastOpinion;
import nl.klankbord.opinion.Visibility;
import org.jspecify.annotations.Nullable;

/** The requests for an opinion of the demonstration, of the last year and in every state. */
final class DemoOpinions {

    /** Days in which a request that is closed went from question to end. */
    private static final int COURSE = 16;

    /** How somebody of the network is known in the portal. */
    record Member(DemoColleague person, ColleagueId id, PartnerId partner) {}

    private final List<Member> members;
    private final Instant now;
    private final Map<ColleagueId, Integer> asked = new HashMap<>();

    /** @param members the network, demo accounts first */
    DemoOpinions(List<Member> members, Instant now) {
        this.members = List.copyOf(members);
        this.now = now;
    }

    List<PastOpinion> all() {
        var subjects = Subject.all();
        var opinions = new ArrayList<PastOpinion>();
        for (var block : WordLists.blocks("opinions.txt")) {
            var title = WordLists.split(block.title(), '|');
            var subject = subjects.stream()
                    .filter(each -> each.id().equals(block.text("subject")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No subject " + block.text("subject")));
            opinions.add(opinion(block, OpinionState.valueOf(title.get(0)), requester(title.get(1), subject), subject));
        }
        return opinions;
    }

    private Member requester(String who, Subject subject) {
        return members.stream()
                .filter(member -> who.equals(member.person().username()))
                .findFirst()
                .orElseGet(() -> members.stream()
                        .filter(member -> member.person().username() == null
                                && member.person().partner().equals(who)
                                && !member.person().knows().containsKey(subject.id()))
                        .skip(asked.size() % 7)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Nobody at " + who)));
    }

    private PastOpinion opinion(WordLists.Block block, OpinionState state, Member requester, Subject subject) {
        var age = Duration.ofDays(Long.parseLong(block.text("age")));
        var made = now.minus(age.isZero() ? Duration.ofMinutes(150) : age);
        var course = new Course(block, requester, subject, made, state);
        course.run();
        return new PastOpinion(
                requester.id(), requester.partner(), made, entry(block, subject, made, state), course.steps);
    }

    private OpinionEntry entry(WordLists.Block block, Subject subject, Instant made, OpinionState state) {
        var wanted = state == OpinionState.EXPIRED ? made.plus(Duration.ofDays(10)) : made.plus(Duration.ofDays(28));
        return new OpinionEntry(
                block.text("title"),
                block.text("question"),
                block.text("view"),
                OpinionType.valueOf(block.text("type")),
                block.text("in"),
                block.text("out"),
                LocalDate.ofInstant(wanted, WorkingDays.HERE),
                List.of(subject.term()),
                Visibility.valueOf(block.text("visibility")),
                block.text("line"),
                block.text("type").equals("SECOND_OPINION") ? DecisionGround.UNKNOWN : DecisionGround.NO,
                List.of(),
                state == OpinionState.PEER_CHECK,
                true,
                GateAnswers.none());
    }

    /** Somebody of another partner who knows the subject, whom few asked yet. */
    private Member expert(WordLists.Block block, Member requester, Subject subject, @Nullable Member besides) {
        var named = members.stream()
                .filter(member ->
                        block.text("to").equals(String.valueOf(member.person().username())))
                .findFirst();
        return named.orElseGet(() -> members.stream()
                .filter(member ->
                        member.person().username() == null && member.person().awayForDays() == null)
                .filter(member ->
                        !member.person().partner().equals(requester.person().partner()))
                .filter(member -> member != besides && asked.getOrDefault(member.id(), 0) == 0)
                .max(Comparator.comparingInt(
                                (Member member) -> member.person().knows().getOrDefault(subject.id(), 0))
                        .thenComparing(member -> member.person().externalId()))
                .orElseThrow());
    }

    /** What happened to one request, step by step, evenly over its time. */
    private final class Course {

        private final WordLists.Block block;
        private final Member requester;
        private final Subject subject;
        private final Instant made;
        private final OpinionState state;
        private final List<PastOpinion.Step> steps = new ArrayList<>();
        private final Duration pause;

        Course(WordLists.Block block, Member requester, Subject subject, Instant made, OpinionState state) {
            this.block = block;
            this.requester = requester;
            this.subject = subject;
            this.made = made;
            this.state = state;
            var span = Duration.between(made, now);
            var course = Duration.ofDays(COURSE);
            // The longest course has eight steps.
            this.pause = (span.compareTo(course) > 0 ? course : span).dividedBy(9);
        }

        void run() {
            if (state == OpinionState.DRAFT) {
                return;
            }
            take(requester, new OpinionMove.Submit());
            switch (state) {
                case QUEUED -> take(requester, new OpinionMove.Queue());
                case WITHDRAWN -> {
                    take(requester, new OpinionMove.Queue());
                    take(requester, new OpinionMove.Withdraw());
                }
                case EXPIRED -> take(requester, new OpinionMove.Queue());
                case CLAIMED -> {
                    take(requester, new OpinionMove.Queue());
                    take(chosen(), new OpinionMove.Claim());
                }
                case SUBMITTED -> {}
                default -> inHand(chosen());
            }
        }

        private Member chosen() {
            var expert = expert(block, requester, subject, null);
            asked.merge(expert.id(), 1, Integer::sum);
            return expert;
        }

        private void inHand(Member reviewer) {
            take(requester, new OpinionMove.Offer(reviewer.id()));
            if (state == OpinionState.OFFERED) {
                return;
            }
            take(reviewer, new OpinionMove.Accept(Declaration.free(), null));
            if (state == OpinionState.ACCEPTED) {
                return;
            }
            take(reviewer, new OpinionMove.Start());
            if (state == OpinionState.NEEDS_INFO) {
                take(reviewer, new OpinionMove.AskInfo("Kun je zeggen welke stukken je al hebt bekeken?"));
                return;
            }
            if (state == OpinionState.IN_REVIEW) {
                write(reviewer, new OpinionMove.AskInfo("Mag ik ook de bijlagen gebruiken?"));
                take(requester, new OpinionMove.Answer("Ja, die zijn geanonimiseerd."));
                return;
            }
            if (state == OpinionState.PEER_CHECK) {
                var checker = expert(block, requester, subject, reviewer);
                write(reviewer, new OpinionMove.AskCheck(checker.id()));
                return;
            }
            write(
                    reviewer,
                    new OpinionMove.Deliver(
                            60 + 30 * (steps.size() + block.text("title").length() % 5)));
            if (state == OpinionState.CLOSED) {
                take(requester, new OpinionMove.Close(closing()));
            }
        }

        private Closing closing() {
            var uptake = Uptake.values()[block.text("title").length() % 3];
            return new Closing(
                    uptake,
                    uptake == Uptake.ADOPTED ? "" : "Niet alles past bij ons, maar het hielp om scherp te kijken.",
                    new Scores(4 + block.text("view").length() % 2, 4, 5),
                    "Dank je wel, hier kan ik mee verder.");
        }

        private void take(Member by, OpinionMove move) {
            add(by, move, null);
        }

        private void write(Member by, OpinionMove move) {
            add(
                    by,
                    move,
                    new AdviceEntry(
                            block.text("question"),
                            block.text("in") + ", zoals het is aangeleverd.",
                            block.text("out") + ". Daar heb ik niet naar gekeken.",
                            block.text("advice"),
                            Conclusion.values()[block.text("title").length() % 3],
                            "Bespreek dit met een collega die de situatie kent.",
                            Certainty.FAIR,
                            "Eigen ervaring en de stukken die je meestuurde."));
        }

        private void add(Member by, OpinionMove move, @Nullable AdviceEntry advice) {
            steps.add(new PastOpinion.Step(
                    made.plus(pause.multipliedBy(steps.size())), by.id(), by.partner(), move, advice));
        }
    }
}
