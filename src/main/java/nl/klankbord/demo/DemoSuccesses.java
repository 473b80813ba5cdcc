package nl.klankbord.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.knowledge.question.QuestionEntry;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessOrigin;
import nl.klankbord.knowledge.success.Successes;

/** The successes and open questions of the demonstration: two years of them, over all partners. */
final class DemoSuccesses {

    private final List<Member> members;
    private final Function<String, PartnerId> partners;
    private final Instant now;
    private int turn;

    /** @param members the network, demo accounts first */
    DemoSuccesses(List<Member> members, Function<String, PartnerId> partners, Instant now) {
        this.members = List.copyOf(members);
        this.partners = partners;
        this.now = now;
    }

    List<Successes.Past> successes() {
        return WordLists.blocks("successes.txt").stream().map(this::success).toList();
    }

    private Successes.Past success(WordLists.Block block) {
        var with = block.list("with").stream().map(partners).toList();
        var gains = block.list("gain");
        var month = YearMonth.from(now.atZone(WorkingDays.HERE)).minusMonths(Long.parseLong(block.text("months")));
        var author = author(block, with.getFirst());
        return new Successes.Past(
                new SuccessEntry(
                        block.title(),
                        block.text("story"),
                        block.text("personal"),
                        IntStream.range(0, with.size())
                                .mapToObj(at -> new SuccessEntry.Gain(with.get(at), gains.get(at)))
                                .toList(),
                        Set.of(),
                        false,
                        block.text("figure"),
                        block.text("source"),
                        SuccessOrigin.valueOf(block.text("origin")),
                        month,
                        List.of(block.text("topic"))),
                author.partner(),
                author.id(),
                month.atEndOfMonth().atTime(16, 0).atZone(WorkingDays.HERE).toInstant());
    }

    List<Questions.Past> questions() {
        return WordLists.blocks("open-questions.txt").stream()
                .map(block -> {
                    var asker =
                            author(block, members.get(DemoAccounts.COUNT + 1).partner());
                    var answerer =
                            author(block, members.get(DemoAccounts.COUNT + 2).partner());
                    return new Questions.Past(
                            new QuestionEntry(block.title(), block.text("text"), List.of(block.text("topic"))),
                            asker.partner(),
                            asker.id(),
                            now.minus(Duration.ofDays(Long.parseLong(block.text("days")))),
                            block.text("answer").isEmpty() ? null : answerer.id(),
                            block.text("answer"));
                })
                .toList();
    }

    /** Who is named, else the next colleague of that partner without an account. */
    private Member author(WordLists.Block block, PartnerId of) {
        var there = members.stream()
                .filter(member -> member.partner().equals(of) && member.person().username() == null)
                .toList();
        return members.stream()
                .filter(member -> block.text("by").equals(member.person().username()))
                .findFirst()
                .orElseGet(() -> there.get(turn++ % there.size()));
    }
}
