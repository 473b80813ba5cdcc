package nl.klankbord.demo;

import java.time.Clock;
import java.util.List;
import nl.klankbord.base.PartnerId;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.knowledge.question.Questions;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;

/** Fills in successes and open questions, each only when there are none yet. */
final class SuccessFilling implements Filling {

    private final Successes successes;
    private final Questions questions;
    private final Partners partners;
    private final Clock clock;

    SuccessFilling(Successes successes, Questions questions, Partners partners, Clock clock) {
        this.successes = successes;
        this.questions = questions;
        this.partners = partners;
        this.clock = clock;
    }

    /** @param members the network, demo accounts first */
    @Override
    public void fill(List<Member> members) {
        var demo = new DemoSuccesses(members, this::partner, clock.instant());
        if (successes.isEmpty()) {
            successes.register(demo.successes());
        }
        if (questions.isEmpty()) {
            questions.register(demo.questions());
        }
    }

    private PartnerId partner(String name) {
        return partners.byName(name)
                .map(PartnerCard::id)
                .orElseThrow(() -> new IllegalStateException("No partner " + name));
    }
}
