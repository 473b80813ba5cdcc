package nl.klankbord.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.knowledge.article.ArticleEntry;
import nl.klankbord.knowledge.article.PastArticle;

/** The articles of the demonstration, written by those who know most of their subject. */
final class DemoArticles {

    private final List<Member> members;
    private final Instant now;
    private final List<Subject> subjects = Subject.all();

    /** @param members the network, demo accounts first */
    DemoArticles(List<Member> members, Instant now) {
        this.members = List.copyOf(members);
        this.now = now;
    }

    List<PastArticle> all() {
        return WordLists.blocks("articles.txt").stream().map(this::article).toList();
    }

    private PastArticle article(WordLists.Block block) {
        var about = block.list("subjects").stream().map(this::subject).toList();
        var owner = owner(block.text("by"), about.getFirst());
        return new PastArticle(
                new ArticleEntry(
                        block.title(),
                        block.text("summary"),
                        block.text("text").replace("\\n", "\n"),
                        about.stream().map(Subject::term).toList(),
                        LocalDate.ofInstant(now, WorkingDays.HERE).plusDays(Long.parseLong(block.text("review")))),
                owner.id(),
                owner.partner(),
                now.minus(Duration.ofDays(Long.parseLong(block.text("age")))));
    }

    /** @param by a demo account, or a partner of which somebody who knows much of it wrote */
    private Member owner(String by, Subject subject) {
        return members.stream()
                .filter(member -> by.equals(member.person().username()))
                .findFirst()
                .orElseGet(() -> members.stream()
                        .filter(member -> member.person().username() == null
                                && member.person().partner().equals(by))
                        .max(Comparator.comparing((Member member) ->
                                        member.person().knows().getOrDefault(subject.id(), 0))
                                .thenComparing(member -> member.person().externalId()))
                        .orElseThrow());
    }

    private Subject subject(String id) {
        return subjects.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No subject " + id));
    }

    /** What both parties of a second opinion shared. @param subject term of what it was about */
    record Lesson(String subject, String text) {}

    List<Lesson> lessons() {
        return WordLists.blocks("lessons.txt").stream()
                .map(block -> new Lesson(
                        subject(block.title()).term(), block.text("text").replace("\\n", "\n")))
                .toList();
    }
}
