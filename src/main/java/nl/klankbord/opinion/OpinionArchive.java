package nl.klankbord.opinion;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.Proposal;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.opinion.Dossier.Message;
import nl.klankbord.opinion.OpinionTexts.Kind;
import nl.klankbord.opinion.OpinionTexts.LessonText;
import nl.klankbord.opinion.OpinionTexts.MessageText;
import nl.klankbord.people.People;
import nl.klankbord.search.SearchChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over requests of the past. They keep the rules of every request, but nobody is told of them any more, nor of what
 * their clocks had to tell until now.
 */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class OpinionArchive {

    private final OpinionRepository repository;
    private final Submission submission;
    private final OpinionTexts texts;
    private final StepLog steps;
    private final OpinionTime time;
    private final People people;
    private final Balance balance;
    private final SearchChanges search;

    OpinionArchive(
            OpinionRepository repository,
            Submission submission,
            OpinionTexts texts,
            StepLog steps,
            OpinionTime time,
            People people,
            Balance balance,
            SearchChanges search) {
        this.repository = repository;
        this.submission = submission;
        this.texts = texts;
        this.steps = steps;
        this.time = time;
        this.people = people;
        this.balance = balance;
        this.search = search;
    }

    /** Whether this colleague ever asked for an opinion. */
    @Transactional(readOnly = true)
    public boolean hasAsked(ColleagueId colleague) {
        return repository.existsByPartiesRequester(colleague.value());
    }

    /** Takes over these requests, all or none; one with a step that the rules refuse is a mistake of the caller. */
    @Transactional
    public void register(List<PastOpinion> past) {
        search.changed(OpinionSource.KIND, past.stream().map(this::register).toList());
    }

    /**
     * Says that both parties of the last closed request about a topic shared this lesson; nothing when there is none, or
     * they did already.
     */
    @Transactional
    public void shareLesson(TopicId topic, String text) {
        repository.findByIdIn(repository.idsAbout("[\"" + topic + "\"]")).stream()
                .filter(request -> request.state() == OpinionState.CLOSED)
                .max(Comparator.comparing(
                        request -> Objects.requireNonNull(request.afterwards().closedAt())))
                .filter(request -> texts.read(request.id(), Kind.LESSON, 0, LessonText.class)
                        .isEmpty())
                .ifPresent(request -> texts.write(
                        request.id(),
                        Kind.LESSON,
                        0,
                        request.parties().requester(),
                        new LessonText(text, true, true, true),
                        time.now().now()));
    }

    private UUID register(PastOpinion past) {
        var begin = time.at(past.madeAt());
        var entry = EntryRules.tidied(past.entry());
        var request = repository.saveAndFlush(
                new OpinionRequest(OpinionId.random(), past.requester(), past.partner(), entry, past.madeAt()));
        submission.keep(request.id(), entry, past.requester(), begin);
        for (var step : past.steps()) {
            take(request, entry, step);
        }
        var itself = request.tick(time.now()).step();
        repository.saveAndFlush(request);
        if (itself != null) {
            steps.note(request, itself, null);
        }
        if (request.state() == OpinionState.CLOSED) {
            propose(request, past.steps().getLast().at());
        }
        return request.id().value();
    }

    private void take(OpinionRequest request, OpinionEntry entry, PastOpinion.Step step) {
        var by = step.by() == null ? Hand.portal() : new Hand(step.by(), step.partner(), false, null);
        var at = time.at(step.at());
        if (step.advice() instanceof AdviceEntry written) {
            var tidied = AdviceRules.tidied(written);
            request.write(by)
                    .ifPresent(number -> texts.write(request.id(), Kind.ADVICE, number, step.by(), tidied, step.at()));
        }
        var refusal = apply(request, entry, step, by, at);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(
                    refusal.get() + ": " + step.move().step() + " in " + request.state());
        }
        steps.note(request, step.move().step(), step.by());
    }

    private Optional<Refusal> apply(
            OpinionRequest request, OpinionEntry entry, PastOpinion.Step step, Hand by, Time at) {
        return switch (step.move()) {
            case OpinionMove.Submit _ ->
                request.submit(submission.card(entry), entry.answers().recipients(), by, at);
            case OpinionMove.Offer offer ->
                request.offer(offer.to(), people.card(offer.to()).orElseThrow().partner(), null, by, at);
            case OpinionMove.Queue _ -> request.queue(by, at);
            case OpinionMove.Claim _ -> request.claim(by, at);
            case OpinionMove.Decline decline -> {
                say(
                        request,
                        step,
                        new MessageText(Message.Kind.DECLINED, decline.note(), decline.why(), decline.instead()));
                yield request.decline(by, at);
            }
            case OpinionMove.Accept accept -> request.accept(accept.on(), by, at);
            case OpinionMove.Waive _ -> request.waive(by, at);
            case OpinionMove.Start _ -> request.start(by, at);
            case OpinionMove.AskInfo asked -> {
                say(request, step, MessageText.of(Message.Kind.ASKED, asked.question()));
                yield request.askInfo(by, at);
            }
            case OpinionMove.Answer answer -> {
                say(request, step, MessageText.of(Message.Kind.ANSWERED, answer.answer()));
                yield request.answer(by, at);
            }
            case OpinionMove.AskCheck asked -> request.askCheck(asked.checker(), by, at);
            case OpinionMove.Check check -> {
                say(
                        request,
                        step,
                        MessageText.of(
                                check.approved() ? Message.Kind.APPROVED : Message.Kind.NOT_APPROVED, check.note()));
                yield request.check(check.approved(), by, at);
            }
            case OpinionMove.Deliver deliver -> request.deliver(deliver.minutes(), by, at);
            case OpinionMove.Release release -> {
                say(
                        request,
                        step,
                        new MessageText(Message.Kind.RELEASED, release.note(), release.why(), release.instead()));
                yield request.release(by, at);
            }
            case OpinionMove.Close close -> {
                texts.write(request.id(), Kind.CLOSING, 0, step.by(), close.closing(), step.at());
                yield request.close(close.closing().uptake(), by, at);
            }
            case OpinionMove.Withdraw _ -> request.withdraw(by, at);
        };
    }

    private void say(OpinionRequest request, PastOpinion.Step step, MessageText message) {
        texts.say(request.id(), step.by(), message, step.at());
    }

    private void propose(OpinionRequest request, Instant at) {
        var parties = request.parties();
        ColleagueId giver = parties.reviewer();
        PartnerId gives = parties.reviewerPartner();
        if (giver != null && gives != null) {
            balance.register(
                    new Proposal(
                            ContributionKind.SECOND_OPINION,
                            request.id().value(),
                            gives,
                            giver,
                            parties.requesterPartner(),
                            parties.requester(),
                            request.afterwards().minutes()),
                    at);
        }
    }
}
