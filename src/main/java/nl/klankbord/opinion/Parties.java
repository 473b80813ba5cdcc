package nl.klankbord.opinion;

import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.SeenBy.PARTIES;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who has to do with a request. */
@Embeddable
class Parties {

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID requester;

    @Personal(purpose = OWN_WORK, seenBy = NETWORK, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private UUID requesterPartner;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private @Nullable UUID invited;

    @NotPersonal
    private @Nullable UUID invitedPartner;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private @Nullable UUID reviewer;

    @NotPersonal
    private @Nullable UUID reviewerPartner;

    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private @Nullable UUID checker;

    /** Who was asked and did not take it, or gave it back before it began. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private List<UUID> declined;

    /** Who began on it and gave it back, or checked it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private List<UUID> advisedBefore;

    /** The only ones who may read it; empty for no such limit. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = OWN_WORK, seenBy = PARTIES, term = SEVEN_YEARS, erasure = PSEUDONYM)
    private List<UUID> recipients;

    @SuppressWarnings("NullAway.Init")
    protected Parties() {}

    Parties(ColleagueId requester, PartnerId partner) {
        this.requester = requester.value();
        this.requesterPartner = partner.value();
        this.declined = List.of();
        this.advisedBefore = List.of();
        this.recipients = List.of();
    }

    ColleagueId requester() {
        return new ColleagueId(requester);
    }

    PartnerId requesterPartner() {
        return new PartnerId(requesterPartner);
    }

    @Nullable
    ColleagueId invited() {
        return colleague(invited);
    }

    @Nullable
    ColleagueId reviewer() {
        return colleague(reviewer);
    }

    @Nullable
    PartnerId reviewerPartner() {
        return reviewerPartner == null ? null : new PartnerId(reviewerPartner);
    }

    @Nullable
    ColleagueId checker() {
        return colleague(checker);
    }

    Set<ColleagueId> declined() {
        return colleagues(declined);
    }

    Set<ColleagueId> advisedBefore() {
        return colleagues(advisedBefore);
    }

    Set<ColleagueId> recipients() {
        return colleagues(recipients);
    }

    /** What this person is to the request. */
    Set<Doer> partsOf(Hand hand) {
        var parts = EnumSet.noneOf(Doer.class);
        if (hand.isPortal()) {
            parts.add(Doer.PORTAL);
            return parts;
        }
        parts.add(Doer.COLLEAGUE);
        if (hand.coordinator()) {
            parts.add(Doer.COORDINATOR);
        }
        if (is(hand, requester)) {
            parts.add(Doer.REQUESTER);
        }
        if (is(hand, invited)) {
            parts.add(Doer.INVITED);
        }
        if (is(hand, reviewer)) {
            parts.add(Doer.REVIEWER);
        }
        if (is(hand, checker)) {
            parts.add(Doer.CHECKER);
        }
        return parts;
    }

    boolean isRecipient(Hand hand) {
        return hand.colleague() instanceof ColleagueId colleague && recipients.contains(colleague.value());
    }

    boolean takesPart(ColleagueId colleague) {
        return colleague.value().equals(requester) || colleague.value().equals(reviewer);
    }

    void readOnlyBy(Set<ColleagueId> only) {
        recipients = only.stream().map(ColleagueId::value).sorted().toList();
    }

    void invite(ColleagueId colleague, PartnerId partner) {
        invited = colleague.value();
        invitedPartner = partner.value();
    }

    /** Nobody is asked any more. */
    void uninvite(boolean declines) {
        if (declines && invited != null) {
            declined = with(declined, invited);
        }
        invited = null;
        invitedPartner = null;
    }

    @Nullable
    PartnerId invitedPartner() {
        return invitedPartner == null ? null : new PartnerId(invitedPartner);
    }

    void takeOn(ColleagueId colleague, PartnerId partner) {
        reviewer = colleague.value();
        reviewerPartner = partner.value();
        uninvite(false);
    }

    /** Nobody has it in hand any more. */
    void giveBack(boolean begun) {
        if (reviewer != null) {
            if (begun) {
                advisedBefore = with(advisedBefore, reviewer);
            } else {
                declined = with(declined, reviewer);
            }
        }
        reviewer = null;
        reviewerPartner = null;
        checker = null;
    }

    void checkedBy(ColleagueId colleague) {
        checker = colleague.value();
        advisedBefore = with(advisedBefore, colleague.value());
    }

    private static boolean is(Hand hand, @Nullable UUID party) {
        return hand.colleague() instanceof ColleagueId colleague
                && colleague.value().equals(party);
    }

    private static List<UUID> with(List<UUID> list, UUID one) {
        if (list.contains(one)) {
            return list;
        }
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    private static Set<ColleagueId> colleagues(List<UUID> ids) {
        return ids.stream().map(ColleagueId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable ColleagueId colleague(@Nullable UUID id) {
        return id == null ? null : new ColleagueId(id);
    }
}
